import type { Library } from '../library.ts';
import type { Feature, Query, RankedPassage } from '../model.ts';
import { CONFIDENCE_WEIGHTS, WORD_CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { SIGNS, signsOf } from './signs.ts';

/** How sure Footnote is that its first sentence answers the question: a logistic model over a few plain signs. */

/** The name under which the constant of the model stands among its weights. */
export const BIAS_NAME = 'bias';

/** Shown as an answer from here on: more likely right than wrong. */
export const ANSWERED_FROM = 0.5;
/** Shown as "not sure" from here on; 19 of 20 questions on another subject lie below it (docs/evaluation.md, "Outcomes"). */
export const UNSURE_FROM = 0.18;
/** The same where sentence vectors are off. */
export const WORD_UNSURE_FROM = 0.35;

/** Probability, 0 to 1, that the first passage's sentence answers the question, with what it rests on. */
export function confidenceOf(
  query: Query,
  ranked: readonly RankedPassage[],
  library: Library,
): { confidence: number; parts: Feature[] } {
  if (ranked.length === 0) return { confidence: 0, parts: [] };
  const values = signsOf(query, ranked, library);
  const weights = query.meaning ? CONFIDENCE_WEIGHTS : WORD_CONFIDENCE_WEIGHTS;
  const parts = SIGNS.map((name, index) => ({ name, value: values[index] ?? 0, weight: weights[name] }));
  const logit = parts.reduce((sum, { value, weight }) => sum + value * weight, weights[BIAS_NAME]);
  return { confidence: 1 / (1 + Math.exp(-logit)), parts };
}
