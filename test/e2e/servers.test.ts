import { type APIMessage, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedOn } from '../../src/discord/payload/read-screen.ts';
import { sayIn } from '../../src/discord/say.ts';
import { connect } from '../support/bot.ts';
import { buttonsOf, described, titleOf } from '../support/card.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { followup, isPrivate, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** Coming into servers and leaving them, and the weekly digest. */

const say = sayIn('en-US');
const DAY_MS = 86_400_000;
const WRITE = May.ViewChannel | May.SendMessages | May.EmbedLinks | May.ReadMessageHistory;
let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

const logged = (words: string): number => server.logged.filter((line) => line.includes(words)).length;
/** Asks the bot something else until that is so. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let again = 0; again < 200; again++) {
    if (await condition()) return;
    await server.discord.slash('help').response();
  }
  throw new Error('that never came to be');
}
/** Waits until the bot has written there. */
const posted = (channelId: string): Promise<APIMessage> =>
  server.discord.waitFor(() => server.discord.messages(channelId).at(-1), 'a post of the bot');

describe('a server that the bot comes into', () => {
  it('is greeted in its system channel, with questions that a press asks privately', async () => {
    const { discord } = server;
    const guild = discord.addGuild({ permissions: WRITE });
    const [channel = ''] = guild.channelIds;
    const greeting = await posted(channel);
    expect(titleOf(greeting)).toBe(say('greeting.title'));
    const examples = buttonsOf(greeting);
    expect(examples).toHaveLength(3);
    const stranger = discord.createUser('dora');
    const pressed = discord.press(greeting, examples[0]?.id ?? '', { user: stranger });
    const answer = await followup(server, pressed);
    expect(isPrivate(answer)).toBe(true);
    expect(askedOn(answer)).toBe(examples[0]?.label);
    expect(discord.messages(channel)).toHaveLength(1);
  });

  it('is greeted in the first channel where the bot may write, where that is another', async () => {
    const { discord } = server;
    const { channelIds } = discord.addGuild({ permissions: WRITE, closed: ['general'] });
    expect(titleOf(await posted(channelIds[1] ?? ''))).toBe(say('greeting.title'));
    expect(discord.messages(channelIds[0])).toEqual([]);
  });

  it('is not greeted where the bot may write nowhere, and nobody is written to', async () => {
    const { discord } = server;
    const { channelIds } = discord.addGuild({ permissions: 0n });
    await until(() => logged('no channel to greet') === 1);
    expect(channelIds.flatMap((id) => discord.messages(id))).toEqual([]);
    expect(discord.directMessages()).toEqual([]);
  });

  it('was not greeted when the bot only started', async () => {
    const { discord } = server;
    const before = discord.messages().length;
    await server.restart();
    await discord.slash('help').response();
    expect(discord.messages().length).toBe(before);
  });

  it('is forgotten when the bot is removed', async () => {
    const { discord } = server;
    const guild = discord.addGuild({ permissions: WRITE });
    await posted(guild.channelIds[0] ?? '');
    await server.ledger.change(guild.id, { topics: ['timber'] });
    discord.leaveGuild(guild.id);
    await until(async () => (await server.ledger.settings(guild.id)).topics.length === 0);
    expect((await server.ledger.settings(guild.id)).topics).toEqual([]);
  });
});

