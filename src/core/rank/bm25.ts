import type { Matcher, Matches } from './matching.ts';

/** Saturation and length normalisation at the values that Robertson and Zaragoza (2009, section 3.5) recommend. */
const K1 = 1.2;
const B = 0.75;

/**
 * BM25 of a run of terms: sum over query terms of weight · tf · (k1 + 1) / (tf + k1 · (1 − b + b · length / meanLength))
 * (Robertson and Zaragoza 2009, eq. 3.15). The weight holds the inverse document frequency.
 */
export function bm25(
  { weights }: Pick<Matcher, 'weights'>,
  { frequency }: Pick<Matches, 'frequency'>,
  length: number,
  meanLength: number,
): number {
  const norm = K1 * (1 - B + (B * length) / meanLength);
  let score = 0;
  for (const [index, weight] of weights.entries()) {
    const tf = frequency[index] ?? 0;
    if (tf > 0) score += (weight * tf * (K1 + 1)) / (tf + norm);
  }
  return score;
}
