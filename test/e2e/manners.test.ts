import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCooldown, USER_ANSWERS, USER_PRESSES } from '../../src/discord/gateway/cooldown.ts';
import { MAX_WAITING } from '../../src/discord/gateway/in-order.ts';
import { sayIn } from '../../src/discord/say.ts';
import { connect, type TestBot } from '../support/bot.ts';
import { buttonsOf, described, noticeIn } from '../support/card.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';

/** Too much at once, and what Discord refuses. */

const say = sayIn('en-US');
const QUESTION = 'What ended the timber trade?';
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

type Options = NonNullable<Parameters<typeof connect>[1]>;

async function running(options: Options = {}): Promise<{ discord: FakeDiscord; bot: TestBot }> {
  const discord = await startFakeDiscord();
  open.push(discord);
  await deployAll(discord);
  const bot = await connect(discord, options);
  open.push(bot);
  return { discord, bot };
}

const spoken = (discord: FakeDiscord) => discord.messages().filter(({ author }) => author.id === discord.botId);
const spell = /<t:\d+:R>/u;

describe('who asks too fast', () => {
  it('by commands is told in private when to come back', async () => {
    const { discord } = await running({ cooldown: createCooldown(Date.now) });
    for (let count = 0; count < USER_ANSWERS.times; count++)
      expect(described(await discord.slash('ask', { question: QUESTION }).response())).toContain('tariff of 1912');
    const told = await discord.slash('ask', { question: QUESTION }).response();
    expect((told.flags ?? 0) & 64).toBe(64);
    expect(noticeIn(told)).toMatch(spell);
    const user = discord.createUser('patient');
    expect(described(await discord.slash('ask', { question: QUESTION }, { user }).response())).toContain('tariff');
  });

  it('by mentions is told once, and then meets silence', async () => {
    const { discord } = await running({ cooldown: createCooldown(Date.now) });
    for (let count = 0; count < USER_ANSWERS.times + 4; count++)
      discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    const user = discord.createUser('patient');
    const last = discord.say({ content: `<@${discord.botId}> ${QUESTION}`, author: user });
    await discord.waitFor(
      () => spoken(discord).some((message) => message.message_reference?.message_id === last.id),
      'an answer to the other user',
    );
    const waits = spoken(discord).filter((message) => spell.test(message.content));
    expect(waits).toHaveLength(1);
    expect(spoken(discord)).toHaveLength(USER_ANSWERS.times + 2);
  });

  it('by buttons may do so more often, and is then told in private', async () => {
    const { discord } = await running({ cooldown: createCooldown(Date.now) });
    const card = await discord.slash('ask', { question: QUESTION }).response();
    const id = buttonsOf(card).find(({ label }) => label.startsWith(say('why')))?.id ?? '';
    for (let count = 0; count < USER_PRESSES.times; count++) {
      const pressed = discord.press(card, id);
      const shown = await discord.waitFor(() => pressed.followups[0], 'what was asked for');
      expect(noticeIn(shown)).not.toMatch(spell);
    }
    const refused = discord.press(card, id);
    const word = await discord.waitFor(() => refused.followups[0], 'the word');
    expect(noticeIn(word)).toMatch(spell);
    expect((word.flags ?? 0) & 64).toBe(64);
  });
});

describe('a burst of messages in a channel', () => {
  it('is answered one after the other, once each, and what is too much is told to wait once', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { discord } = await running({
      dispatcher: (real) => ({
        ...real,
        message: async (...args) => {
          await held;
          return real.message(...args);
        },
      }),
    });
    const asked = Array.from({ length: MAX_WAITING + 3 }, () =>
      discord.say({ content: `<@${discord.botId}> ${QUESTION}`, author: discord.createUser('one of many') }),
    );
    await discord.waitFor(() => spoken(discord).length > 0, 'the word');
    expect(spoken(discord).map(({ content }) => content)).toEqual([say('busy')]);
    release();
    await discord.waitFor(() => spoken(discord).length > MAX_WAITING, 'the answers');
    const [, ...answers] = spoken(discord).map((message) => message.message_reference?.message_id);
    expect(answers).toEqual(asked.slice(0, MAX_WAITING).map(({ id }) => id));
  });
});

describe('a message that waits in line', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('has its wait counted among the answer times', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { discord, bot } = await running({
      dispatcher: (real) => ({
        ...real,
        message: async (...args) => {
          await held;
          return real.message(...args);
        },
      }),
    });
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    // Suggestions are no answers. Events come in order: both are in line once these are there.
    const suggested = () => discord.autocomplete('topic', { topic: 'timber' }, 'topic').choices();
    await suggested();
    const { now } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + 60_000);
    const answered = vi.spyOn(bot.vitals, 'answered');
    release();
    await discord.waitFor(() => spoken(discord).length === 2, 'the answers');
    const waited = () => answered.mock.calls.filter(([ms]) => ms >= 60_000).length;
    // The last of them may still be on its way back to the bot.
    for (let again = 0; again < 100 && waited() < 2; again++) await suggested();
    expect(waited()).toBe(2);
    expect(bot.vitals.signs().p95).toBeGreaterThanOrEqual(60_000);
  });
});

describe('what Discord refuses', () => {
  const MENTIONED = 'POST /channels/*/messages';
  const EDITED = 'PATCH /webhooks/*/*/messages/*';

  it.each([
    ['a message that is gone', 404, 10008, 'cardGone'],
    ['too many edits of an old message', 400, 30046, 'changedTooOften'],
    ['a block by AutoMod', 400, 200000, 'blockedByAutoMod'],
    ['a permission that is missing', 403, 50013, 'mayNotPostNow'],
  ] as const)('%s at a press comes with a private copy, a word and an incident', async (_, status, code, key) => {
    const { discord, bot } = await running();
    const question = 'What did the timber trade bring to the town?';
    const card = await discord.slash('ask', { question }).response();
    const id = buttonsOf(card).find(({ label }) => label.startsWith('Next passage'))?.id ?? '';
    discord.failNext({ route: EDITED, status, code });
    const pressed = discord.press(card, id);
    const copy = await discord.waitFor(() => pressed.followups[0], 'the copy');
    expect((copy.flags ?? 0) & 64).toBe(64);
    expect(noticeIn(copy)).toContain(say(key));
    expect(noticeIn(copy)).toMatch(/Incident `\w{8}`/u);
    expect(described(copy)).not.toBe('');
    expect(bot.vitals.signs().lastIncident).toMatchObject({ kind: 'button' });
  });

  it('as AutoMod does to an answer is said in its place, with how to read it alone', async () => {
    const { discord } = await running();
    discord.failNext({ route: EDITED, status: 400, code: 200000 });
    const told = await discord.slash('ask', { question: QUESTION }).response();
    expect(noticeIn(told)).toContain(say('blockedByAutoMod'));
  });

  it('for no reason that anybody here could mend is a failure, with the id that the log has', async () => {
    const { discord, bot } = await running();
    discord.failNext({ route: MENTIONED, status: 400, code: 1 });
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    const told = await discord.nextMessage();
    expect(told.content).toContain(say('failed'));
    const [, incident = 'none'] = /`(\w{8})`/u.exec(told.content) ?? [];
    expect(bot.logged.filter((line) => line.includes(incident))).toHaveLength(1);
  });
});
