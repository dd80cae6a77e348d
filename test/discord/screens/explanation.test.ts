import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../../src/app.ts';
import type { Footnote } from '../../../src/core/footnote.ts';
import type { Answer, Question } from '../../../src/core/model.ts';
import type { Conversation, MessageBody } from '../../../src/discord/payload/message.ts';
import { sayIn } from '../../../src/discord/say.ts';
import { askedIn, everythingIn, fieldOf } from '../../support/card.ts';
import { offlineBot } from '../../support/offline-bot.ts';
import { SHARED_STATE } from '../../support/shared-state.ts';

/** "Why this passage?": what is asked again, and what is said where that cannot be done as before. */

const say = sayIn('en-US');

let app: App;
beforeAll(async () => {
  app = await createApp({ corpus: 'test/fixtures/library', state: SHARED_STATE });
});
afterAll(() => app.close());

const QUESTION = 'What ended the timber trade?';

/** The card of an answer, however sure of it the weights of the day are. */
async function card(text: string, footnote: Footnote = app.footnote): Promise<MessageBody> {
  const sure: Footnote = {
    ...footnote,
    ask: async (...asked) => ({ ...(await footnote.ask(...asked)), status: 'answered', reason: null }),
  };
  return (await offlineBot(sure).message(text)).body;
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
  const reply = await offlineBot(noting).press(message, say('why'), said);
  const field = (name: Parameters<typeof say>[0]): string => fieldOf(reply.body, say(name));
  return { reply, asked, text: everythingIn(reply.body), field };
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
    const { field } = await why(await card('When did the tariff end the lumber trade, asks Zbigniew?'));
    expect(field('why.found')).toContain('end → ended');
    expect(field('why.found')).toMatch(/lumber → timber \(\S/u);
    expect(field('why.missing')).toContain(`Zbigniew (${say('why.nowhere')})`);
  });

  it('is asked with the whole question and the turns before it, where they can be had', async () => {
    const long = `${'Tell me more about the trade. '.repeat(12)}${QUESTION}`;
    const { asked, text } = await why(await card(long), {
      said: { turns: [user('Who was the keeper?'), user(long)], whole: true },
    });
    expect(asked).toEqual([{ text: long, history: [user('Who was the keeper?')] }]);
    expect(text).not.toContain(say('why.cut'));
    expect(text).not.toContain(say('why.withoutTurns'));
  });

  it('says so where only the beginning of the question is left, or the turns before it are not', async () => {
    const long = `${QUESTION} ${'Tell me more about the trade. '.repeat(12)}`;
    expect((await why(await card(long))).text).toContain(say('why.cut'));
    const { text } = await why(await card(QUESTION), { said: { turns: [], whole: false } });
    expect(text).toContain(say('why.withoutTurns'));
    expect(text).not.toContain(say('why.cut'));
  });

  it('is about the question on the card, though its author has edited the message since', async () => {
    const said = { turns: [user('Who was the keeper?'), user('Never mind.')], whole: true };
    const { asked } = await why(await card(QUESTION), { said });
    expect(asked).toEqual([{ text: QUESTION, history: [user('Who was the keeper?')] }]);
  });

  it('marks the words that were said before', async () => {
    const turns = [user('Who was the lighthouse keeper?'), user('and her journal?')];
    const { body } = await offlineBot(app.footnote).message('and her journal?', turns.slice(0, 1));
    const { field } = await why(body, { said: { turns, whole: true } });
    expect(field('why.found')).toContain(`keeper (${say('why.carried')})`);
  });

  it('says kindly that a passage no longer comes up', async () => {
    const silent = async (): Promise<Answer> => ({ ...(await app.footnote.ask({ text: '?' })) });
    for (const ask of [
      silent,
      () => app.footnote.ask({ text: 'What did the notice say?' }, { explain: true, top: 0 }),
    ]) {
      const { text, reply } = await why(await card(QUESTION), { footnote: { ...app.footnote, ask } });
      expect(text).toContain(say('why.gone'));
      expect(reply.private).toBe(true);
    }
  });

  it('of one question among several is about that question, asked after what it was asked after', async () => {
    const parts = ['Who was the keeper?', QUESTION];
    const history = [user('Who was the keeper?')];
    const answers = await Promise.all(parts.map((text) => app.footnote.ask({ text })));
    const passages = answers.flatMap((answer) => answer.passages.slice(0, 1));
    const questions = parts.map((text, place) => {
      return {
        text,
        history,
        status: 'answered',
        citation: passages[place]?.citation ?? null,
        sentence: null,
        nearest: [],
      } as const;
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
    const second = (await offlineBot(footnote).press(first, 'Next passage')).body;
    const { asked, reply } = await why(second, { footnote });
    expect(asked.at(-1)).toEqual({ text: QUESTION, history });
    expect(askedIn(reply.body)).toBe(QUESTION);
  });
});

describe('the words for numbers', () => {
  /** What stands below the first passage, and above the second, where their scores lie so far apart. */
  async function apart(score: number): Promise<{ first: string; second: string }> {
    const footnote: Footnote = {
      ...app.footnote,
      ask: async (question, options) => {
        const answer = await app.footnote.ask(question, options);
        const [one, two] = answer.explain?.passages ?? [];
        if (!answer.explain || !one || !two) return answer;
        const passages = [
          { ...one, score },
          { ...two, score: 0 },
        ];
        return { ...answer, explain: { ...answer.explain, passages } };
      },
    };
    const asked = await card(QUESTION);
    const next = (await offlineBot(app.footnote).press(asked, 'Next passage')).body;
    const first = await why(asked, { footnote });
    return { first: first.field('why.runnerUp'), second: (await why(next, { footnote })).text };
  }

  it.each([
    [1, 'Close behind: this passage scores just as high.', 'the first scores just as high'],
    [1.5, 'Close behind: this passage scores 1.5 times as high.', 'the first scores 1.5 times as high'],
    [3, 'Behind: this passage scores 3.0 times as high.', 'the first scores 3.0 times as high'],
    [12.4, 'Far behind: this passage scores 12 times as high.', 'the first scores 12 times as high'],
    [1e9, 'more than 1000 times', 'more than 1000 times'],
  ])('say how far behind a passage is: %d times', async (times, first, second) => {
    const said = await apart(Math.log(times));
    expect(said.first).toContain(first);
    expect(said.second).toContain(`number 2 of the passages found; ${second.startsWith('the') ? second : 'the first'}`);
    expect(said.second).toContain(second);
  });

  it('show a feature without a label by its name', async () => {
    const footnote: Footnote = {
      ...app.footnote,
      ask: async (question, options) => {
        const answer = await app.footnote.ask(question, options);
        const features = [
          { name: 'passageCoverage', value: 1, weight: 4 },
          { name: 'somethingNew', value: 1, weight: -2 },
        ];
        const passages = answer.explain?.passages.map((passage) => ({ ...passage, features })) ?? [];
        return answer.explain ? { ...answer, explain: { ...answer.explain, passages } } : answer;
      },
    };
    const { field } = await why(await card(QUESTION), { footnote });
    expect(field('why.counted')).toBe('`+4.0` how much of the question stands in the passage\n`−2.0` somethingNew');
  });
});
