import type { FeatureName } from './features.ts';

/** Weights of the ranker's features, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  passageBm25: 3.587,
  sentenceBm25: 1.287,
  passageCoverage: 3.437,
  sentenceCoverage: 2.807,
  headingCoverage: 3.274,
  beforeCoverage: -1.203,
  afterCoverage: 1.256,
  contextCoverage: 5.756,
  heaviest: -0.257,
  bigrams: 1.55,
  nearness: 1.314,
  phrase: -0.409,
  who: 0.991,
  when: 2.172,
  where: 0.937,
  quantity: 2.286,
  why: 1.021,
  thin: 0.632,
  leaning: 2.556,
  length: -0.63,
  engineRank: 0.549,
  question: -1.632,
  anaphora: -0.172,
  opening: 0.485,
};
