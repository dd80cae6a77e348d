import { describe, expect, it } from 'vitest';
import type { Weights } from '../../src/eval/abstention.ts';
import { draw, intervalsOf, once, seeded } from '../../src/eval/resample.ts';

/** The mean of values under weights. */
const meanOf = (values: readonly number[]) => ({
  valueAt: (weights: Weights): number | null => {
    const n = values.reduce((sum, _, place) => sum + (weights[place] ?? 0), 0);
    return n === 0 ? null : values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0) / n;
  },
});

describe('the generator', () => {
  it('repeats itself from the same seed and from no other', () => {
    const numbers = (seed: number): number[] => Array.from({ length: 20 }, seeded(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
  });

  it('is even from 0 to below 1', () => {
    const random = seeded(3);
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 10_000; n++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Four standard deviations of a binomial of 10,000 at .1.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

it('a draw holds as many questions as there are', () => {
  const weights = new Uint16Array(50);
  draw(weights, seeded(1));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(50);
  expect(once(3)).toEqual(Uint16Array.of(1, 1, 1));
});

describe('a bootstrap interval', () => {
  it('is about two standard errors on either side of a share', () => {
    const half = meanOf(Array.from({ length: 400 }, (_, index) => index % 2));
    const [interval] = intervalsOf([half], 400, seeded(1));
    // The standard error is √(.25 / 400) = .025.
    expect(interval?.[0]).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
    expect(interval?.[1]).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
  });

  it('is the number itself where nothing varies, and the same for the same generator', () => {
    const measures = [meanOf([1, 1, 1]), meanOf([0, 1, 1])];
    const intervals = intervalsOf(measures, 3, seeded(1));
    expect(intervals[0]).toEqual([1, 1]);
    expect(intervalsOf(measures, 3, seeded(1))).toEqual(intervals);
  });

  it('is none where most draws cannot be measured', () => {
    expect(intervalsOf([{ valueAt: () => null }], 3, seeded(1))).toEqual([null]);
  });
});
