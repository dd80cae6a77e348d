import { describe, expect, it } from 'vitest';
import type { QuotedPassage } from '../../src/core/model.ts';
import { type GoldQuestion, readGold } from '../../src/eval/gold.ts';
import { judgeOf, spansIn } from '../../src/eval/judge.ts';

const passage = {
  document: 'd',
  start: 0,
  end: 20,
  text: 'One is. Two are. Three.',
  sentence: 'Two are.',
  sentenceStart: 8,
  sentenceEnd: 16,
} as QuotedPassage;
const gold = (record: object): GoldQuestion =>
  readGold(JSON.stringify({ id: 'q', question: 'q', ...record }))[0] as GoldQuestion;
const textOf = (document: string): string | null => (document === 'd' ? '😀One is. Two are. Three.' : null);
const judged = (record: object, more: Partial<QuotedPassage> = {}) =>
  judgeOf(gold(record), textOf)({ ...passage, ...more });

describe('a marked sentence', () => {
  it('makes a sentence right that is it, or two that hold it', () => {
    expect(judged({ answers: ['Two are.'] })).toEqual({ sentence: true, passage: true });
    expect(judged({ answers: ['x', 'Two are.'] }, { sentence: 'One is. Two are.' })).toEqual({
      sentence: true,
      passage: true,
    });
  });

  it('makes the passage alone right when it stands elsewhere in it', () => {
    expect(judged({ answers: ['Three.'] })).toEqual({ sentence: false, passage: true });
    expect(judged({ answers: ['Four.'] })).toEqual({ sentence: false, passage: false });
  });

  it('is not met by a part of it', () => {
    expect(judged({ answers: ['Two are. Three.'] })).toEqual({ sentence: false, passage: true });
  });
});

describe('a short answer', () => {
  it('counts only in its document', () => {
    expect(judged({ document: 'd', answers: ['are'] })).toEqual({ sentence: true, passage: true });
    expect(judged({ document: 'd', answers: ['Three'] })).toEqual({ sentence: false, passage: true });
    expect(judged({ document: 'e', answers: ['are'] })).toEqual({ sentence: false, passage: false });
  });
});

it('a marked document says nothing of sentences', () => {
  expect(judged({ documents: ['c', 'd'] })).toEqual({ sentence: null, passage: true });
  expect(judged({ documents: ['c'] })).toEqual({ sentence: null, passage: false });
});

it('where nothing is wanted, nothing is right', () => {
  expect(judged({ kind: 'unanswerable' })).toEqual({ sentence: false, passage: false });
});

describe('marked spans', () => {
  const span = { start: 1, end: 8, text: 'One is.' };

  it('count code points, which become UTF-16 units', () => {
    expect(spansIn(gold({ document: 'd', spans: [span] }), textOf)).toEqual([{ start: 2, end: 9 }]);
  });

  it('are met by what overlaps them', () => {
    expect(judged({ document: 'd', spans: [span] }, { sentenceStart: 8, sentenceEnd: 12 })).toEqual({
      sentence: true,
      passage: true,
    });
    expect(judged({ document: 'd', spans: [span] }, { sentenceStart: 9, sentenceEnd: 12 })).toEqual({
      sentence: false,
      passage: true,
    });
    expect(judged({ document: 'd', spans: [span] }, { sentenceStart: 0, sentenceEnd: 2 })).toMatchObject({
      sentence: false,
    });
    expect(judged({ document: 'd', spans: [span] }, { document: 'e' })).toEqual({ sentence: false, passage: false });
  });

  it('must be what the library holds there', () => {
    expect(() => spansIn(gold({ document: 'd', spans: [{ ...span, text: 'Two is.' }] }), textOf)).toThrow(
      'line 1: "spans[0].text" is not what "d" holds at 1–8',
    );
    expect(() => spansIn(gold({ document: 'e', spans: [span] }), textOf)).toThrow(
      'line 1: "document" is "e", which the library does not have',
    );
  });
});
