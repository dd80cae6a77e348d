import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger.ts';
import { sayIn } from '../../src/discord/say.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonId, described, noticeIn } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { ledgerWith } from '../support/ledger-with.ts';
import { isPrivate, MANAGER } from '../support/managed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is kept for servers cannot be read, though its database is there: no reply waits for it, and nothing is shown that may be wrong. */

const say = sayIn('en-US');
const QUESTION = 'What ended the timber trade?';
const never = (): Promise<never> => new Promise(() => undefined);
const refused = async (): Promise<never> => {
  throw new Error('the database is gone');
};

describe('a ledger that hangs after the settings were read', () => {
  it('keeps no question waiting for pins or notes', async () => {
    const discord = await startFakeDiscord();
    await deployAll(discord);
    const hanging = { ...ledgerWith({ gaps: true }), pins: never, noteGap: never };
    const bot = await connect(discord, { ledger: hanging });
    const unknown = await discord.slash('ask', { question: 'Who discovered penicillin in Boston?' }).response();
    expect(described(unknown)).toContain(say('nothing'));
    await bot.close();
    await discord.close();
  });
});

describe.each([
  ['hangs', never],
  ['refuses', refused],
])('a ledger that %s', (_, settings) => {
  let discord: FakeDiscord;
  let ledger: Ledger;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await startFakeDiscord();
    await deployAll(discord);
    ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
    bot = await connect(discord, { ledger: { ...ledger, settings } });
  });
  afterAll(async () => {
    await bot.close();
    await ledger.close();
    await discord.close();
  });

  const asked = (): Promise<APIMessage> => discord.slash('ask', { question: QUESTION }).response();

  it('leaves commands answered, to the asker alone, as the server may want that', async () => {
    const message = await asked();
    expect(described(message)).toContain('tariff of 1912');
    expect(isPrivate(message)).toBe(true);
  });

  it('leaves mentions answered', async () => {
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    expect(described(await discord.nextMessage())).toContain('tariff of 1912');
  });

  it('leaves suggestions, buttons and dialogs at work', async () => {
    expect(await discord.autocomplete('topic', { topic: 'timber' }, 'topic').choices()).not.toEqual([]);
    const card = await asked();
    const pressed = discord.press(card, buttonId(card, say('why')));
    expect(await discord.waitFor(() => pressed.followups[0], 'the reason')).toBeDefined();
    expect((await discord.press(card, buttonId(card, say('followUp'))).acknowledged()).type).toBe(9);
  });

  it('shows managers and readers no settings that are not the server’s, but an incident', async () => {
    for (const command of ['settings', 'privacy']) {
      const message = await discord.slash(command, {}, MANAGER).response();
      expect(noticeIn(message)).toMatch(/`\w{8}`/u);
    }
    expect(bot.logged.join('\n')).toContain('the settings of the server could not be read');
  });
});
