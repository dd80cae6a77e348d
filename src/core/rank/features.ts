import type { Library } from '../library.ts';
import type { AnswerType, Query } from '../model.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import { holdsAnswer } from '../query/answer-type.ts';
import { TRAIT } from '../text/traits.ts';
import { likenessOf } from '../vectors.ts';
import { bm25 } from './bm25.ts';
import { coverage, type Matcher, type Matches, match, sum } from './matching.ts';

/**
 * What the ranker looks at, for each sentence of a candidate passage. Each feature lies between about 0 and 1, so that
 * weights can be compared. The engine's own order is none of them, so any engine gives the same answers for the same candidates.
 */

/** (k1 + 1) of BM25: the most that one term can bring, so that scores are shares of the best possible one. */
const BM25_CEILING = 2.2;
/** A sentence with fewer words that the question does not hold says little new; "The war changed things" has two. */
const ENOUGH_ADDED = 5;

/** One sentence as the features see it; `ofPassage` holds what all sentences of the passage share. */
type View = {
  readonly query: Query;
  readonly context: Context;
  readonly ofPassage: OfPassage;
  readonly sentence: number;
  readonly terms: Int32Array;
  readonly traits: number;
  readonly matches: Matches;
  readonly covered: number;
  readonly before: Float64Array | undefined;
  readonly after: Float64Array | undefined;
  /** Soft matches of the sentence before. */
  readonly softBefore: Float64Array | undefined;
};

type OfPassage = {
  readonly bm25: number;
  readonly coverage: number;
  readonly heading: Pick<Matches, 'best' | 'soft'>;
  /** What BM25 is divided by. */
  readonly scale: number;
  readonly soft: Float64Array;
  /** Null where vectors are off. */
  readonly likeness: ReturnType<typeof likenessOf> | null;
};

/** Each feature and how it is measured. What is beside a sentence counts for what it adds: an answer often leaves its subject there. */
const MEASURES = {
  passageBm25: ({ ofPassage }: View) => ofPassage.bm25,
  sentenceBm25: ({ matches, terms, ofPassage, context: { matcher, library } }: View) =>
    bm25(matcher, matches, terms.length, library.vocabulary.meanSentenceLength) / ofPassage.scale,
  passageCoverage: ({ ofPassage }: View) => ofPassage.coverage,
  sentenceCoverage: ({ covered }: View) => covered,
  beforeCoverage,
  afterCoverage: ({ matches, after, covered, context }: View) =>
    coverage(context.matcher, matches.best, after) - covered,
  contextCoverage: ({ matches, before, ofPassage, context }: View) =>
    coverage(context.matcher, matches.best, before, ofPassage.heading.best),
  bigrams: ({ matches, context }: View) =>
    Math.min(1, matches.bigrams / Math.max(1, context.matcher.weights.length - 1)),
  nearness: ({ matches, context: { matcher } }: View) =>
    matcher.mass === 0 ? 0 : Math.min(1, matches.nearness / matcher.mass),
  who: (view: View) => answers('who', view),
  when: (view: View) => answers('when', view),
  where: (view: View) => answers('where', view),
  quantity: (view: View) => answers('quantity', view),
  why: (view: View) => answers('why', view),
  thin: ({ matches }: View) => Math.max(0, 1 - matches.nAdded / ENOUGH_ADDED),
  leaning: (view: View) => (view.traits & TRAIT.anaphora ? beforeCoverage(view) : 0),
  length: ({ terms, context }: View) => Math.min(1, terms.length / context.library.vocabulary.meanSentenceLength / 3),
  question: ({ traits }: View) => (traits & TRAIT.question ? 1 : 0),
  anaphora: ({ traits }: View) => (traits & TRAIT.anaphora ? 1 : 0),
  negation: ({ query, traits }: View) => (query.negated && traits & TRAIT.negation ? 1 : 0),
  opening: ({ sentence }: View) => (sentence === 0 ? 1 : 0),
  sentenceLikeness: ({ ofPassage, sentence }: View) => ofPassage.likeness?.sentences[sentence] ?? 0,
  contextLikeness: ({ ofPassage, sentence }: View) => ofPassage.likeness?.contexts[sentence] ?? 0,
  passageLikeness: ({ ofPassage }: View) => ofPassage.likeness?.passage ?? 0,
  sentenceSoftCoverage: (view: View) => softCoverage(view, view.matches.soft),
  contextSoftCoverage: (view: View) =>
    softCoverage(view, view.matches.soft, view.softBefore, view.ofPassage.heading.soft),
  passageSoftCoverage: (view: View) => softCoverage(view, view.ofPassage.soft),
} as const;

export type FeatureName = keyof typeof MEASURES;
/** Learned weights follow this order. */
export const FEATURES = Object.keys(MEASURES) as readonly FeatureName[];

/** One sentence of a candidate with its features, in the order of `FEATURES`. */
export type Scored = { readonly sentence: number; readonly values: readonly number[] };

export type Context = { readonly matcher: Matcher; readonly library: Library };

/** Features of every sentence of the passage. */
export function featuresOf(query: Query, passage: AnalysedPassage, context: Context): Scored[] {
  const { matcher, library } = context;
  const parts = passage.terms.map((terms, sentence) => match(matcher, terms, passage.kinds[sentence]));
  const whole = sum(parts, matcher.weights.length);
  const scale = Math.max(matcher.mass, Number.EPSILON) * BM25_CEILING;
  const ofPassage = {
    bm25: bm25(matcher, whole, passage.length, library.vocabulary.meanPassageLength) / scale,
    coverage: coverage(matcher, whole.best),
    heading: match(matcher, passage.headingTerms),
    scale,
    soft: whole.soft,
    likeness: query.meaning && library.vectors ? likenessOf(library.vectors, passage, query.meaning.question) : null,
  };
  return parts.map((matches, sentence) => {
    const view: View = {
      query,
      context,
      ofPassage,
      sentence,
      terms: passage.terms[sentence] ?? new Int32Array(),
      traits: passage.traits[sentence] ?? 0,
      matches,
      covered: coverage(matcher, matches.best),
      before: parts[sentence - 1]?.best,
      after: parts[sentence + 1]?.best,
      softBefore: parts[sentence - 1]?.soft,
    };
    return { sentence, values: FEATURES.map((name) => MEASURES[name](view)) };
  });
}

function beforeCoverage({ matches, before, covered, context }: View): number {
  return coverage(context.matcher, matches.best, before) - covered;
}

/** Coverage where any word counts as much as it is like the question's; 0 where vectors are off. */
function softCoverage(
  { context: { matcher } }: View,
  ...runs: [Float64Array, ...(Float64Array | undefined)[]]
): number {
  return matcher.likeness ? coverage(matcher, ...runs) : 0;
}

/** Each type of answer is a feature of its own, weighed by how well its shape can be told. */
function answers(type: AnswerType, { query, traits, matches }: View): number {
  return type === query.answerType && holdsAnswer(type, traits, matches.addedKinds) ? 1 : 0;
}
