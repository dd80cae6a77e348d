import type { FeatureName } from './features.ts';

/** Weights of the ranker's features, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  passageBm25: 4.433,
  sentenceBm25: 1.372,
  passageCoverage: 3.97,
  sentenceCoverage: 2.098,
  beforeCoverage: -1.557,
  afterCoverage: 1.321,
  contextCoverage: 6.279,
  bigrams: 1.58,
  nearness: 1.475,
  who: 1.005,
  when: 2.098,
  where: 0.891,
  quantity: 2.347,
  why: 0.982,
  thin: 0.664,
  leaning: 2.497,
  length: -0.726,
  question: -1.866,
  anaphora: -0.159,
  opening: 0.517,
};
