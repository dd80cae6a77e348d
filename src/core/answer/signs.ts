import type { AnalysedPassage, Library } from '../library.ts';
import type { Query, QueryTerm, RankedPassage } from '../model.ts';
import type { FeatureName } from '../rank/features.ts';
import { type Matcher, match, matcherOf, sum } from '../rank/matching.ts';

/**
 * What tells an answer from the best of nothing. Every sign is a share, so that it means the same in a library of ten
 * passages and of a hundred thousand.
 */

/** Features of the first passage's sentence that are signs as they stand. */
const FEATURE_SIGNS = [
  'sentenceCoverage',
  'contextCoverage',
  'passageCoverage',
  'headingCoverage',
  'sentenceBm25',
  'heaviest',
  'bigrams',
  'nearness',
  'question',
] as const satisfies readonly FeatureName[];

export const SIGNS = [
  ...FEATURE_SIGNS,
  'answerHeld',
  'answerMissing',
  'unknown',
  'weakest',
  'namesMissing',
  'numbersMissing',
  'gap',
  'lead',
  'fewWords',
] as const;

export type SignName = (typeof SIGNS)[number];

/** Difference of scores at which one passage is e times as likely as another to answer: see `HALF_AS_LIKELY`. */
const MANY_TIMES = 5;
/** Words of less weight only surround the question. */
const COUNTS_FROM = 0.3;

/** The signs of a ranking, in the order of `SIGNS`. The ranking must not be empty. */
export function signsOf(query: Query, ranked: readonly RankedPassage[], library: Library): number[] {
  const [first] = ranked;
  const feature = (name: FeatureName): number => first?.features.find((f) => f.name === name)?.value ?? 0;
  const matcher = matcherOf(query, library);
  const passage = library.passageById.get(first?.passage.id ?? '');
  const typed = query.answerType !== 'any';
  const held = query.answerType !== 'any' && feature(query.answerType) > 0;
  const values: Readonly<Record<Exclude<SignName, (typeof FEATURE_SIGNS)[number]>, number>> = {
    answerHeld: held ? 1 : 0,
    answerMissing: typed && !held ? 1 : 0,
    ...missing(query, matcher, passage),
    ...leadOf(ranked),
    fewWords: query.terms.filter(counts).length <= 1 ? 1 : 0,
  };
  return SIGNS.map((name) => (name in values ? values[name as keyof typeof values] : feature(name as FeatureName)));
}

/** How far the first passage stands out: against the second, and against all, as a share of exp(score). */
function leadOf(ranked: readonly RankedPassage[]) {
  const best = ranked[0]?.score ?? 0;
  const behind = ranked.slice(1).map(({ score }) => best - score);
  return {
    gap: Math.min(1, (behind[0] ?? MANY_TIMES) / MANY_TIMES),
    lead: 1 / behind.reduce((sum, by) => sum + Math.exp(-by), 1),
  };
}

/** What the question holds and the library or the passage lacks, as shares of the question's weight. */
function missing({ terms }: Query, matcher: Matcher, passage: AnalysedPassage | undefined) {
  const found = sum(
    [...(passage?.terms ?? []), passage?.headingTerms ?? new Int32Array()].map((run) => match(matcher, run)),
    terms.length,
  ).best;
  const share = (chosen: (term: QueryTerm, index: number) => boolean, lacks: (term: QueryTerm, index: number) => number) => {
    let [weight, lacking] = [0, 0];
    for (const [index, term] of terms.entries())
      if (counts(term) && chosen(term, index)) {
        weight += matcher.weights[index] ?? 0;
        lacking += lacks(term, index) * (matcher.weights[index] ?? 0);
      }
    return weight === 0 ? 0 : lacking / weight;
  };
  const notFound = (_: QueryTerm, index: number): number => 1 - (found[index] ?? 0);
  return {
    unknown: share(() => true, ({ alternatives }) => (alternatives.length === 0 ? 1 : 0)),
    weakest: 1 - terms.reduce((least, term, index) => (counts(term) ? Math.min(least, found[index] ?? 0) : least), 1),
    namesMissing: share(isName, notFound),
    numbersMissing: share(({ word }) => /\p{N}/u.test(word), notFound),
  };
}

/** The word that opens a question wears a capital whatever it is. */
function isName({ word }: QueryTerm, index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(word);
}

function counts({ carried, weight }: QueryTerm): boolean {
  return !carried && weight > COUNTS_FROM;
}
