import type { FeatureName } from './features.ts';

/** Weights of the ranker's features, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  passageBm25: 4.384,
  sentenceBm25: 3.725,
  passageCoverage: 4.387,
  sentenceCoverage: 0.067,
  headingCoverage: 7.274,
  beforeCoverage: -2.068,
  afterCoverage: 0.760,
  contextCoverage: 6.125,
  heaviest: -0.422,
  bigrams: 1.396,
  nearness: 0.970,
  phrase: -0.134,
  who: 1.813,
  when: 1.946,
  where: 1.438,
  quantity: 1.762,
  why: 1.503,
  thin: 0.671,
  leaning: 1.611,
  length: 0.827,
  engineRank: 0.147,
  question: -1.659,
  anaphora: -0.031,
  opening: 0.517,
};
