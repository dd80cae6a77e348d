import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<SignName | typeof BIAS_NAME, number>> = {
  sentenceCoverage: 2,
  contextCoverage: 1,
  passageCoverage: 1,
  headingCoverage: 0,
  sentenceBm25: 0,
  heaviest: 0.3,
  bigrams: 0.3,
  nearness: 0.3,
  question: 0,
  answerHeld: 0.5,
  answerMissing: -0.5,
  unknown: -3,
  weakest: -0.5,
  namesMissing: -1,
  numbersMissing: -1,
  gap: 1,
  lead: 1,
  fewWords: -1,
  bias: -2,
};
