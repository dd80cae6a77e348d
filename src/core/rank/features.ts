import type { AnalysedPassage, Library } from '../library.ts';
import type { Candidate, Query } from '../model.ts';
import { satisfies } from '../query/answer-type.ts';
import { TRAIT } from '../text/traits.ts';
import { bm25 } from './bm25.ts';
import { coverage, type Matcher, type Matches, match, phraseShare, sum } from './matching.ts';

/**
 * What the ranker looks at, for each sentence of a candidate passage. Each feature lies between about 0 and 1, so that
 * weights can be compared. The order is that of `FEATURES`; the learned weights follow it.
 */
export const FEATURES = [
  'passageBm25',
  'sentenceBm25',
  'passageCoverage',
  'sentenceCoverage',
  'headingCoverage',
  'neighbourCoverage',
  'bigrams',
  'phrase',
  'typeMet',
  'typeMissing',
  'length',
  'engineRank',
  'question',
  'anaphora',
  'opening',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** One sentence of a candidate with its features, in the order of `FEATURES`. */
export type Scored = { readonly sentence: number; readonly values: readonly number[] };

/** Features of every sentence of the passage. */
export function featuresOf(query: Query, candidate: Candidate, passage: AnalysedPassage, context: Context): Scored[] {
  const { matcher, library } = context;
  const parts = passage.terms.map((terms) => match(matcher, terms));
  const whole = sum(parts, matcher.weights.length);
  const heading = coverage(matcher, match(matcher, passage.headingTerms).best);
  const { meanPassageLength, meanSentenceLength } = library.vocabulary;
  const scale = Math.max(matcher.mass, Number.EPSILON) * 2.2;
  const passageBm25 = bm25(matcher, whole, passage.length, meanPassageLength) / scale;
  const passageCoverage = coverage(matcher, whole.best);
  return parts.map((part, sentence) => {
    const terms = passage.terms[sentence] ?? new Int32Array();
    const traits = passage.traits[sentence] ?? 0;
    const fits = satisfies(traits, query.answerType);
    return {
      sentence,
      values: [
        passageBm25,
        bm25(matcher, part, terms.length, meanSentenceLength) / scale,
        passageCoverage,
        coverage(matcher, part.best),
        heading,
        neighbourGain(matcher, part, parts[sentence - 1]),
        Math.min(1, part.bigrams / Math.max(1, matcher.weights.length - 1)),
        phraseShare(query.phrases, terms, library),
        fits === true ? 1 : 0,
        fits === false ? 1 : 0,
        Math.min(1, terms.length / meanSentenceLength / 3),
        1 / (1 + candidate.rank),
        traits & TRAIT.question ? 1 : 0,
        traits & TRAIT.anaphora ? 1 : 0,
        sentence === 0 ? 1 : 0,
      ],
    };
  });
}

export type Context = { readonly matcher: Matcher; readonly library: Library };

/** Coverage that the sentence before adds: an answer often leaves its subject there. */
function neighbourGain(matcher: Matcher, part: Matches, before: Matches | undefined): number {
  if (!before) return 0;
  const both = part.best.map((worth, index) => Math.max(worth, before.best[index] ?? 0));
  return coverage(matcher, both) - coverage(matcher, part.best);
}
