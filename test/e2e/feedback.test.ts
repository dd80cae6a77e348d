import { type APIMessage, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, buttonsOf, citationIn, noticeIn } from '../support/card.ts';
import { followup, isPrivate, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** What readers say of a passage, and how they ask a human. */

const say = sayIn('en-US');
const QUESTION = 'What ended the timber trade?';
let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

const ask = (question = QUESTION): Promise<APIMessage> => server.discord.slash('ask', { question }).response();
const idOf = (message: APIMessage, start: string): string =>
  buttonsOf(message).find(({ id }) => id.startsWith(start))?.id ?? `no ${start}`;
async function said(message: APIMessage, id: string, user = server.discord.user): Promise<string> {
  const word = await followup(server, server.discord.press(message, id, { user }));
  expect(isPrivate(word)).toBe(true);
  return noticeIn(word);
}

describe('thumbs', () => {
  it('are counted once for each reader and card, whoever asked', async () => {
    const { discord } = server;
    const card = await ask();
    const citation = citationIn(card);
    expect(await said(card, idOf(card, '3v:up'))).toBe(say('votedUp'));
    expect(await said(card, idOf(card, '3v:up'))).toBe(say('countedBefore'));
    expect(await said(card, idOf(card, '3v:down'))).toBe(say('countedBefore'));
    expect(await said(card, idOf(card, '3v:up'), discord.createUser('bob'))).toBe(say('votedUp'));
    expect(await server.ledger.votes(discord.guildId)).toEqual([{ citation, up: 2, down: 0 }]);
  });

  it('down on an answer notes its question only where managers turned that on', async () => {
    const { discord, ledger } = server;
    const card = await ask();
    expect(await said(card, idOf(card, '3v:down'))).toBe(say('votedDown'));
    expect(await ledger.gaps(discord.guildId)).toEqual([]);
    await ledger.change(discord.guildId, { gaps: true });
    const again = await ask();
    await said(again, idOf(again, '3v:down'));
    expect(await ledger.gaps(discord.guildId)).toMatchObject([
      { text: QUESTION, reason: 'disliked', nearest: [citationIn(again)] },
    ]);
    await ledger.change(discord.guildId, { gaps: false });
  });

  it('are not there where they are turned off, in direct messages, or on a card without a passage', async () => {
    const { discord, ledger } = server;
    const hasThumbs = (message: APIMessage): boolean => buttonsOf(message).some(({ id }) => id.startsWith('3v'));
    const card = await ask();
    expect(hasThumbs(card)).toBe(true);
    expect(hasThumbs(await ask('Who discovered penicillin in Boston?'))).toBe(false);
    expect(hasThumbs(await discord.slash('ask', { question: QUESTION }, { dm: true }).response())).toBe(false);
    await ledger.change(discord.guildId, { feedback: false });
    expect(hasThumbs(await ask())).toBe(false);
    expect(await said(card, idOf(card, '3v:up'))).toBe(say('feedbackOff'));
    await ledger.change(discord.guildId, { feedback: true });
  });
});

describe('a report', () => {
  it('asks what is wrong, and is counted once', async () => {
    const { discord, ledger } = server;
    const card = await ask();
    const open = (): Promise<APIMessage> => followup(server, discord.press(card, buttonId(card, say('report'))));
    const choice = await open();
    expect(isPrivate(choice)).toBe(true);
    const done = await discord.press(choice, buttonId(choice, say('report.outdated'))).response();
    expect(noticeIn(done)).toBe(say('reported'));
    expect(buttonsOf(done)).toEqual([]);
    const second = await open();
    const again = await discord.press(second, buttonId(second, say('report.outdated'))).response();
    expect(noticeIn(again)).toBe(say('countedBefore'));
    await server.restart();
    const third = await open();
    await discord.press(third, buttonId(third, say('report.spot'))).response();
    expect(await server.ledger.reports(discord.guildId)).toEqual([
      { citation: citationIn(card), outdated: 1, wrongSpot: 1 },
    ]);
    expect(ledger).toBeDefined();
  });
});

describe('asking a human', () => {
  it('is offered only where managers chose a role', async () => {
    expect(buttonsOf(await ask()).map(({ label }) => label)).not.toContain(say('human.ask'));
  });

  it('calls that role once, in public, as a reply to the card, and nobody else', async () => {
    const { discord } = server;
    const role = discord.addRole('librarians');
    await server.ledger.change(discord.guildId, { humanRole: role });
    const card = await ask('@everyone Who discovered `penicillin` in Boston? <@&1>');
    const human = buttonId(card, say('human.ask'));
    expect(await said(card, human, discord.createUser('carol'))).toBe(say('human.done'));
    const post = discord.messages().at(-1);
    expect(post?.mention_roles).toEqual([role]);
    expect(post?.mentions).toEqual([]);
    expect(post?.mention_everyone).toBe(false);
    expect(post?.message_reference?.message_id).toBe(card.id);
    expect(post?.content).toContain('penicillin');
    await server.restart();
    expect(await said(card, human)).toBe(say('human.before'));
    expect(discord.messages().at(-1)?.id).toBe(post?.id);
  });

  it('can be tried again where Discord refused to post it', async () => {
    const { discord } = server;
    const card = await ask();
    const human = buttonId(card, say('human.ask'));
    discord.failNext({ route: 'POST /channels/*/messages', status: 403, code: 50013 });
    expect(await said(card, human)).toContain(say('mayNotPostNow'));
    expect(await said(card, human)).toBe(say('human.done'));
    expect(await said(card, human)).toBe(say('human.before'));
  });

  it('says so where the bot may not post, and asks later when it may', async () => {
    const { discord } = server;
    const card = await ask();
    discord.allow(discord.channelId, May.ViewChannel);
    expect(await said(card, buttonId(card, say('human.ask')))).toBe(say('human.cannot'));
    discord.allow(discord.channelId, May.ViewChannel | May.SendMessages | May.ReadMessageHistory);
    const later = await ask();
    expect(await said(later, buttonId(later, say('human.ask')))).toBe(say('human.done'));
  });

  it('leaves alone who presses a button from before the role was taken back', async () => {
    const { discord, ledger } = server;
    const card = await ask();
    await ledger.change(discord.guildId, { humanRole: null });
    expect(await said(card, buttonId(card, say('human.ask')))).toBe(say('human.off'));
  });
});
