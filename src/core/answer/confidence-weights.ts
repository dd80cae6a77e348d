import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<SignName | typeof BIAS_NAME, number>> = {
  sentenceBm25: 1.41,
  passageCoverage: 2.952,
  bigrams: 2.03,
  unknown: -0.229,
  numbersMissing: -0.514,
  bias: -2.208,
};
