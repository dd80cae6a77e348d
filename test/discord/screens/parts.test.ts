import { describe, expect, it } from 'vitest';
import type { Footnote } from '../../../src/core/footnote.ts';
import type { Question } from '../../../src/core/model.ts';
import { createDispatcher } from '../../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, type OfflineReply } from '../../../src/discord/offline.ts';
import { checkPayload } from '../../../src/discord/payload/check-payload.ts';
import type { MessageBody } from '../../../src/discord/payload/message.ts';
import { laidOut } from '../../../src/discord/payload/screen.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { askedIn, described, footOf, titleOf } from '../../support/card.ts';
import { footnoteOf } from '../../support/library.ts';
import { offlineBot } from '../../support/offline-bot.ts';

/** Asking and listing a part of a library: the part stands on the card, so that its buttons stay within it. */

const say = sayIn('en-US');
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
async function press(message: MessageBody, label: string): Promise<{ reply: OfflineReply; asked: Question[] }> {
  const asked: Question[] = [];
  const noting: Footnote = {
    ...footnote,
    ask: (question, options) => {
      asked.push(question);
      return footnote.ask(question, options);
    },
  };
  return { reply: await offlineBot(noting).press(message, label), asked };
}

describe('a card of a part of the library', () => {
  const question = 'What does the harbour law say?';
  const card = async () => (await offlineBot(footnote).command('ask', { question, document: 'laws/' })).body;

  const dispatched = () =>
    createDispatcher({ footnote }).command('ask', { question, document: 'laws/' }, OFFLINE_SCENE);

  it('says at its foot which part, on each of its passages', async () => {
    const first = await card();
    expect(footOf(first).at(-1)).toBe('📁 laws/');
    const { reply: next } = await press(first, 'Next passage');
    expect(footOf(next.body)).toEqual(['📁 laws/']);
    expect((await press(next.body, 'Previous passage')).reply.body).toEqual(first);
  });

  it('is explained by what that part alone holds', async () => {
    const { reply, asked } = await press((await press(await card(), 'Next passage')).reply.body, say('why'));
    expect(asked).toEqual([{ text: question, history: [], within: 'laws/' }]);
    expect(footOf(reply.body)).toEqual(['📁 laws/']);
    expect(checkPayload(reply.body)).toEqual([]);
  });

  it('leads to the closest passage of that part where nothing there answers', async () => {
    const doubtful = await footnote.ask({ text: question, within: 'laws/' });
    const bot = offlineBot({
      ...footnote,
      ask: async () => ({ ...doubtful, status: 'nothing', reason: 'low-confidence' }),
    });
    const { body } = await bot.command('ask', { question, document: 'laws/' });
    const { reply } = await press(body, say('showClosest'));
    expect(footOf(reply.body).at(-1)).toBe('📁 laws/');
  });

  it('of an older version, whose foot said it in English, stays within its part', async () => {
    const { components = [], ...body } = laidOut((await dispatched()).screen, 'plain');
    const [embed] = body.embeds ?? [];
    const old = { ...body, components, embeds: [{ ...embed, footer: { text: '72% sure\nonly in laws/' } }] };
    const { reply } = await press(old, 'Next passage');
    expect(footOf(reply.body)).toEqual(['📁 laws/']);
  });

  it('says nothing of a part where the whole library was asked', async () => {
    const { body } = await offlineBot(footnote).command('ask', { question });
    expect(footOf(body)).toEqual([expect.stringMatching(/^\d+% sure$/u)]);
    expect((await press(body, say('why'))).asked).toEqual([{ text: question, history: [] }]);
  });
});

describe('the sources of a folder', () => {
  it('turn page by page, and stay in the folder', async () => {
    let { body } = await offlineBot(footnote).command('sources', { document: 'laws/' });
    const seen: string[] = [];
    for (let page = 1; page <= 3; page++) {
      expect([askedIn(body), titleOf(body)]).toEqual(['laws/', '20 documents, 20 passages']);
      expect(footOf(body)[0]).toMatch(new RegExp(`page ${page} of 3$`, 'u'));
      seen.push(...(described(body).match(/\*\*.*?\*\*/gu) ?? []));
      if (page < 3) ({ body } = (await press(body, say('nextPage'))).reply);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, place) => `**Law ${place + 10}**`));
    expect(footOf((await press(body, say('previousPage'))).reply.body)[0]).toMatch(/page 2 of 3$/u);
  });
});
