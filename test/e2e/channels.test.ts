import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonsOf, described, noticeIn } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { ledgerWith } from '../support/ledger-with.ts';

/** Servers that want their questions asked in some channels. */

let discord: FakeDiscord;
let bot: TestBot;
const say = sayIn('en-US');
const TIMBER = 'What did the timber trade bring to the town?';
const EPHEMERAL = 64;

beforeAll(async () => {
  discord = await startFakeDiscord();
  await deployAll(discord);
  const [allowed = ''] = discord.guilds[0]?.channelIds.slice(1) ?? [];
  bot = await connect(discord, { ledger: ledgerWith({ channels: [allowed] }) });
});
afterAll(async () => {
  await bot.close();
  await discord.close();
});

const here = () => discord.guilds[0]?.channelIds[0] ?? '';
const allowed = () => discord.guilds[0]?.channelIds[1] ?? '';
const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label);

describe('a server that wants its questions asked in other channels', () => {
  it('has commands answered in private, with a word on where to ask, and nothing to share', async () => {
    const answer = await discord.slash('ask', { question: TIMBER }, { channelId: here() }).response();
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(noticeIn(answer)).toContain(`<#${allowed()}>`);
    expect(labels(answer)).not.toContain(say('share'));
  });

  it('has mentions answered once to each user with that word, and questions answered in the channel and its threads', async () => {
    const content = `<@${discord.botId}> ${TIMBER}`;
    const first = discord.say({ content, channelId: here() });
    const word = await discord.nextMessage({ after: first });
    expect(noticeIn(word)).toBe(say('elsewhere', { channels: `<#${allowed()}>` }));
    discord.say({ content, channelId: here() });
    for (const channelId of [allowed(), discord.openThread('questions', allowed())]) {
      const question = discord.say({ content, channelId });
      expect(described(await discord.nextMessage({ after: question }))).toContain('timber brought in more money');
    }
    const said = discord.messages(here()).filter(({ author }) => author.id === discord.botId);
    expect(said).toHaveLength(1);
  });

  it('has its commands answered for everybody in the channel', async () => {
    const answer = await discord.slash('ask', { question: TIMBER }, { channelId: allowed() }).response();
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(0);
  });
});
