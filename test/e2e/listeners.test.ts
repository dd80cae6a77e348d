import { Client, Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, type TestBot } from '../support/bot.ts';
import { described } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';

/** What the client tells twice, as after a resumed connection, and what it tells of itself. */

const QUESTION = 'What ended the timber trade?';
let discord: FakeDiscord;
let bot: TestBot;
let client: Client;

beforeAll(async () => {
  const login = vi.spyOn(Client.prototype, 'login');
  discord = await startFakeDiscord();
  await deployAll(discord);
  bot = await connect(discord);
  const [connected] = login.mock.contexts;
  if (!(connected instanceof Client)) throw new Error('no client has logged in');
  client = connected;
  login.mockRestore();
});
afterAll(async () => {
  await bot.close();
  await discord.close();
});

const answers = () => discord.messages().filter(({ author }) => author.id === discord.botId);

describe('what is told twice is answered once', () => {
  it('a message', async () => {
    client.once(Events.MessageCreate, (message) => void client.emit(Events.MessageCreate, message));
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    // The second time is in the line at the latest when the next question is answered, and so before the one after that.
    for (const next of ['What is exported?', QUESTION]) {
      const { id } = discord.say({ content: `<@${discord.botId}> ${next}` });
      const isAnswered = () => answers().some((message) => message.message_reference?.message_id === id);
      await discord.waitFor(isAnswered, 'an answer to what was said next');
    }
    expect(answers()).toHaveLength(3);
  });

  it('a command', async () => {
    client.once(Events.InteractionCreate, (told) => void client.emit(Events.InteractionCreate, told));
    const before = bot.logged.length;
    const asked = discord.slash('ask', { question: QUESTION });
    expect(described(await asked.response())).toContain('tariff of 1912');
    await discord.slash('help').response();
    expect(bot.logged.slice(before)).toEqual([]);
    const callbacks = discord.requests.filter(({ path }) => path.includes(asked.id));
    expect(callbacks).toHaveLength(1);
  });
});

describe('an error of the client', () => {
  it.each([
    [Events.Error, [new Error('it broke')]],
    [Events.ShardError, [new Error('it broke'), 0]],
  ] as const)('told as "%s" is logged, and the bot answers on', async (event, told) => {
    const before = bot.logged.length;
    client.emit(event as string, ...told);
    expect(bot.logged.slice(before)).toEqual([expect.stringContaining('it broke')]);
    expect(described(await discord.slash('ask', { question: QUESTION }).response())).toContain('tariff of 1912');
  });
});

describe('what discord.js cannot read', () => {
  it.each([
    ['INTERACTION_CREATE', { id: '1', type: 2, data: { id: '2', name: 'Check quotes', type: 3, target_id: '3' } }],
    ['INTERACTION_CREATE', null],
    ['MESSAGE_CREATE', null],
    ['GUILD_CREATE', 'none'],
  ])('is logged, and the bot answers on: %s', async (name, data) => {
    const before = bot.logged.length;
    discord.tell(name, data);
    expect(described(await discord.slash('ask', { question: QUESTION }).response())).toContain('tariff of 1912');
    expect(bot.logged.slice(before)).toEqual([
      expect.stringContaining('something that Discord told could not be read'),
    ]);
  });
});

describe('whatever the client sends', () => {
  it('pings nobody unless it says so', () => {
    expect(client.options.allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
});
