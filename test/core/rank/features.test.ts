import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/query/analyse.ts';
import { FEATURES, type FeatureName, featuresOf } from '../../../src/core/rank/features.ts';
import { matcherOf } from '../../../src/core/rank/matching.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  article: `The war in Ukraine changed things. In 2022 Baku sent humanitarian aid worth 4 billion dollars to Kiev because it was asked. Their trade with Russia fell. Is that all?

## Elsewhere

Other paragraphs speak of other matters, such as the price of fish and the weather at sea in the winter months.`,
});

/** One feature of each sentence of the first passage. */
function feature(name: FeatureName, text: string): number[] {
  const query = analyse({ text }, library);
  const passage = library.passages[0];
  if (!passage) throw new Error('the library is empty');
  const scored = featuresOf(query, passage, { matcher: matcherOf(query, library), library });
  return scored.map(({ values }) => values[FEATURES.indexOf(name)] ?? Number.NaN);
}

const higher = (values: readonly number[]): number => values.indexOf(Math.max(...values));

describe('featuresOf', () => {
  it('gives every sentence every feature, between -1 and about 1', () => {
    for (const name of FEATURES)
      for (const value of feature(name, 'How did the war in Ukraine change "humanitarian aid"?')) {
        expect(value, name).toBeGreaterThanOrEqual(0);
        expect(value, name).toBeLessThanOrEqual(1.01);
      }
  });

  it('covers most where most words of the question stand', () => {
    expect(higher(feature('sentenceCoverage', 'What did the trade with Russia do?'))).toBe(2);
    expect(feature('sentenceCoverage', 'trade with Russia')[2]).toBeCloseTo(1);
  });

  it('counts what the sentence before adds', () => {
    const [first, second] = feature('beforeCoverage', 'aid to Ukraine');
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
  });

  it('sees a number that the question does not hold', () => {
    expect(feature('quantity', 'How much aid was sent?')).toEqual([0, 1, 0, 0]);
    expect(feature('quantity', 'How many of the 4 billion were sent?')[1]).toBe(0);
    expect(feature('quantity', 'Who sent aid?')).toEqual([0, 0, 0, 0]);
  });

  it('tells a year from a number', () => {
    expect(feature('when', 'When was aid sent?')).toEqual([0, 1, 0, 0]);
    expect(feature('when', 'When in 2022 was aid sent?')).toEqual([0, 0, 0, 0]);
  });

  it('wants a name of its own for who', () => {
    expect(feature('who', 'Who fought the war in Ukraine?').slice(0, 2)).toEqual([0, 1]);
  });

  it('sees a reason', () => {
    expect(feature('why', 'Why was aid sent?')).toEqual([0, 1, 0, 0]);
  });

  it('finds a sentence thin that only repeats the question', () => {
    const [repeats, tells] = feature('thin', 'What did the war in Ukraine change?');
    expect(repeats).toBeGreaterThan(0.5);
    expect(tells).toBe(0);
  });

  it('sees words in their order and near to each other', () => {
    expect(higher(feature('bigrams', 'humanitarian aid'))).toBe(1);
    expect(higher(feature('nearness', 'aid that is humanitarian'))).toBe(1);
  });

  it('sees questions, pronouns and openings', () => {
    expect(feature('question', 'war')).toEqual([0, 0, 0, 1]);
    expect(feature('anaphora', 'war')).toEqual([0, 0, 1, 0]);
    expect(feature('opening', 'war')).toEqual([1, 0, 0, 0]);
  });
});
