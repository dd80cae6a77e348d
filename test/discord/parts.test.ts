import { describe, expect, it } from 'vitest';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Question } from '../../src/core/model.ts';
import { checkPayload } from '../../src/discord/check-payload.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import type { MessageBody, Reply } from '../../src/discord/message.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { footnoteOf } from '../support/library.ts';

/** Asking and listing a part of a library: the part stands on the card, so that its buttons stay within it. */

const LAWS = Object.fromEntries(
  Array.from({ length: 20 }, (_, place) => [
    `laws/${place + 10}`,
    `---\ntitle: Law ${place + 10}\n---\n\nThe harbour law number ${place + 10} says who may vote.`,
  ]),
);
const footnote = footnoteOf({
  ...LAWS,
  other: '---\ntitle: Other\n---\n\nThe harbour law is old, and everyone may vote.',
});

/** What is asked by a press on the button with this label, and what is shown then. */
async function press(message: MessageBody, label: string): Promise<{ reply: Reply; asked: Question[] }> {
  const asked: Question[] = [];
  const noting: Footnote = {
    ...footnote,
    ask: (question, options) => {
      asked.push(question);
      return footnote.ask(question, options);
    },
  };
  const buttons = message.components?.flatMap(({ components }) => components) ?? [];
  const id = buttons.find((button) => button.label?.startsWith(label))?.custom_id ?? `no button "${label}"`;
  return { reply: await createDispatcher(noting).button(id, message), asked };
}

const embedOf = (body: MessageBody) => body.embeds?.[0];

describe('a card of a part of the library', () => {
  const question = 'What does the harbour law say?';
  const card = async () => (await createDispatcher(footnote).command('ask', { question, document: 'laws/' })).body;

  it('says at its foot which part, on each of its passages', async () => {
    const first = await card();
    expect(embedOf(first)?.footer?.text).toMatch(/\n?only in laws\/$/u);
    const { reply: next } = await press(first, PHRASES.next);
    expect(embedOf(next.body)?.footer?.text).toBe('only in laws/');
    expect((await press(next.body, PHRASES.previous)).reply.body).toEqual(first);
  });

  it('is explained by what that part alone holds', async () => {
    const { reply, asked } = await press((await press(await card(), PHRASES.next)).reply.body, PHRASES.why);
    expect(asked).toEqual([{ text: question, history: [], within: 'laws/' }]);
    expect(embedOf(reply.body)?.footer?.text).toBe('only in laws/');
    expect(checkPayload(reply.body)).toEqual([]);
  });

  it('leads to the closest passage of that part where nothing there answers', async () => {
    const doubtful = await footnote.ask({ text: question, within: 'laws/' });
    const bot = createDispatcher({
      ...footnote,
      ask: async () => ({ ...doubtful, status: 'nothing', reason: 'low-confidence' }),
    });
    const { body } = await bot.command('ask', { question, document: 'laws/' });
    const { reply } = await press(body, PHRASES.showClosest);
    expect(embedOf(reply.body)?.footer?.text).toMatch(/only in laws\/$/u);
  });

  it('says nothing of a part where the whole library was asked', async () => {
    const { body } = await createDispatcher(footnote).command('ask', { question });
    expect(embedOf(body)?.footer?.text).toMatch(/^\d+% sure$/u);
    expect((await press(body, PHRASES.why)).asked).toEqual([{ text: question, history: [] }]);
  });
});

describe('the sources of a folder', () => {
  it('turn page by page, and stay in the folder', async () => {
    let { body } = await createDispatcher(footnote).command('sources', { document: 'laws/' });
    const seen: string[] = [];
    for (let page = 1; page <= 3; page++) {
      expect(embedOf(body)).toMatchObject({ author: { name: 'laws/' }, title: '20 documents, 20 passages' });
      expect(embedOf(body)?.footer?.text).toMatch(new RegExp(`page ${page} of 3$`, 'u'));
      seen.push(...(embedOf(body)?.description?.match(/\*\*.*?\*\*/gu) ?? []));
      if (page < 3) ({ body } = (await press(body, PHRASES.nextPage)).reply);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, place) => `**Law ${place + 10}**`));
    expect(embedOf((await press(body, PHRASES.previousPage)).reply.body)?.footer?.text).toMatch(/page 2 of 3$/u);
  });
});
