import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<SignName | typeof BIAS_NAME, number>> = {
  sentenceBm25: 1.718,
  passageCoverage: 2.9,
  bigrams: 2.065,
  unknown: -0.138,
  numbersMissing: -0.587,
  bias: -2.305,
};
