import type { FeatureName } from './features.ts';

/** Weights of the ranker's features, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  passageBm25: 2.567,
  sentenceBm25: 3.062,
  passageCoverage: 2.658,
  sentenceCoverage: 3.079,
  headingCoverage: 2.651,
  neighbourCoverage: 1.576,
  bigrams: 2.755,
  phrase: 1.477,
  typeMet: 0.85,
  typeMissing: -0.85,
  length: 0.224,
  engineRank: 2.589,
  question: -1.086,
  anaphora: 0.228,
  opening: 0.365,
};
