import { describe, expect, it } from 'vitest';
import { nothing } from '../../../src/core/answer/answer.ts';
import { quoted } from '../../../src/core/answer/quoted.ts';
import { together } from '../../../src/core/answer/together.ts';
import type { Answer, QuotedPassage, Status } from '../../../src/core/model.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf(Object.fromEntries([...'abcdef'].map((id) => [id, `Passage ${id} stands here.`])));
const passageOf = new Map(
  library.documents.map((document): [string, QuotedPassage] => {
    const span = { start: 0, end: document.text.length };
    return [document.id, quoted(library, { document, span, sentence: span })];
  }),
);

/** An answer whose passages are these documents' letters. */
function answer(status: Status, letters: string, more: Partial<Answer> = {}): Answer {
  const passages = [...letters].map((id) => {
    const passage = passageOf.get(id);
    if (!passage) throw new Error(`there is no passage ${id}`);
    return passage;
  });
  const reason = status === 'answered' ? null : 'low-confidence';
  return { ...nothing('no-match'), status, reason, confidence: 0.5, passages, timings: {}, ...more };
}

const lettersOf = ({ passages }: Answer): string => passages.map(({ document }) => document).join('');
const joined = (top: number, ...answers: Answer[]): Answer =>
  together(
    answers.map((one, place) => ({ question: { text: `Question ${place + 1}?` }, answer: one })),
    top,
  );

describe('the answers to several questions', () => {
  it('are the best passage of each, then the others in turn', () => {
    expect(lettersOf(joined(10, answer('answered', 'abc'), answer('answered', 'def')))).toBe('adbecf');
  });

  it('show what is answered before what is not sure', () => {
    const whole = joined(10, answer('unsure', 'ab'), answer('answered', 'cd', { confidence: 0.9 }));
    expect(lettersOf(whole)).toBe('cadb');
    expect(whole).toMatchObject({ status: 'answered', reason: null, confidence: 0.9 });
  });

  it('show nothing of a question that has no answer', () => {
    const whole = joined(10, answer('nothing', 'ef'), answer('unsure', 'ab'), answer('unsure', 'cd'));
    expect(lettersOf(whole)).toBe('acbd');
    expect(whole).toMatchObject({ status: 'unsure', reason: 'low-confidence' });
  });

  it('hold each passage once, and as many as asked', () => {
    const answers = [answer('answered', 'abc'), answer('answered', 'bad')];
    expect(lettersOf(joined(10, ...answers))).toBe('abcd');
    expect(lettersOf(joined(3, ...answers))).toBe('abc');
    expect(lettersOf(joined(1, ...answers))).toBe('a');
  });

  it('say of each question, in its order, how it came out, which passage is for it, and which come nearest', () => {
    const whole = joined(10, answer('unsure', 'ab'), answer('nothing', 'ef'), answer('answered', 'cd'));
    const [a, b, c, d, e, f] = [...'abcdef'].map((id) => passageOf.get(id));
    const cited = (...passages: (typeof a)[]) => passages.map((passage) => passage?.citation);
    const sentence = { start: 0, end: a?.sentenceEnd };
    expect(whole.questions).toEqual([
      { text: 'Question 1?', history: [], status: 'unsure', citation: a?.citation, sentence, nearest: cited(a, b) },
      { text: 'Question 2?', history: [], status: 'nothing', citation: null, sentence: null, nearest: cited(e, f) },
      { text: 'Question 3?', history: [], status: 'answered', citation: c?.citation, sentence, nearest: cited(c, d) },
    ]);
  });

  it('may be the same passage for several questions', () => {
    const whole = joined(10, answer('answered', 'a'), answer('answered', 'ab'), answer('answered', 'c'));
    expect(lettersOf(whole)).toBe('acb');
    expect(whole.questions?.map(({ citation }) => citation)).toEqual(
      ['a', 'a', 'c'].map((id) => passageOf.get(id)?.citation),
    );
  });

  it('name the unknown words of all questions once, and add up their times', () => {
    const whole = joined(
      10,
      answer('answered', 'a', { unknownWords: ['x', 'y'], timings: { search: 1, rank: 2 } }),
      answer('answered', 'b', { unknownWords: ['y', 'z'], timings: { search: 3, embed: 4 } }),
      answer('nothing', '', { unknownWords: ['w'], timings: { search: 5 } }),
    );
    expect(whole).toMatchObject({ unknownWords: ['x', 'y', 'z', 'w'], timings: { search: 9, rank: 2, embed: 4 } });
  });

  it('are listed where only one question has a passage, or both have the same one', () => {
    const one = joined(10, answer('nothing', 'b'), answer('answered', 'ac'));
    expect(lettersOf(one)).toBe('ac');
    expect(one.questions?.map(({ status }) => status)).toEqual(['nothing', 'answered']);
    const same = joined(10, answer('answered', 'ab'), answer('unsure', 'a'));
    expect(lettersOf(same)).toBe('ab');
    expect(new Set(same.questions?.map(({ citation }) => citation)).size).toBe(1);
  });

  it('show the passage of two questions once for each sentence that answers one', () => {
    const [passage, other] = ['a', 'b'].map((id) => passageOf.get(id));
    if (!passage || !other) throw new Error('there are no passages');
    const second = { ...passage, sentence: 'stands here.', sentenceStart: 10 };
    const answers = [passage, second].map((first) => answer('answered', '', { passages: [first, other, passage] }));
    const whole = joined(10, ...answers);
    expect(whole.passages).toEqual([passage, second, other]);
    expect(whole.questions?.map(({ sentence }) => sentence?.start)).toEqual([0, 10]);
    const none = joined(10, ...answers.map((one) => ({ ...one, status: 'nothing' as const })));
    expect(none.passages).toEqual([passage, other]);
  });

  it('are what came nearest where none is answered, the likeliest question first', () => {
    const whole = joined(
      10,
      answer('nothing', 'ab', { confidence: 0.1 }),
      answer('nothing', 'cd', { confidence: 0.15 }),
    );
    expect(lettersOf(whole)).toBe('cadb');
    expect(whole).toMatchObject({ status: 'nothing', reason: 'low-confidence', confidence: 0.15 });
    expect(whole.questions?.map(({ citation }) => citation)).toEqual([null, null]);
  });

  it('say what each question was asked after', () => {
    const history = [{ role: 'user', text: 'Who kept it?' }] as const;
    const whole = together([{ question: { text: 'When?', history }, answer: answer('answered', 'a') }], 3);
    expect(whole.questions?.[0]?.history).toEqual(history);
  });

  it('are at least one', () => {
    expect(() => together([], 3)).toThrow('no questions');
  });
});
