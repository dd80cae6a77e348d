import { describe, expect, it } from 'vitest';
import { ANSWERED_FROM, confidenceOf, UNSURE_FROM } from '../../../src/core/answer/confidence.ts';
import { WORD_CONFIDENCE_WEIGHTS } from '../../../src/core/answer/confidence-weights.ts';
import { SIGNS, signsOf } from '../../../src/core/answer/signs.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { rank } from '../../../src/core/rank/rank.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  article: `## Gas

In July 2022 the EU and Azerbaijan agreed to double exports of gas by 2027. The pipeline is long.

## Peace

Russia returned by brokering a ceasefire and sent 2,000 peacekeepers into the region.`,
});

function rankingOf(text: string) {
  const query = analyse({ text }, library);
  const candidates = [...library.passages].map(({ id }, position) => ({ passage: id, rank: position, score: 1 }));
  return { query, ranked: rank(query, candidates, library) };
}

const confidence = (text: string): number => {
  const { query, ranked } = rankingOf(text);
  return confidenceOf(query, ranked, library).confidence;
};

const sign = (name: (typeof SIGNS)[number], text: string): number => {
  const { query, ranked } = rankingOf(text);
  return signsOf(query, ranked, library)[SIGNS.indexOf(name)] ?? Number.NaN;
};

describe('confidenceOf', () => {
  it('is a probability', () => {
    for (const text of ['gas', 'Who sent peacekeepers into the region?', 'photosynthesis in leaves']) {
      expect(confidence(text)).toBeGreaterThan(0);
      expect(confidence(text)).toBeLessThan(1);
    }
  });

  it('is high where the words of the question stand together, low where the library lacks them', () => {
    expect(confidence('When did the EU and Azerbaijan agree to double exports of gas?')).toBeGreaterThan(ANSWERED_FROM);
    expect(confidence('How does photosynthesis work in the leaves of plants?')).toBeLessThan(UNSURE_FROM);
  });

  it('falls with each word that the library lacks', () => {
    const [one, two, three] = ['exports of gas', 'exports of gas to Mars', 'exports of gas to Mars by rockets'].map(
      confidence,
    );
    expect(two).toBeLessThan(one ?? 0);
    expect(three).toBeLessThan(two ?? 0);
  });

  it('says what it rests on', () => {
    const { query, ranked } = rankingOf('gas');
    const { parts } = confidenceOf(query, ranked, library);
    expect(parts.map(({ name }) => name)).toEqual(SIGNS);
    // This library has no vectors.
    expect(parts.map(({ weight }) => weight)).toEqual(SIGNS.map((name) => WORD_CONFIDENCE_WEIGHTS[name]));
  });

  it('is nothing for an empty ranking', () => {
    expect(confidenceOf(analyse({ text: 'gas' }, library), [], library)).toEqual({ confidence: 0, parts: [] });
  });
});

describe('signsOf', () => {
  it('counts the names of the question that stand neither in the sentence nor right before it nor in the heading', () => {
    expect(sign('namesMissing', 'Which exports of gas did Azerbaijan double?')).toBe(0);
    expect(sign('namesMissing', 'Which exports of gas did Norway double?')).toBe(1);
    expect(sign('namesMissing', 'which exports of gas were doubled?')).toBe(0);
  });

  it('counts the numbers of the question that stand nowhere there', () => {
    expect(sign('numbersMissing', 'gas exports by 2027')).toBe(0);
    expect(sign('numbersMissing', 'gas exports by 2035')).toBe(1);
  });

  it('tells whether only one of question and sentence denies something', () => {
    expect(sign('negationDiffers', 'Who agreed to double exports of gas?')).toBe(0);
    expect(sign('negationDiffers', 'Who never agreed to double exports of gas?')).toBe(1);
  });

  it('tells how clearly the first passage leads, as a share', () => {
    const lead = sign('lead', 'When did the EU and Azerbaijan agree to double exports of gas?');
    expect(lead).toBeGreaterThan(0.9);
    expect(lead).toBeLessThanOrEqual(1);
  });

  it('has no signs of nothing', () => {
    expect(signsOf(analyse({ text: 'gas' }, library), [], library)).toEqual(SIGNS.map(() => 0));
  });
});