describe('a server that removes the bot while it is away', () => {
  const FORGOTTEN = 'servers were forgotten';
  /** A server of which something is kept. */
  async function settled(): Promise<string> {
    const { id, channelIds } = server.discord.addGuild({ permissions: WRITE });
    await posted(channelIds[0] ?? '');
    await until(() => noted(id));
    await server.ledger.change(id, { topics: ['timber'] });
    return id;
  }
  const isKept = async (id: string): Promise<boolean> => (await server.ledger.settings(id)).topics.length > 0;
  const noted = (id: string, { applicationId }: FakeDiscord = server.discord): Promise<boolean> =>
    server.ledger.serversOf(applicationId).then((servers) => servers.includes(id));

  it('is forgotten at the next start, and no other; the log says how many', async () => {
    const [gone, another, stays] = [await settled(), await settled(), await settled()];
    await server.restart(() => {
      for (const id of [gone, another]) server.discord.leaveGuild(id);
    });
    await until(() => logged(FORGOTTEN) === 1);
    expect(server.logged.find((line) => line.includes(FORGOTTEN))).toContain('"count":2');
    expect(await Promise.all([gone, another, stays].map(isKept))).toEqual([false, false, true]);
    expect(await Promise.all([gone, another, stays].map((id) => noted(id)))).toEqual([false, false, true]);
  });

  it('is forgotten at the next connection, where the bot ran on without one', async () => {
    const gone = await settled();
    const { discord } = server;
    const before = discord.sessions.length;
    discord.invalidateSessions({ resumable: false });
    discord.leaveGuild(gone);
    await discord.waitFor(() => discord.sessions[before]?.isConnected, 'the next connection', 20_000);
    await until(async () => !(await isKept(gone)));
  });

  it('is kept where Discord’s list lacks it and Discord itself knows the bot there, or cannot tell', async () => {
    const id = await settled();
    const { ledger, discord } = server;
    // As if it had been there: the list lacks a server of which Discord says nothing.
    await ledger.entered(discord.applicationId, ['4711']);
    await ledger.change('4711', { topics: ['timber'] });
    await server.restart(() => discord.failNext({ route: 'GET /guilds/4711', status: 403, code: 40001 }));
    await until(() => logged('could not be asked') === 1);
    expect([await isKept(id), await isKept('4711')]).toEqual([true, true]);
    await server.restart();
    await until(() => logged(FORGOTTEN) === 1);
    expect([await isKept(id), await isKept('4711')]).toEqual([true, false]);
  });

  it('is not looked for where the ledger of before did not say which bot was in it', async () => {
    await server.ledger.change('of-before', { topics: ['timber'] });
    await server.restart();
    const known = await settled();
    await server.restart(() => server.discord.leaveGuild(known));
    await until(async () => !(await isKept(known)));
    expect(await isKept('of-before')).toBe(true);
  });

  it('is kept while another bot of the same ledger is there, and forgotten when that has left, too', async () => {
    const shared = await settled();
    const later = Date.now() + 60_000;
    const other = await startFakeDiscord({ guilds: server.discord.guilds.length + 20, now: () => later });
    const bot = await connect(other, { ledger: server.ledger });
    await until(() => noted(shared, other));
    await server.restart(() => server.discord.leaveGuild(shared));
    await until(async () => !(await noted(shared)));
    expect(await isKept(shared)).toBe(true);
    await bot.close();
    other.leaveGuild(shared);
    const again = await connect(other, { ledger: server.ledger });
    await until(async () => !(await isKept(shared)));
    expect(await noted(shared, other)).toBe(false);
    await again.close();
    await other.close();
  });
});

describe('the weekly digest', () => {
  const channel = (): string => server.discord.guilds[0]?.channelIds[1] ?? '';
  const note = (text: string) =>
    server.ledger.noteGap(server.discord.guildId, { text, reason: 'unanswered', nearest: [], user: '1' });
  const noneDue = async (): Promise<boolean> => (await server.ledger.digestsDue()).length === 0;

  it('is skipped where there is nothing, and posted a week later where there is', async () => {
    const { discord, ledger } = server;
    await ledger.change(discord.guildId, { gaps: true, digestChannel: channel() });
    server.later(8 * DAY_MS);
    expect(await noneDue()).toBe(false);
    server.hour();
    await until(noneDue);
    expect(discord.messages(channel())).toEqual([]);
    server.later(8 * DAY_MS);
    await note('@everyone Who discovered penicillin?');
    server.hour();
    const digest = await posted(channel());
    expect(titleOf(digest)).toBe(say('digest.title', { count: 1 }));
    expect(described(digest)).toContain('penicillin');
    expect(digest.mention_everyone).toBe(false);
    await until(noneDue);
    server.hour();
    await until(noneDue);
    expect(discord.messages(channel())).toHaveLength(1);
  });

  it('stays due where the bot may not write, which is logged once, and comes when it may', async () => {
    const { discord, ledger } = server;
    server.later(8 * DAY_MS);
    await note('Who discovered radium?');
    discord.allow(channel(), May.ViewChannel);
    await discord.slash('help').response();
    server.hour();
    await until(() => logged('a digest is due') > 0);
    server.hour();
    await discord.slash('help').response();
    expect(logged('a digest is due')).toBe(1);
    expect(await ledger.digestsDue()).toEqual([discord.guildId]);
    discord.allow(channel(), WRITE);
    await discord.slash('help').response();
    server.hour();
    const digest = await discord.waitFor(() => discord.messages(channel())[1], 'the digest');
    expect(described(digest)).toContain('radium');
  });
});
