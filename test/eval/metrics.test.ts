import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, hitAt, ndcgAt, precisionRecall, reciprocalRank, spanOverlap } from '../../src/eval/metrics.ts';

/** Worked examples, by hand. */

describe('hit@k', () => {
  it.each([
    [1, [true, false], 1],
    [1, [false, true], 0],
    [3, [false, false, true], 1],
    [3, [false, false, false, true], 0],
    [1, [], 0],
  ])('at %i of %j is %i', (k, rights, expected) => {
    expect(hitAt(k, rights)).toBe(expected);
  });
});

describe('reciprocal rank', () => {
  it.each([
    [[true, true], 1],
    [[false, true], 1 / 2],
    [[false, false, false, true], 1 / 4],
    [[false], 0],
    [[], 0],
  ])('of %j is %d', (rights, expected) => {
    expect(reciprocalRank(rights)).toBe(expected);
  });
});

describe('nDCG', () => {
  it('is 1 for an ideal order and 0 where nothing is right', () => {
    expect(ndcgAt(10, [true, true, false], 2)).toBe(1);
    expect(ndcgAt(10, [false, false], 2)).toBe(0);
    expect(ndcgAt(10, [], 0)).toBe(0);
  });

  it('discounts by log2 of the rank plus one', () => {
    // Right at ranks 1 and 3 of 2 wanted: (1 + 1/2) / (1 + 1/log2(3)) = 1.5 / 1.63093 = 0.91972.
    expect(ndcgAt(10, [true, false, true], 2)).toBeCloseTo(0.91972, 5);
    // One of three wanted, at rank 2, seen down to 2: (1/log2(3)) / (1 + 1/log2(3)) = 0.38685.
    expect(ndcgAt(2, [false, true, true], 3)).toBeCloseTo(0.38685, 5);
  });
});

describe('precision and recall', () => {
  it('of three returned, two of which are among four wanted, are 2/3 and 1/2', () => {
    expect(precisionRecall(['a', 'b', 'x'], ['a', 'b', 'c', 'd'])).toEqual({ precision: 2 / 3, recall: 1 / 2 });
  });

  it('count repeated entries once', () => {
    expect(precisionRecall(['a', 'a', 'x'], ['a', 'a'])).toEqual({ precision: 1 / 2, recall: 1 });
  });

  it('of nothing returned, or nothing wanted, are settled', () => {
    expect(precisionRecall([], ['a'])).toEqual({ precision: 0, recall: 0 });
    expect(precisionRecall(['a'], [])).toEqual({ precision: 0, recall: 1 });
  });
});

describe('span overlap', () => {
  it('counts characters: 5 shared of 10 returned and 20 wanted', () => {
    expect(spanOverlap([{ start: 0, end: 10 }], [{ start: 5, end: 25 }])).toEqual({
      precision: 0.5,
      recall: 0.25,
      iou: 0.2,
    });
  });

  it('counts characters that are covered twice once', () => {
    const twice = [
      { start: 4, end: 10 },
      { start: 0, end: 5 },
      { start: 20, end: 30 },
    ];
    expect(spanOverlap(twice, [{ start: 0, end: 20 }])).toEqual({ precision: 0.5, recall: 0.5, iou: 1 / 3 });
  });

  it('holds what was returned from elsewhere against precision: 5 shared of 10 here and 10 there', () => {
    expect(spanOverlap([{ start: 0, end: 10 }], [{ start: 5, end: 25 }], 10)).toEqual({
      precision: 0.25,
      recall: 0.25,
      iou: 5 / 35,
    });
  });

  it('is nothing where nothing is shared', () => {
    expect(spanOverlap([], [{ start: 0, end: 1 }])).toEqual({ precision: 0, recall: 0, iou: 0 });
    expect(spanOverlap([{ start: 0, end: 1 }], [{ start: 1, end: 2 }])).toEqual({ precision: 0, recall: 0, iou: 0 });
  });

  it('equals counting one character after the other', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 5 },
    );
    const characters = (some: readonly { start: number; end: number }[]): Set<number> =>
      new Set(some.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
    fc.assert(
      fc.property(spans, spans, (returned, wanted) => {
        const [got, right] = [characters(returned), characters(wanted)];
        const shared = [...got].filter((place) => right.has(place)).length;
        const { precision, recall, iou } = spanOverlap(returned, wanted);
        expect(precision).toBeCloseTo(got.size === 0 ? 0 : shared / got.size, 10);
        expect(recall).toBeCloseTo(right.size === 0 ? 1 : shared / right.size, 10);
        const union = got.size + right.size - shared;
        expect(iou).toBeCloseTo(union === 0 ? 1 : shared / union, 10);
      }),
    );
  });
});

describe('AUROC', () => {
  it('is the share of pairs in the right order, ties half', () => {
    // Of 3 × 2 pairs: .9 beats both, .5 beats .2 and ties with .5, .1 beats none: 3.5 / 6.
    expect(auroc([0.9, 0.5, 0.1], [0.5, 0.2])).toBeCloseTo(3.5 / 6, 10);
    expect(auroc([1, 2], [0])).toBe(1);
    expect(auroc([1], [1])).toBe(0.5);
  });

  it('is unknown without both sides', () => {
    expect(auroc([], [1])).toBeNull();
    expect(auroc([1], [])).toBeNull();
  });
});
