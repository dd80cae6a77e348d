import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger.ts';
import { sayIn } from '../../src/discord/say.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { askedIn, buttonId, described } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** How a server wants things is asked of the ledger once for each thing that somebody does there. */

const say = sayIn('en-US');
const QUESTION = 'What did the timber trade bring to the town?';
let discord: FakeDiscord;
let ledger: Ledger;
let bot: TestBot;
let reads: string[] = [];

beforeAll(async () => {
  discord = await startFakeDiscord();
  await deployAll(discord);
  ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
  const settings: Ledger['settings'] = (server) => {
    reads.push(server);
    return ledger.settings(server);
  };
  bot = await connect(discord, { ledger: { ...ledger, settings } });
});
afterAll(async () => {
  await bot.close();
  await ledger.close();
  await discord.close();
});

/** Expects one read while that is done. */
async function once<T>(done: () => Promise<T>): Promise<T> {
  reads = [];
  const result = await done();
  expect(reads).toEqual([discord.guildId]);
  return result;
}
const asked = () => discord.slash('ask', { question: QUESTION }).response();
const mentioned = (content: string) => {
  const after = discord.say({ content: `<@${discord.botId}> ${content}` });
  return discord.nextMessage({ after });
};

describe('settings are read once', () => {
  it('for a command, before Discord is told who will see its reply', async () => {
    expect(described(await once(asked))).not.toBe('');
  });

  it('for a suggestion, a message command and a mention', async () => {
    await once(() => discord.autocomplete('topic', { topic: 'timber' }, 'topic').choices());
    const message = await once(() => mentioned(QUESTION));
    await once(() => discord.messageMenu('Find passages', message).response());
  });

  it('for a press, for one that opens a dialog, and for the dialog that is sent', async () => {
    const card = await asked();
    await once(() => discord.press(card, buttonId(card, 'Next passage')).response());
    const opened = discord.press(card, buttonId(card, say('followUp')));
    await once(() => opened.acknowledged());
    const next = await once(() => discord.submitModal(opened, { question: 'What ended it?' }).response());
    expect(askedIn(next)).toBe('What ended it?');
  });

  it('for a question that is edited', async () => {
    const question = discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    const answer = await discord.nextMessage({ after: question });
    await once(async () => {
      discord.edit(question, `<@${discord.botId}> What ended the timber trade?`);
      await discord.waitFor(() => discord.message(answer.id)?.edited_timestamp != null, 'the new answer');
    });
  });

  it('in direct messages not at all', async () => {
    reads = [];
    await discord.slash('ask', { question: QUESTION }, { dm: true }).response();
    expect(reads).toEqual([]);
  });
});
