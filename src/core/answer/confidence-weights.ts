import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
type Weights = Readonly<Record<SignName | typeof BIAS_NAME, number>>;

/** With sentence vectors. */
export const CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 1.809,
  beforeCoverage: -1.96,
  bigrams: 0.709,
  passageLikeness: 3.231,
  namesMissing: -1.337,
  numbersMissing: -0.731,
  negationDiffers: -0.43,
  lead: 1.674,
  bias: -3.782,
};

/** Where vectors are off. */
export const WORD_CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 2.175,
  beforeCoverage: -1.594,
  bigrams: 1.004,
  passageLikeness: 0,
  namesMissing: -1.512,
  numbersMissing: -0.589,
  negationDiffers: -0.304,
  lead: 1.521,
  bias: -2.33,
};
