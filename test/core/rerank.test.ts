import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedPassage } from '../../src/core/model.ts';
import { analyse } from '../../src/core/query/analyse.ts';
import { rank } from '../../src/core/rank/rank.ts';
import { mixed, rerank } from '../../src/core/rerank.ts';
import type { Reranker } from '../../src/core/reranker.ts';
import { libraryOf } from './library-of.ts';

const WORDS = 'amber birch cedar daisy elder fennel gorse hazel iris juniper larch maple nettle olive'.split(' ');
const library = libraryOf({
  article: WORDS.map((word) => `## On ${word}\n\nWheat is like ${word}.`).join('\n\n'),
});
const query = analyse({ text: 'Which wheat is sown?' }, library);
const candidates = [...library.passages].map(({ id }, position) => ({ passage: id, rank: position, score: 1 }));
const all = rank(query, candidates, library);
const [any] = all;
if (!any) throw new Error('nothing ranked');

/** Passages with these scores, told apart by `alsoIn`. */
const scored = (...scores: number[]): RankedPassage[] =>
  scores.map((score, index) => ({ ...any, score, features: [], alsoIn: [String(index)] }));
const orderOf = (ranked: readonly RankedPassage[]): string => ranked.map(({ alsoIn }) => alsoIn[0]).join(' ');

describe('a second look', () => {
  it('is taken at the texts of the first ten passages, and the question as it was asked', async () => {
    const asked: [string, readonly string[]][] = [];
    const reranker: Reranker = {
      id: 'backwards',
      score: async (question, texts) => {
        asked.push([question, texts]);
        return texts.map((_, index) => index);
      },
      close: async () => {},
    };
    const again = await rerank(query, all, { reranker, library });
    const texts = all.map(({ passage }) => library.documents[0]?.text.slice(passage.span.start, passage.span.end));
    expect(asked).toEqual([['Which wheat is sown?', texts.slice(0, 10)]]);
    expect(all.length).toBeGreaterThan(10);
    expect(again.slice(10)).toEqual(all.slice(10));
    expect(again.map(({ passage }) => passage.id).sort()).toEqual(all.map(({ passage }) => passage.id).sort());
  });

  it('is not for an empty ranking', async () => {
    const reranker: Reranker = { id: 'none', score: async (_, texts) => texts.map(() => 1), close: async () => {} };
    expect(await rerank(query, [], { reranker, library })).toEqual([]);
  });
});

describe('two opinions', () => {
  it('have the same say, whatever units the reranker counts in', () => {
    expect(orderOf(mixed(scored(3, 2, 1), [-5, 20, 5]))).toBe('1 0 2');
    expect(orderOf(mixed(scored(3, 2, 1), [-0.005, 0.02, 0.005]))).toBe('1 0 2');
    expect(orderOf(mixed(scored(30, 20, 10), [-5, 20, 5]))).toBe('1 0 2');
  });

  it('leave the order alone when the reranker has none, and follow it when core has none', () => {
    expect(orderOf(mixed(scored(3, 2, 1), [7, 7, 7]))).toBe('0 1 2');
    expect(orderOf(mixed(scored(2, 2, 2), [1, 3, 2]))).toBe('1 2 0');
    expect(orderOf(mixed(scored(2), [-9]))).toBe('0');
    expect(mixed(scored(3, 2), [])).toEqual(scored(3, 2));
  });

  it('are explained: one more feature, and the score is still the sum of them', () => {
    const [first] = mixed(all.slice(0, 3), [1, 2, 9]);
    const sum = first?.features.reduce((total, { value, weight }) => total + value * weight, 0);
    expect(first?.features.at(-1)?.name).toBe('reranker');
    expect(sum).toBeCloseTo(first?.score ?? Number.NaN, 9);
  });

  it('keep every passage, in falling order of score, those not read behind those read and as they were', () => {
    const numbers = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (scores, opinions) => {
        const ranked = scored(...scores.sort((a, b) => b - a));
        const given = opinions.slice(0, ranked.length);
        const again = mixed(ranked, given);
        const falling = again.map(({ score }) => score);
        expect(falling).toEqual([...falling].sort((a, b) => b - a));
        expect(again.slice(given.length)).toEqual(ranked.slice(given.length));
        expect(orderOf(again).split(' ').sort()).toEqual(orderOf(ranked).split(' ').sort());
      }),
    );
  });
});
