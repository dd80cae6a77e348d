import { describe, expect, it } from 'vitest';
import { answerOf, nothing } from '../../../src/core/answer/answer.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { rank } from '../../../src/core/rank/rank.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  article: `## Gas

In July 2022 the EU and Azerbaijan agreed to double exports of gas by 2027. The pipeline is long.

## Peace

Russia returned by brokering a ceasefire and sent 2,000 peacekeepers into the region.`,
});

function answer(text: string, options: { top?: number; explain?: boolean } = {}) {
  const query = analyse({ text }, library);
  const candidates = [...library.passages].map(({ id }, position) => ({ passage: id, rank: position, score: 1 }));
  return answerOf(query, rank(query, candidates, library), library, { top: 3, explain: false, ...options });
}

describe('answerOf', () => {
  it('answers with the passage and its sentence, word for word', () => {
    const { status, reason, passages } = answer('When did the EU and Azerbaijan agree to double exports of gas?');
    expect({ status, reason }).toEqual({ status: 'answered', reason: null });
    expect(passages[0]?.sentence).toBe('In July 2022 the EU and Azerbaijan agreed to double exports of gas by 2027.');
    expect(passages[0]?.section).toBe('Gas');
  });

  it('says nothing where the library is silent, and still shows the closest passage and the unknown words', () => {
    const { status, reason, passages, unknownWords } = answer('How does photosynthesis work in gas plants?');
    expect({ status, reason }).toEqual({ status: 'nothing', reason: 'low-confidence' });
    expect(passages).not.toEqual([]);
    expect(unknownWords).toContain('photosynthesis');
  });

  it('shows as many passages as asked', () => {
    expect(answer('gas exports and peacekeepers', { top: 1 }).passages).toHaveLength(1);
    expect(answer('gas exports and peacekeepers', { top: 2 }).passages).toHaveLength(2);
  });

  it('explains itself only when asked to', () => {
    expect(answer('gas')).not.toHaveProperty('explain');
    const { explain } = answer('gas', { explain: true });
    expect(explain?.terms.map(({ word }) => word)).toEqual(['gas']);
    expect(explain?.passages[0]?.features.length).toBeGreaterThan(10);
    expect(explain?.passages[0]?.matched).toEqual([
      { word: 'gas', term: 'gae', weight: 1, relation: 'exact', written: 'gas' },
    ]);
  });
});

describe('nothing', () => {
  it('has no passage and no confidence', () => {
    expect(nothing('small-talk')).toEqual({
      status: 'nothing',
      confidence: 0,
      passages: [],
      reason: 'small-talk',
      unknownWords: [],
      topics: [],
    });
  });
});
