import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WHY } from '../../src/discord/explanation-phrases.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { connect, described, type TestBot } from '../support/bot.ts';
import { deployAll } from '../support/deploy-all.ts';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** "Why this passage?", from the press over the real client to the private reply, wherever a card can stand. */

let discord: FakeDiscord;
let bot: TestBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  await deployAll(discord);
  bot = await connect(discord);
});
afterAll(async () => {
  await bot.close();
  await discord.close();
});

const QUESTION = 'What did the timber trade bring to the town?';
const called = (text: string): string => `<@${discord.botId}> ${text}`;

function buttonId(message: APIMessage, label: string): string {
  const rows = (message.components ?? []) as readonly {
    readonly components?: readonly { readonly custom_id?: string; readonly label?: string }[];
  }[];
  const buttons = rows.flatMap((row) => row.components ?? []);
  return buttons.find((button) => button.label?.startsWith(label))?.custom_id ?? `no button "${label}"`;
}

/** The private reply to a press on the button, while the card stays as it is. */
async function why(card: APIMessage): Promise<APIMessage> {
  const before = described(discord.message(card.id));
  const pressed = discord.press(card, buttonId(card, PHRASES.why));
  expect((await pressed.acknowledged()).type).toBe(6);
  const said = await discord.waitFor(() => pressed.followups[0], 'the private reply');
  expect((said.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
  expect(said.mentions).toEqual([]);
  expect(said.mention_everyone).toBe(false);
  expect(described(discord.message(card.id))).toBe(before);
  return said;
}

function field(message: APIMessage, name: string): string {
  return message.embeds[0]?.fields?.find((candidate) => candidate.name === name)?.value ?? '';
}

const cited = (message: APIMessage): string =>
  /`([^`]+)`/u.exec(message.embeds[0]?.fields?.[0]?.value ?? '')?.[1] ?? '';

describe('why this passage', () => {
  it('stays within the document that was asked', async () => {
    const card = await discord.slash('ask', { question: QUESTION, document: 'harbour' }).response();
    expect(card.embeds[0]?.footer?.text).toMatch(/only in harbour$/u);
    expect((await why(card)).embeds[0]?.footer?.text).toBe('only in harbour');
  });

  it('is answered in private under /ask, and for the passage that was turned to', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    const first = await why(card);
    expect(first.embeds[0]?.author?.name).toBe(QUESTION);
    expect(described(first)).toContain(cited(card));
    expect(field(first, WHY.found)).toContain('timber');
    const turned = await discord.press(card, buttonId(card, PHRASES.next)).response();
    const second = await why(turned);
    expect(cited(turned)).not.toBe(cited(card));
    expect(described(second)).toContain(cited(turned));
    expect(described(second)).toContain('number 2');
  });

  it('is answered after a restart', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    const before = await why(card);
    await bot.close();
    bot = await connect(discord);
    expect((await why(card)).embeds).toEqual(before.embeds);
  });

  it('is answered in direct messages', async () => {
    discord.say({ content: QUESTION, dm: true });
    expect(field(await why(await discord.nextMessage()), WHY.found)).toContain('timber');
  });

  it('of a follow-up is explained with the earlier turns, after a restart too', async () => {
    discord.say({ content: called('What ended the timber trade?') });
    const first = await discord.nextMessage();
    discord.say({ content: called('and the tariff?'), replyTo: first });
    const card = await discord.nextMessage();
    await bot.close();
    bot = await connect(discord);
    const said = await why(card);
    expect(field(said, WHY.found)).toContain(`timber (${WHY.carried})`);
    expect(described(said)).not.toContain(WHY.withoutTurns);
  });

  it('of a follow-up whose earlier messages are gone says that it is explained without them', async () => {
    discord.say({ content: called('What ended the timber trade?') });
    const first = await discord.nextMessage();
    const asking = discord.say({ content: called('and the tariff?'), replyTo: first });
    const card = await discord.nextMessage();
    discord.delete(first);
    const said = await why(card);
    expect(described(said)).toContain(WHY.withoutTurns);
    expect(field(said, WHY.found)).not.toContain(WHY.carried);
    discord.delete(asking);
    expect(described(await why(card))).toContain(WHY.withoutTurns);
  });

  it('reads the whole question where the card shows only its beginning', async () => {
    const long = `What was ${'this of that and '.repeat(16)}the first export of the town, herring?`;
    discord.say({ content: called(long) });
    const card = await discord.nextMessage();
    expect(card.embeds[0]?.author?.name).toMatch(/…$/u);
    const said = await why(card);
    expect(field(said, WHY.found)).toContain('herring');
    expect(described(said)).not.toContain(WHY.cut);
  });

  it('is told to have gone where the library no longer proposes it, though its text was kept', async () => {
    const card = await discord.slash('ask', { question: QUESTION }).response();
    await bot.close();
    bot = await connect(discord, { corpus: 'test/fixtures/library/odd.txt' });
    expect((await why(card)).content).toBe(WHY.gone);
  });

  it('whose text was not kept is answered with a kind word', async () => {
    await bot.close();
    bot = await connect(discord);
    const card = await discord.slash('ask', { question: QUESTION }).response();
    await bot.close();
    bot = await connect(discord, { corpus: 'test/fixtures/library/odd.txt', state: temporaryFolder() });
    expect((await why(card)).content).toBe(PHRASES.changed);
  });
});
