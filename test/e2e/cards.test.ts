import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES, sayIn } from '../../src/discord/say.ts';
import { askedIn, buttonId, buttonsOf, described, footOf, menuOf, noticeIn, type Shown } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** One card among several people: whose it is, which form it has, and in which language it speaks. */

const running = await connected();
afterAll(running.close);
const { discord } = running;

const say = sayIn('en-US');
const QUESTION = 'What did the timber trade bring to the town?';
const called = (text: string): string => `<@${discord.botId}> ${text}`;
const isV2 = ({ flags }: Pick<Shown, 'flags'>): boolean => ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
const isPrivate = ({ flags }: Pick<Shown, 'flags'>): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;

const asked = (options: Readonly<Record<string, string>> = {}, locale = 'en-US'): Promise<APIMessage> =>
  discord.slash('ask', { question: QUESTION, ...options }, { locale }).response();

/** The answer to a mention. */
function said(question: string): Promise<APIMessage> {
  discord.say({ content: called(question) });
  return discord.nextMessage();
}

describe('a bystander who presses a button', () => {
  it.each([
    ['of a slash answer', () => asked()],
    ['of a chat answer', () => said(QUESTION)],
  ])('%s gets a private copy, and the original stays as it is', async (_, card) => {
    const message = await card();
    const bystander = discord.createUser('bystander');
    const pressed = discord.press(message, buttonId(message, 'Next passage'), { user: bystander });
    const copy = await discord.waitFor(() => pressed.followups[0], 'a private copy');
    expect(isPrivate(copy)).toBe(true);
    expect(askedIn(copy)).toBe(QUESTION);
    expect(described(copy)).not.toBe(described(message));
    expect(discord.message(message.id)).toEqual(message);
    const turned = await discord.press(copy, buttonId(copy, 'Previous passage'), { user: bystander }).response();
    expect(turned.id).toBe(copy.id);
    expect(described(turned)).toBe(described(message));
  });

  it('is told why in private like anybody', async () => {
    const message = await asked();
    const pressed = discord.press(message, buttonId(message, say('why')), { user: discord.createUser('curious') });
    expect(isPrivate(await discord.waitFor(() => pressed.followups[0], 'the reasons'))).toBe(true);
  });

  it('is nobody’s hindrance: the asker turns the page as ever', async () => {
    const message = await asked();
    const turned = await discord.press(message, buttonId(message, 'Next passage')).response();
    expect(turned.id).toBe(message.id);
    expect(isPrivate(turned)).toBe(false);
  });
});

describe('the menu of a card', () => {
  it('leads to any passage, and shows which one is shown', async () => {
    const message = await asked();
    const menu = menuOf(message);
    expect(menu?.options.map(({ default: isShown }) => isShown)).toEqual([true, false, false, false, false]);
    const chosen = await discord.choose(message, menu?.id ?? '', ['3']).response();
    expect(chosen.id).toBe(message.id);
    expect(buttonsOf(chosen).map(({ label }) => label)).toContain('Next passage (5 of 5)');
    expect(menuOf(chosen)?.options.findIndex(({ default: isShown }) => isShown)).toBe(3);
  });
});

describe('the form of a card', () => {
  it('is Components V2 for a command, through every edit', async () => {
    const message = await asked();
    expect([isV2(message), message.content, message.embeds]).toEqual([true, '', []]);
    const turned = await discord.press(message, buttonId(message, 'Next passage')).response();
    expect([isV2(turned), turned.content, turned.embeds]).toEqual([true, '', []]);
  });

  it('stays an embed where it was one', async () => {
    const message = await said(QUESTION);
    expect([isV2(message), message.embeds.length]).toEqual([false, 1]);
    const turned = await discord.press(message, buttonId(message, 'Next passage')).response();
    expect([isV2(turned), turned.embeds.length]).toEqual([false, 1]);
  });

  it('is an embed where Discord, or what stands in for it, takes no Components V2', async () => {
    discord.failNext({ route: 'PATCH /webhooks/*/*/messages/*', status: 400, code: 50035 });
    const message = await asked();
    expect([isV2(message), message.embeds.length]).toEqual([false, 1]);
    expect(askedIn(message)).toBe(QUESTION);
    expect(running.bot.logged.filter((line) => line.includes('failed'))).toEqual([]);
  });

  it('is not tried again where Discord refuses for another reason: the reader gets a kind word', async () => {
    discord.failNext({ route: 'PATCH /webhooks/*/*/messages/*', status: 400, code: 40_005 });
    const message = await asked();
    expect(noticeIn(message)).toMatch(/Incident `[0-9a-f]{8}`/u);
    expect(running.bot.logged.some((line) => line.includes('40005'))).toBe(true);
  });
});

describe('the language of a card', () => {
  /** A word that stands on each card, in that language. */
  const whyIn = (locale: string): string => sayIn(locale)('why');

  // Each language that is added to `LOCALES` is tried here.
  it.each(LOCALES)('is that of the reader, who has Discord in %s', async (locale) => {
    const message = await asked({}, locale);
    expect(buttonsOf(message).map(({ label }) => label)).toContain(whyIn(locale));
    expect(footOf(message).some((line) => line.startsWith('🌐'))).toBe(false);
  });

  it('is English where there are no phrases in theirs', async () => {
    expect(buttonsOf(await asked({}, 'ko')).map(({ label }) => label)).toContain(whyIn('en-US'));
  });

  it.each(LOCALES)('is the one that was chosen, on every later page too: %s', async (language) => {
    const message = await asked({ language }, 'ko');
    expect(footOf(message).at(-1)).toBe(`🌐 ${language}`);
    const turned = await discord.choose(message, menuOf(message)?.id ?? '', ['1'], { locale: 'ko' }).response();
    expect(footOf(turned)).toEqual([`🌐 ${language}`]);
    expect(buttonsOf(turned).map(({ label }) => label)).toContain(whyIn(language));
  });
});
