import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Answer, Question } from '../../src/core/model.ts';
import { answerBody } from '../../src/discord/answer.ts';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { behind, labelOf, notFirst, WHY } from '../../src/discord/explanation-phrases.ts';
import type { Conversation, MessageBody } from '../../src/discord/message.ts';
import { PHRASES } from '../../src/discord/phrases.ts';
import { MAX_CARD_PASSAGES } from '../../src/discord/render.ts';
import { SHARED_STATE } from '../support/shared-state.ts';

/** "Why this passage?": what is asked again, and what is said where that cannot be done as before. */

let app: App;
beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

const QUESTION = 'What ended the timber trade?';

/** The card of an answer, however sure of it the weights of the day are. */
async function card(text: string, footnote: Footnote = app.footnote): Promise<MessageBody> {
  const answer = await footnote.ask({ text }, { top: MAX_CARD_PASSAGES });
  return answerBody(footnote, text, { ...answer, status: 'answered', reason: null });
}

/** Presses the button on a card, and writes down what the library is asked then. */
async function why(
  message: MessageBody,
  { said, footnote = app.footnote }: { said?: Conversation; footnote?: Footnote } = {},
) {
  const asked: Question[] = [];
  const noting: Footnote = {
    ...footnote,
    ask: (question, options) => {
      asked.push(question);
      return footnote.ask(question, options);
    },
  };
  const buttons = message.components?.flatMap(({ components }) => components) ?? [];
  const id = buttons.find(({ label }) => label === PHRASES.why)?.custom_id ?? 'no button';
  const reply = await createDispatcher(noting).button(id, message, said);
  const [embed] = reply.body.embeds ?? [];
  const fields = Object.fromEntries(embed?.fields?.map(({ name, value }) => [name, value]) ?? []);
  return { reply, asked, text: `${reply.body.content} ${embed?.description}`, fields };
}

const user = (text: string) => ({ role: 'user', text }) as const;

describe('why this passage', () => {
  it('is told to the reader alone, and changes no message', async () => {
    const { reply, asked } = await why(await card(QUESTION));
    expect(reply.private).toBe(true);
    expect(reply.update).toBeUndefined();
    expect(asked).toEqual([{ text: QUESTION, history: [] }]);
  });

  it('says through which relation a word was found, as it is written there, and which were not found', async () => {
    const { fields } = await why(await card('When did the tariff end the lumber trade, asks Zbigniew?'));
    expect(fields[WHY.found]).toContain('end → ended');
    expect(fields[WHY.found]).toMatch(/lumber → timber \(\S/u);
    expect(fields[WHY.missing]).toContain(`Zbigniew (${WHY.nowhere})`);
  });

  it('is asked with the whole question and the turns before it, where they can be had', async () => {
    const long = `${'Tell me more about the trade. '.repeat(12)}${QUESTION}`;
    const { asked, text } = await why(await card(long), {
      said: { turns: [user('Who was the keeper?'), user(long)], whole: true },
    });
    expect(asked).toEqual([{ text: long, history: [user('Who was the keeper?')] }]);
    expect(text).not.toContain(WHY.cut);
    expect(text).not.toContain(WHY.withoutTurns);
  });

  it('says so where only the beginning of the question is left, or the turns before it are not', async () => {
    const long = `${QUESTION} ${'Tell me more about the trade. '.repeat(12)}`;
    expect((await why(await card(long))).text).toContain(WHY.cut);
    const { text } = await why(await card(QUESTION), { said: { turns: [], whole: false } });
    expect(text).toContain(WHY.withoutTurns);
    expect(text).not.toContain(WHY.cut);
  });

  it('is about the question on the card, though its author has edited the message since', async () => {
    const said = { turns: [user('Who was the keeper?'), user('Never mind.')], whole: true };
    const { asked } = await why(await card(QUESTION), { said });
    expect(asked).toEqual([{ text: QUESTION, history: [user('Who was the keeper?')] }]);
  });

  it('marks the words that were said before', async () => {
    const turns = [user('Who was the lighthouse keeper?'), user('and her journal?')];
    const { body } = await createDispatcher(app.footnote).message('and her journal?', turns.slice(0, 1));
    const { fields } = await why(body, { said: { turns, whole: true } });
    expect(fields[WHY.found]).toContain(`keeper (${WHY.carried})`);
  });

  it('says kindly that a passage no longer comes up', async () => {
    const silent = async (): Promise<Answer> => ({ ...(await app.footnote.ask({ text: '?' })) });
    for (const ask of [
      silent,
      () => app.footnote.ask({ text: 'What did the notice say?' }, { explain: true, top: 0 }),
    ]) {
      const { text, reply } = await why(await card(QUESTION), { footnote: { ...app.footnote, ask } });
      expect(text).toContain(WHY.gone);
      expect(reply.private).toBe(true);
    }
  });

  it('of one question among several is about that question, after the ones before it', async () => {
    const parts = ['Who was the keeper?', QUESTION];
    const answers = await Promise.all(parts.map((text) => app.footnote.ask({ text })));
    const passages = answers.flatMap((answer) => answer.passages.slice(0, 1));
    const questions = parts.map((text, place) => {
      return { text, status: 'answered', citation: passages[place]?.citation ?? null } as const;
    });
    const whole = parts.join(' ');
    const footnote: Footnote = {
      ...app.footnote,
      ask: async (question, options) => {
        const answer = await app.footnote.ask(question, options);
        return question.text === whole ? { ...answer, status: 'answered', passages, questions } : answer;
      },
    };
    const first = await card(whole, footnote);
    const bot = createDispatcher(footnote);
    const next =
      first.components?.[0]?.components.find(({ label }) => label?.startsWith(PHRASES.next))?.custom_id ?? '';
    const second = (await bot.button(next, first)).body;
    const { asked, reply } = await why(second, { footnote });
    expect(asked.at(-1)).toEqual({ text: QUESTION, history: [user('Who was the keeper?')] });
    expect(reply.body.embeds?.[0]?.author?.name).toBe(QUESTION);
  });
});

describe('the words for numbers', () => {
  it('say how far behind a passage is', () => {
    expect(behind(1)).toBe('Close behind: this passage is just as likely to hold the answer.');
    expect(behind(1.5)).toBe('Close behind: this passage is 1.5 times as likely to hold the answer.');
    expect(behind(3)).toMatch(/^Behind: this passage is 3\.0 times/u);
    expect(behind(12.4)).toMatch(/^Far behind: this passage is 12 times/u);
    expect(behind(1e9)).toContain('more than 1,000 times');
    expect(notFirst(3, 2)).toContain('number 3');
  });

  it('show a feature without a label by its name', () => {
    expect(labelOf('passageCoverage')).toBe('how much of the question stands in the passage');
    expect(labelOf('somethingNew')).toBe('somethingNew');
  });
});
