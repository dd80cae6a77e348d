import { describe, expect, it } from 'vitest';
import { bm25 } from '../../../src/core/rank/bm25.ts';

describe('bm25', () => {
  /**
   * Worked by hand from Robertson and Zaragoza 2009, eq. 3.15, k1 = 1.2, b = .75: a passage of twice the mean length has the
   * norm 1.2 · (.25 + .75 · 2) = 2.1; term one (weight 2, twice): 2 · 2 · 2.2 / 4.1 = 2.14634; term two (weight .5, once):
   * .5 · 2.2 / 3.1 = .35484.
   */
  it('agrees with an example worked by hand', () => {
    const score = bm25({ weights: [2, 0.5] }, { frequency: Float64Array.of(2, 1) }, 20, 10);
    expect(score).toBeCloseTo(2.14634 + 0.35484, 4);
  });

  it('gives a term at the mean length its weight when it occurs once', () => {
    expect(bm25({ weights: [3] }, { frequency: Float64Array.of(1) }, 10, 10)).toBeCloseTo(3, 10);
  });

  it('grows with each occurrence, by less each time', () => {
    const [one, two, three] = [1, 2, 3].map((tf) =>
      bm25({ weights: [1] }, { frequency: Float64Array.of(tf) }, 10, 10),
    ) as [number, number, number];
    expect(two).toBeGreaterThan(one);
    expect(three - two).toBeLessThan(two - one);
  });

  it('is nothing for no match and for an empty sentence', () => {
    expect(bm25({ weights: [3] }, { frequency: Float64Array.of(0) }, 0, 10)).toBe(0);
    expect(bm25({ weights: [] }, { frequency: Float64Array.of() }, 5, 10)).toBe(0);
  });
});
