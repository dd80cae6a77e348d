import type { Weights } from './abstention.ts';
import type { Measure } from './measures.ts';

/** How far numbers could have come out otherwise: bootstrap intervals and a randomisation test, from a generator that is handed in. */

/** A number from 0 to below 1, another at each call. */
export type Random = () => number;

/** The lower and the upper end. */
export type Interval = readonly [low: number, high: number];

/** Resamples of an interval, and shuffles of a test: with 2,000 the ends of a 95% interval move by a few hundredths of its width. */
export const RESAMPLES = 2000;
const OUTSIDE = 0.05;

/** The generator of every report, so that the same answers give the same intervals. */
export function reportRandom(): Random {
  return seeded(1);
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for resampling and nothing more serious. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each question once. */
export function once(nQuestions: number): Weights {
  return new Uint16Array(nQuestions).fill(1);
}

/**
 * Percentile bootstrap (Efron 1979): the middle 95% of each measure over runs of as many questions, drawn with replacement.
 * In the order of the measures; null where hardly any draw could be measured.
 */
export function intervalsOf(
  measures: readonly Pick<Measure, 'valueAt'>[],
  nQuestions: number,
  random: Random,
): (Interval | null)[] {
  const drawn = measures.map((): number[] => []);
  const weights = new Uint16Array(nQuestions);
  for (let n = 0; n < RESAMPLES; n++) {
    draw(weights, random);
    for (const [index, { valueAt }] of measures.entries()) {
      const value = valueAt(weights);
      if (value !== null) drawn[index]?.push(value);
    }
  }
  return drawn.map(middleOf);
}

/** The middle 95% of many values; null of fewer than half as many as were asked for. */
export function middleOf(values: readonly number[]): Interval | null {
  if (values.length < RESAMPLES / 2) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(OUTSIDE / 2), at(1 - OUTSIDE / 2)];
}

/** Draws as many questions as there are, with replacement, and counts how often each was drawn. */
export function draw(weights: Uint16Array, random: Random): void {
  weights.fill(0);
  for (let n = 0; n < weights.length; n++) {
    const place = Math.floor(random() * weights.length);
    weights[place] = (weights[place] ?? 0) + 1;
  }
}
