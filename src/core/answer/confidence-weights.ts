import type { BIAS_NAME } from './confidence.ts';
import type { SignName } from './signs.ts';

/** Weights of the confidence's signs, learned by `npm run learn` (see docs/evaluation.md); do not edit by hand. */
type Weights = Readonly<Record<SignName | typeof BIAS_NAME, number>>;

/** With sentence vectors. */
export const CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 0,
  beforeCoverage: 0,
  bigrams: 0,
  passageLikeness: 0,
  namesMissing: 0,
  numbersMissing: 0,
  negationDiffers: 0,
  lead: 0,
  bias: 0,
};

/** Where vectors are off. */
export const WORD_CONFIDENCE_WEIGHTS: Weights = {
  contextCoverage: 0,
  beforeCoverage: 0,
  bigrams: 0,
  passageLikeness: 0,
  namesMissing: 0,
  numbersMissing: 0,
  negationDiffers: 0,
  lead: 0,
  bias: 0,
};
