import type { FeatureName } from './features.ts';

/** Weights of the ranker's features, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  passageBm25: 5.063,
  sentenceBm25: 4.515,
  passageCoverage: 5.467,
  sentenceCoverage: 0.382,
  headingCoverage: 8.852,
  beforeCoverage: -1.992,
  afterCoverage: 1.092,
  contextCoverage: 6.271,
  heaviest: -0.423,
  bigrams: 1.57,
  nearness: 0.699,
  phrase: -0.523,
  who: 1.716,
  when: 2.176,
  where: 1.444,
  quantity: 2.343,
  why: 1.004,
  thin: 0.89,
  leaning: 1.981,
  length: 0.722,
  engineRank: -0.097,
  question: -1.839,
  anaphora: 0.041,
  opening: 0.562,
};
