import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger, ServerSettings } from '../../src/core/ledger.ts';
import { sayIn } from '../../src/discord/say.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonId, buttonsOf, described, everythingIn, noticeIn } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { ledgerWith } from '../support/ledger-with.ts';
import { isPrivate, MANAGER } from '../support/managed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is kept for servers cannot be read, though its database is there: no reply waits for it, and nothing is shown that may be wrong. */

const say = sayIn('en-US');
const QUESTION = 'What ended the timber trade?';
const LONG = 'What did the timber trade bring to the town?';
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

const TROUBLES = [
  ['hangs', never],
  ['refuses', refused],
] as const;

describe('a ledger whose settings cannot be read', () => {
  let discord: FakeDiscord;
  let ledger: Ledger;
  let bot: TestBot;
  let trouble: (() => Promise<never>) | null = null;
  const start = () => {
    const settings: Ledger['settings'] = (server) => trouble?.() ?? ledger.settings(server);
    return connect(discord, { ledger: { ...ledger, settings } });
  };
  beforeAll(async () => {
    discord = await startFakeDiscord();
    await deployAll(discord);
    ledger = await openLedger({ url: null, folder: temporaryFolder(), now: Date.now });
    bot = await start();
  });
  afterAll(async () => {
    await bot.close();
    await ledger.close();
    await discord.close();
  });

  const asked = (options = {}, acting = {}): Promise<APIMessage> =>
    discord.slash('ask', { question: QUESTION, ...options }, acting).response();
  const mentioned = (channelId = discord.channelId): Promise<APIMessage> => {
    const after = discord.say({ content: `<@${discord.botId}> ${QUESTION}`, channelId });
    return discord.nextMessage({ after });
  };
  const library = (): string => discord.guilds[0]?.channelIds[1] ?? '';

  describe('since the bot was started', () => {
    let before: APIMessage;
    beforeAll(async () => {
      trouble = null;
      before = await discord.slash('ask', { question: LONG }).response();
      trouble = refused;
      await bot.close();
      bot = await start();
    });

    it.each(TROUBLES)(
      'and that %s, leaves commands answered, to the asker alone, whatever they want',
      async (_, now) => {
        trouble = now;
        for (const message of [await asked(), await asked({ private: false })]) {
          expect(described(message)).toContain('tariff of 1912');
          expect(noticeIn(message)).toBe(say('settingsUnknown'));
          expect(isPrivate(message)).toBe(true);
          expect(buttonsOf(message).map(({ label }) => label)).not.toContain(say('share'));
        }
      },
    );

    it.each(TROUBLES)('and that %s, has mentions told so and not answered, in any channel', async (_, now) => {
      trouble = now;
      for (const channel of [discord.channelId, library()]) {
        const message = await mentioned(channel);
        expect(noticeIn(message)).toBe(say('settingsUnknown'));
        expect(everythingIn(message)).not.toContain('tariff');
      }
    });

    it('leaves direct messages answered, which no server has a say in', async () => {
      const after = discord.say({ content: QUESTION, dm: true });
      expect(described(await discord.nextMessage({ after }))).toContain('tariff of 1912');
    });

    it('leaves suggestions, buttons and dialogs at work, for whoever uses them alone', async () => {
      expect(await discord.autocomplete('topic', { topic: 'timber' }, 'topic').choices()).not.toEqual([]);
      const card = await asked();
      const pressed = discord.press(card, buttonId(card, say('why')));
      expect(await discord.waitFor(() => pressed.followups[0], 'the reason')).toBeDefined();
      const opened = discord.press(before, buttonId(before, say('followUp')));
      await opened.acknowledged();
      const next = await discord.submitModal(opened, { question: QUESTION }).response();
      expect(described(next)).toContain('tariff of 1912');
      expect(isPrivate(next)).toBe(true);
    });

    it('leaves what everybody sees as it is: who turns its pages gets a copy, and who asked for it may delete it', async () => {
      const turned = discord.press(before, buttonId(before, 'Next passage'));
      const copy = await discord.waitFor(() => turned.followups[0], 'the copy');
      expect(isPrivate(copy)).toBe(true);
      expect(described(copy)).not.toBe(described(before));
      expect(described(discord.message(before.id))).toBe(described(before));
      const own = await discord.slash('ask', { question: LONG }).response();
      const next = await discord.press(own, buttonId(own, 'Next passage')).response();
      expect(next.id).toBe(own.id);
      discord.press(before, buttonsOf(before).at(-1)?.id ?? '');
      await discord.waitFor(() => !discord.message(before.id), 'the end of the card');
    });

    it('has nothing posted for somebody’s message', async () => {
      trouble = null;
      const message = discord.say({ content: LONG });
      const picker = await discord.messageMenu('Find passages', message).response();
      trouble = refused;
      await bot.close();
      bot = await start();
      const nPosts = discord.messages().length;
      const refusal = discord.press(picker, buttonId(picker, say('post')));
      const word = await discord.waitFor(() => refusal.followups[0], 'the word');
      expect(noticeIn(word)).toBe(say('settingsUnknown'));
      expect(discord.messages()).toHaveLength(nPosts);
    });

    it('shows managers and readers no settings that are not the server’s, but an incident', async () => {
      for (const command of ['settings', 'privacy']) {
        const message = await discord.slash(command, {}, MANAGER).response();
        expect(noticeIn(message)).toMatch(/`\w{8}`/u);
      }
      expect(bot.logged.join('\n')).toContain('the settings of the server could not be read');
    });
  });

  describe('since it was last read', () => {
    const wanted = async (changes: Partial<ServerSettings>): Promise<void> => {
      trouble = null;
      await ledger.change(discord.guildId, { documents: [], channels: [], ...changes });
      await asked({ private: true });
    };
    beforeEach(() => wanted({}));

    it.each(TROUBLES)('and that now %s, has everything go on as the server wanted it then', async (_, now) => {
      trouble = now;
      expect(isPrivate(await asked())).toBe(false);
      expect(described(await mentioned())).toContain('tariff of 1912');
    });

    it('offers no document that was not offered then, and answers in no other channel', async () => {
      await wanted({ documents: ['odd'], channels: [library()] });
      trouble = refused;
      const message = await mentioned(library());
      expect(described(message)).not.toBe('');
      expect(described(message)).not.toContain('tariff');
      expect(noticeIn(await mentioned())).toBe(say('elsewhere', { channels: `<#${library()}>` }));
      expect(described(await asked())).not.toContain('tariff');
    });

    it('goes by what a manager changed last, and shows managers an incident instead of settings', async () => {
      await discord.slash('settings', { document: 'odd' }, MANAGER).response();
      expect(await ledger.settings(discord.guildId)).toMatchObject({ documents: ['odd'] });
      trouble = refused;
      expect(described(await mentioned())).not.toContain('tariff');
      expect(noticeIn(await discord.slash('settings', {}, MANAGER).response())).toMatch(/`\w{8}`/u);
    });

    it('is asked again each time, and believed as soon as it answers', async () => {
      await wanted({ documents: ['odd'] });
      trouble = refused;
      expect(described(await mentioned())).not.toContain('tariff');
      trouble = null;
      await ledger.change(discord.guildId, { documents: [] });
      expect(described(await mentioned())).toContain('tariff of 1912');
    });
  });
});
