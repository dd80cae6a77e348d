import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import {
  buttonId,
  buttonsOf,
  citationIn,
  described,
  everythingIn,
  fieldsOf,
  footOf,
  noticeIn,
} from '../support/card.ts';
import { followup, MANAGER, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** `/pin` and `/pins`: a question that managers answer by naming a passage, never in words of their own. */

const say = sayIn('en-US');
const QUESTION = 'Who discovered penicillin in Boston?';
let server: ManagedServer;
let citation = '';

beforeAll(async () => {
  server = await manageServer();
  citation = citationIn(await ask('What ended the timber trade?'));
});
afterAll(() => server.close());

const ask = (question: string): Promise<APIMessage> => server.discord.slash('ask', { question }).response();
const pin = (question: string, id: string): Promise<APIMessage> =>
  server.discord.slash('pin', { question, id }, MANAGER).response();
const pins = (): Promise<APIMessage> => server.discord.slash('pins', {}, MANAGER).response();
const isMarked = (message: APIMessage): boolean => footOf(message).some((line) => line.startsWith('📌'));

describe('/pin', () => {
  it('lists nothing at first, and says what to do', async () => {
    expect(everythingIn(await pins())).toContain(say('pin.none'));
  });

  it.each([
    ['no citation id', 'the timber trade', 'k3f9xq4-6v8-7s'],
    ['an id of nothing', 'k3f9xq4-6v8-7s', say('unknownCitation')],
  ])('takes no words of a manager: %s', async (_, id, said) => {
    expect(noticeIn(await pin(QUESTION, id))).toContain(said);
    expect(await server.ledger.pins(server.discord.guildId)).toEqual([]);
  });

  it('is for managers', async () => {
    const refused = await server.discord.slash('pin', { question: QUESTION, id: citation }).response();
    expect(noticeIn(refused)).toBe(say('managersOnly'));
    expect(await server.ledger.pins(server.discord.guildId)).toEqual([]);
  });

  it('puts the passage first, marked, for the same question in other words, also after a restart', async () => {
    expect(isMarked(await ask(QUESTION))).toBe(false);
    expect(noticeIn(await pin(QUESTION, citation))).toBe(say('pin.done'));
    await server.restart();
    for (const question of [QUESTION, 'who DISCOVERED the penicillin in Boston'] as const) {
      const answer = await ask(question);
      expect(citationIn(answer)).toBe(citation);
      expect(described(answer)).toContain('The tariff of 1912 ended the timber trade.');
      expect(footOf(answer)).toEqual([`📌 ${say('pinnedHere', { count: 1 })}`]);
    }
    expect(isMarked(await ask('Who invented steam engines in Boston?'))).toBe(false);
  });

  it('answers the one of several questions that it is for', async () => {
    const answer = await ask(`${QUESTION} Who invented the telephone in Oslo?`);
    expect(citationIn(answer)).toBe(citation);
    const list = fieldsOf(answer).find(({ name }) => name.startsWith('❓'))?.value;
    expect(list).toMatch(/^\*\*1\.\*\* .* — → 1 ◀\n\*\*2\.\*\* .* the library does not say$/u);
  });

  it('puts it first among the passages that are found for somebody’s message, too', async () => {
    const { discord } = server;
    const message = discord.say({ content: QUESTION });
    const picker = await discord.messageMenu('Find passages', message).response();
    expect(citationIn(picker)).toBe(citation);
    expect(isMarked(picker)).toBe(true);
  });

  it('is followed by what the search found, and stays marked when passages are turned', async () => {
    const { discord } = server;
    const other = 'What did the notice say everyone must read?';
    const found = citationIn(await ask(other));
    await pin(other, citation);
    const first = await ask(other);
    expect(citationIn(first)).toBe(citation);
    expect(buttonsOf(first).map(({ label }) => label)).not.toContain(say('why'));
    const second = await discord.press(first, buttonId(first, 'Next passage')).response();
    expect(citationIn(second)).toBe(found);
    expect(isMarked(second)).toBe(true);
    const back = await discord.press(second, buttonId(second, 'Previous passage')).response();
    expect(citationIn(back)).toBe(citation);
    expect(footOf(back)).toEqual(footOf(first));
  });

  it('comes first where the bot is asked in a message', async () => {
    const { discord } = server;
    discord.say({ content: `<@${discord.botId}> ${QUESTION}` });
    const answer = await discord.nextMessage();
    expect(citationIn(answer)).toBe(citation);
    expect(isMarked(answer)).toBe(true);
  });
});

describe('/pins', () => {
  it('lists two and removes one, once', async () => {
    const { discord } = server;
    const list = await pins();
    expect(everythingIn(list)).toContain(say('pin.count', { count: 2 }));
    const id = buttonId(list, say('pin.remove', { number: 1 }));
    const stranger = await followup(server, discord.press(list, id, { user: discord.createUser('mallory') }));
    expect(noticeIn(stranger)).toBe(say('managersOnly'));
    await server.restart();
    const [gone] = await server.ledger.pins(discord.guildId);
    const after = await discord.press(list, id, MANAGER).response();
    expect(noticeIn(after)).toBe(say('pin.removed'));
    expect(everythingIn(after)).toContain(say('pin.count', { count: 1 }));
    expect((await server.ledger.pins(discord.guildId)).map((each) => each.id)).not.toContain(gone?.id);
    expect(isMarked(await ask(QUESTION))).toBe(false);
  });

  it('turns pages of many and numbers them through', async () => {
    const { discord } = server;
    for (let number = 0; number < 11; number++)
      await server.ledger.pin(discord.guildId, { question: `Question ${number}?`, citation });
    const first = await pins();
    const labels = (message: APIMessage): string[] => buttonsOf(message).map(({ label }) => label);
    expect(labels(first)).toEqual(
      [1, 2, 3, 4, 5].map((number) => say('pin.remove', { number })).concat(say('nextPage')),
    );
    const second = await discord.press(first, buttonId(first, say('nextPage')), MANAGER).response();
    const third = await discord.press(second, buttonId(second, say('nextPage')), MANAGER).response();
    expect(labels(third)).toEqual([
      say('pin.remove', { number: 11 }),
      say('pin.remove', { number: 12 }),
      say('previousPage'),
    ]);
    expect(described(third)).toMatch(/\*\*12\.\*\* Question \d/u);
  });

  it('says what is gone, and what is not offered there, and asks of neither show it', async () => {
    const { discord } = server;
    for (const { id } of await server.ledger.pins(discord.guildId)) await server.ledger.unpin(discord.guildId, id);
    await server.ledger.pin(discord.guildId, { question: QUESTION, citation: 'k3f9xq4-6v8-7s' });
    expect(described(await pins())).toContain(say('pin.gone'));
    expect(isMarked(await ask(QUESTION))).toBe(false);
    await pin(QUESTION, citation);
    expect(described(await pins())).not.toContain('⚠');
    await server.ledger.change(discord.guildId, { documents: ['odd'] });
    expect(described(await pins())).toContain(say('pin.hidden'));
    expect(isMarked(await ask(QUESTION))).toBe(false);
  });
});
