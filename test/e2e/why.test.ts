import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { askedIn, buttonId, citationIn, described, everythingIn, fieldOf, footOf, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** "Why this passage?", from the press over the real client to the private reply, wherever a card can stand. */

const say = sayIn('en-US');

const running = await connected();
afterAll(running.close);
const { discord } = running;

const QUESTION = 'What did the timber trade bring to the town?';
const called = (text: string): string => `<@${discord.botId}> ${text}`;

/** The private reply to a press on the button, while the card stays as it is. */
async function why(card: APIMessage): Promise<APIMessage> {
  const before = described(discord.message(card.id));
  const pressed = discord.press(card, buttonId(card, say('why')));
  expect((await pressed.acknowledged()).type).toBe(6);
  const said = await discord.waitFor(() => pressed.followups[0], 'the private reply');
  expect((said.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
  expect(said.mentions).toEqual([]);
  expect(said.mention_everyone).toBe(false);
  expect(described(discord.message(card.id))).toBe(before);
  return said;
}

describe('why this passage', () => {
  it('stays within the document that was asked', async () => {
    const card = await discord.slash('ask', { question: QUESTION, document: 'harbour' }).response();
    expect(footOf(card).at(-1)).toBe('📁 harbour');
    expect(footOf(await why(card))).toEqual(['📁 harbour']);
  });

  it('is answered in private under /ask, and for the passage that was turned to', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    const first = await why(card);
    expect(askedIn(first)).toBe(QUESTION);
    expect(described(first)).toContain(citationIn(card));
    expect(fieldOf(first, say('why.found'))).toContain('timber');
    const turned = await discord.press(card, buttonId(card, 'Next passage')).response();
    const second = await why(turned);
    expect(citationIn(turned)).not.toBe(citationIn(card));
    expect(described(second)).toContain(citationIn(turned));
    expect(described(second)).toContain('number 2');
  });

  it('is answered after a restart', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    const before = await why(card);
    await running.restart();
    expect(everythingIn(await why(card))).toBe(everythingIn(before));
  });

  it('is answered in direct messages', async () => {
    discord.say({ content: QUESTION, dm: true });
    expect(fieldOf(await why(await discord.nextMessage()), say('why.found'))).toContain('timber');
  });

  it('of a follow-up is explained with the earlier turns, after a restart too', async () => {
    discord.say({ content: called('What ended the timber trade?') });
    const first = await discord.nextMessage();
    discord.say({ content: called('and the tariff?'), replyTo: first });
    const card = await discord.nextMessage();
    await running.restart();
    const said = await why(card);
    expect(fieldOf(said, say('why.found'))).toContain(`timber (${say('why.carried')})`);
    expect(described(said)).not.toContain(say('why.withoutTurns'));
  });

  it('of a follow-up whose earlier messages are gone says that it is explained without them', async () => {
    discord.say({ content: called('What ended the timber trade?') });
    const first = await discord.nextMessage();
    discord.say({ content: called('and the tariff?'), replyTo: first });
    const card = await discord.nextMessage();
    discord.delete(first);
    const said = await why(card);
    expect(described(said)).toContain(say('why.withoutTurns'));
    expect(fieldOf(said, say('why.found'))).not.toContain(say('why.carried'));
  });

  it('reads the whole question where the card shows only its beginning', async () => {
    const long = `What was ${'this of that and '.repeat(16)}the first export of the town, herring?`;
    discord.say({ content: called(long) });
    const card = await discord.nextMessage();
    expect(askedIn(card)).toMatch(/…$/u);
    const said = await why(card);
    expect(fieldOf(said, say('why.found'))).toContain('herring');
    expect(described(said)).not.toContain(say('why.cut'));
  });

  it('is told to have gone where the library no longer proposes it, though its text was kept', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    await running.restart({ corpus: 'test/fixtures/library/odd.txt' });
    expect(noticeIn(await why(card))).toBe(say('why.gone'));
  });

  it('whose text was not kept is answered with a kind word', async () => {
    await running.restart();
    const card = await discord.slash('ask', { question: QUESTION }).response();
    await running.restart({ corpus: 'test/fixtures/library/odd.txt', state: temporaryFolder() });
    expect(noticeIn(await why(card))).toBe(say('changed'));
  });
});
