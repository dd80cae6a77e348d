import type { Feature, Query, RankedPassage } from '../model.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';

/** How sure Footnote is that its first sentence answers the question: a logistic model over a few plain signs. */

/** The signs, each between about 0 and 1. */
export const SIGNS = [
  'sentenceCoverage',
  'passageCoverage',
  'bigrams',
  'typeMet',
  'typeMissing',
  'unknownShare',
  'gap',
  'score',
  'shortQuestion',
] as const;

export type SignName = (typeof SIGNS)[number];
/** The name under which the constant of the model stands among its weights. */
export const BIAS_NAME = 'bias';

/** Shown as an answer from here on. */
export const ANSWERED_FROM = 0.5;
/** Shown as "not sure" from here on; below it the library is said to be silent. */
export const UNSURE_FROM = 0.2;

/** The signs of a ranking, in the order of `SIGNS`. The ranking must not be empty. */
export function signsOf(query: Query, ranked: readonly RankedPassage[]): number[] {
  const [first, second] = ranked;
  const feature = (name: string): number => first?.features.find((f) => f.name === name)?.value ?? 0;
  const own = query.terms.filter((term) => !term.carried && term.weight > 0.3);
  const unknown = own.filter((term) => term.alternatives.length === 0);
  return [
    feature('sentenceCoverage'),
    feature('passageCoverage'),
    feature('bigrams'),
    feature('typeMet'),
    feature('typeMissing'),
    own.length === 0 ? 0 : unknown.length / own.length,
    first ? (first.score - (second?.score ?? 0)) / Math.max(1, Math.abs(first.score)) : 0,
    (first?.score ?? 0) / 10,
    query.terms.length <= 1 ? 1 : 0,
  ];
}

/** Probability, 0 to 1, that the first passage's sentence answers the question, with what it rests on. */
export function confidenceOf(query: Query, ranked: readonly RankedPassage[]): { confidence: number; parts: Feature[] } {
  if (ranked.length === 0) return { confidence: 0, parts: [] };
  const values = signsOf(query, ranked);
  const parts = SIGNS.map((name, index) => ({ name, value: values[index] ?? 0, weight: CONFIDENCE_WEIGHTS[name] }));
  const logit = parts.reduce((sum, { value, weight }) => sum + value * weight, CONFIDENCE_WEIGHTS[BIAS_NAME]);
  return { confidence: 1 / (1 + Math.exp(-logit)), parts };
}
