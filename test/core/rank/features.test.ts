import { describe, expect, it } from 'vitest';
import { type Library, withVectors } from '../../../src/core/library.ts';
import type { Meaning } from '../../../src/core/model.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { FEATURES, type FeatureName, featuresOf } from '../../../src/core/rank/features.ts';
import { matcherOf } from '../../../src/core/rank/matching.ts';
import { libraryOf } from '../library-of.ts';
import { textsOf, vectorsOf } from '../vectors-of.ts';

const library = libraryOf({
  article: `The war in Ukraine changed things. In 2022 Baku sent humanitarian aid worth 4 billion dollars to Kiev because it was asked. Their trade with Russia fell. Is that all?

## Elsewhere

Other paragraphs speak of other matters, such as the price of fish and the weather at sea in the winter months.`,
});

/** One feature of each sentence of the first passage. */
function feature(name: FeatureName, text: string, asked: { from?: Library; meaning?: Meaning } = {}): number[] {
  const { from = library, meaning = null } = asked;
  const query = { ...analyse({ text }, from), meaning };
  const passage = from.passages.at(0);
  if (!passage) throw new Error('the library is empty');
  const scored = featuresOf(query, passage, { matcher: matcherOf(query, from), library: from });
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

  it('sees a denial where the question denies something', () => {
    const denied = libraryOf({ a: 'Baku signed the treaty. Kiev never signed it. Rome did.' });
    expect(feature('negation', 'Who did not sign the treaty?', { from: denied })).toEqual([0, 1, 0]);
    expect(feature('negation', 'Who signed the treaty?', { from: denied })).toEqual([0, 0, 0]);
  });

  it('sees questions, pronouns and openings', () => {
    expect(feature('question', 'war')).toEqual([0, 0, 0, 1]);
    expect(feature('anaphora', 'war')).toEqual([0, 0, 1, 0]);
    expect(feature('opening', 'war')).toEqual([1, 0, 0, 0]);
  });
});

describe('features of meaning', () => {
  const LIKENESS = ['sentenceLikeness', 'contextLikeness', 'passageLikeness'] as const;
  const SOFT = ['sentenceSoftCoverage', 'contextSoftCoverage', 'passageSoftCoverage'] as const;
  const bare = libraryOf({ a: 'Physicians came. Fish was sold.' });
  /** Doctors and physicians point one way, everything else another. */
  const vectorOf = (text: string): Int8Array =>
    /physician|doctor/iu.test(text) ? Int8Array.of(127, 0) : Int8Array.of(0, 127);
  const vectors = withVectors(bare, vectorsOf(bare, textsOf(bare).map(vectorOf), { dimensions: 2 }));
  const meaningOf = (text: string, ...words: string[]): Meaning => ({
    question: vectorOf(text),
    words: words.map(vectorOf),
  });
  const doctors = meaningOf('Which doctors?', 'doctors');
  const asked = { from: vectors, meaning: doctors };

  it('are 0 where vectors are off', () => {
    for (const name of [...LIKENESS, ...SOFT]) {
      expect(feature(name, 'Which doctors?', { from: bare, meaning: doctors }), name).toEqual([0, 0]);
      expect(feature(name, 'Which doctors?', { from: vectors }), name).toEqual([0, 0]);
    }
  });

  it('see a sentence that is like the question, and a word that is like one of its words', () => {
    expect(feature('sentenceLikeness', 'Which doctors?', asked)).toEqual([1, 0]);
    expect(feature('sentenceSoftCoverage', 'Which doctors?', asked)).toEqual([1, 0]);
    expect(feature('sentenceCoverage', 'Which doctors?', asked)).toEqual([0, 0]);
  });

  it('see what the sentence before and the whole passage add', () => {
    const [first = 0, second = 0] = feature('contextLikeness', 'Which doctors?', asked);
    expect(first).toBeCloseTo(1);
    expect(second).toBeGreaterThan(0.5);
    expect(feature('contextSoftCoverage', 'Which doctors?', asked)).toEqual([1, 1]);
    expect(feature('passageLikeness', 'Which doctors?', asked)).toEqual([1, 1]);
    expect(feature('passageSoftCoverage', 'Which doctors?', asked)).toEqual([1, 1]);
  });

  it('count a word that stands there itself as before', () => {
    const fish = meaningOf('Which fish?', 'fish');
    expect(feature('sentenceCoverage', 'Which fish?', { from: vectors, meaning: fish })).toEqual(
      feature('sentenceCoverage', 'Which fish?', { from: bare }),
    );
    expect(feature('sentenceSoftCoverage', 'Which fish?', { from: vectors, meaning: fish })[1]).toBe(1);
  });
});
