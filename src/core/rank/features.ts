import type { AnalysedPassage, Library } from '../library.ts';
import type { AnswerType, Candidate, Query } from '../model.ts';
import { holdsAnswer } from '../query/answer-type.ts';
import { TRAIT } from '../text/traits.ts';
import { bm25 } from './bm25.ts';
import { coverage, type Matcher, type Matches, match, phraseShare, sum } from './matching.ts';

/**
 * What the ranker looks at, for each sentence of a candidate passage. Each feature lies between about 0 and 1, so that
 * weights can be compared. The learned weights follow the order of `FEATURES`.
 */
export const FEATURES = [
  'passageBm25',
  'sentenceBm25',
  'passageCoverage',
  'sentenceCoverage',
  'headingCoverage',
  'beforeCoverage',
  'afterCoverage',
  'contextCoverage',
  'heaviest',
  'bigrams',
  'nearness',
  'phrase',
  'who',
  'when',
  'where',
  'quantity',
  'why',
  'thin',
  'leaning',
  'length',
  'engineRank',
  'question',
  'anaphora',
  'opening',
] as const;

export type FeatureName = (typeof FEATURES)[number];
type Values = Readonly<Record<FeatureName, number>>;

/** One sentence of a candidate with its features, in the order of `FEATURES`. */
export type Scored = { readonly sentence: number; readonly values: readonly number[] };

export type Context = { readonly matcher: Matcher; readonly library: Library };

/** (k1 + 1) of BM25: the most that one term can bring, so that scores are shares of the best possible one. */
const BM25_CEILING = 2.2;
/** A sentence with fewer words that the question does not hold says little new; "The war changed things" has two. */
const ENOUGH_ADDED = 5;

/** Features of every sentence of the passage. */
export function featuresOf(query: Query, candidate: Candidate, passage: AnalysedPassage, context: Context): Scored[] {
  const { matcher, library } = context;
  const parts = passage.terms.map((terms, sentence) => match(matcher, terms, passage.kinds[sentence]));
  const whole = sum(parts, matcher.weights.length);
  const heading = match(matcher, passage.headingTerms).best;
  const scale = Math.max(matcher.mass, Number.EPSILON) * BM25_CEILING;
  const ofPassage = {
    passageBm25: bm25(matcher, whole, passage.length, library.vocabulary.meanPassageLength) / scale,
    passageCoverage: coverage(matcher, whole.best),
    headingCoverage: coverage(matcher, heading),
    engineRank: 1 / (1 + candidate.rank),
  };
  return parts.map((part, sentence) => {
    const around = { before: parts[sentence - 1]?.best, after: parts[sentence + 1]?.best, heading };
    const matched = matchedIn(part, around, matcher);
    const leans = (passage.traits[sentence] ?? 0) & TRAIT.anaphora;
    const values: Values = {
      ...ofPassage,
      ...matched,
      leaning: leans ? matched.beforeCoverage : 0,
      ...shapeOf(query, passage, sentence, part, library),
      sentenceBm25:
        bm25(matcher, part, passage.terms[sentence]?.length ?? 0, library.vocabulary.meanSentenceLength) / scale,
    };
    return { sentence, values: FEATURES.map((name) => values[name]) };
  });
}

type Around = {
  readonly before: Float64Array | undefined;
  readonly after: Float64Array | undefined;
  readonly heading: Float64Array;
};

/** What a sentence covers of the question, and what the sentences beside it and its heading would add: an answer often leaves its subject there. */
function matchedIn(part: Matches, { before, after, heading }: Around, matcher: Matcher) {
  const { weights, mass } = matcher;
  const covered = coverage(matcher, part.best);
  const heaviest = weights.indexOf(Math.max(...weights));
  return {
    sentenceCoverage: covered,
    beforeCoverage: coverage(matcher, part.best, before) - covered,
    afterCoverage: coverage(matcher, part.best, after) - covered,
    contextCoverage: coverage(matcher, part.best, before, heading),
    heaviest: part.best[heaviest] ?? 0,
    bigrams: Math.min(1, part.bigrams / Math.max(1, weights.length - 1)),
    nearness: mass === 0 ? 0 : Math.min(1, part.nearness / mass),
  };
}

function shapeOf(query: Query, passage: AnalysedPassage, sentence: number, part: Matches, library: Library) {
  const terms = passage.terms[sentence] ?? new Int32Array();
  const traits = passage.traits[sentence] ?? 0;
  return {
    ...answersOf(query.answerType, traits, part.addedKinds),
    phrase: phraseShare(query.phrases, terms, library),
    thin: Math.max(0, 1 - part.nAdded / ENOUGH_ADDED),
    length: Math.min(1, terms.length / library.vocabulary.meanSentenceLength / 3),
    question: traits & TRAIT.question ? 1 : 0,
    anaphora: traits & TRAIT.anaphora ? 1 : 0,
    opening: sentence === 0 ? 1 : 0,
  };
}

/** One feature for each type of answer, so that each is weighed by how well its shape can be told. */
function answersOf(asked: AnswerType, traits: number, kinds: number) {
  const held = (type: AnswerType): number => (type === asked && holdsAnswer(type, traits, kinds) ? 1 : 0);
  return { who: held('who'), when: held('when'), where: held('where'), quantity: held('quantity'), why: held('why') };
}

