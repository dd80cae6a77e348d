import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
type Weights = Readonly<Record<SignName | typeof BIAS_NAME, number>>;

/** With sentence vectors. */
export const CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 2.004,
  beforeCoverage: -2.134,
  bigrams: 0.627,
  passageLikeness: 3.111,
  namesMissing: -1.397,
  numbersMissing: -0.692,
  negationDiffers: -0.395,
  lead: 1.612,
  bias: -3.735,
};

/** Where vectors are off. */
export const WORD_CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 2.337,
  beforeCoverage: -1.659,
  bigrams: 0.984,
  passageLikeness: 0,
  namesMissing: -1.531,
  numbersMissing: -0.568,
  negationDiffers: -0.286,
  lead: 1.453,
  bias: -2.351,
};
