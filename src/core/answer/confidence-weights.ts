import type { BIAS_NAME, SignName } from './confidence.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<SignName | typeof BIAS_NAME, number>> = {
  sentenceCoverage: 3.198,
  passageCoverage: -1.954,
  bigrams: 0.177,
  typeMet: 0.089,
  typeMissing: 0.177,
  unknownShare: -3.778,
  gap: 2.797,
  score: 2.9,
  shortQuestion: -1.916,
  bias: -5.11,
};
