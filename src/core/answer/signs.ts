import type { Library } from '../library.ts';
import type { Query, QueryTerm, RankedPassage } from '../model.ts';
import type { FeatureName } from '../rank/features.ts';
import { match, matcherOf, sum } from '../rank/matching.ts';

/**
 * What tells an answer from the best of nothing. Every sign is a share, so that it means the same in a library of ten
 * passages and of a hundred thousand. More signs fitted SQuAD better and did worse on the article
 * (docs/evaluation.md, "What was tried").
 */

/** Features of the first passage's sentence that are signs as they stand. */
const FEATURE_SIGNS = ['sentenceBm25', 'passageCoverage', 'bigrams'] as const satisfies readonly FeatureName[];

/** Further: what the library has no word for, and numbers of the question that the passage lacks. */
export const SIGNS = [...FEATURE_SIGNS, 'unknown', 'numbersMissing'] as const;

export type SignName = (typeof SIGNS)[number];

/** Words of less weight only surround the question. */
const COUNTS_FROM = 0.3;

/** The signs of a ranking, in the order of `SIGNS`. */
export function signsOf(query: Query, ranked: readonly RankedPassage[], library: Library): number[] {
  const [first] = ranked;
  const matcher = matcherOf(query, library);
  const passage = library.passageById.get(first?.passage.id ?? '');
  const runs = [...(passage?.terms ?? []), passage?.headingTerms ?? new Int32Array()];
  const found = sum(
    runs.map((run) => match(matcher, run)),
    query.terms.length,
  ).best;
  const lacking = (chosen: (term: QueryTerm) => boolean, held: (term: QueryTerm, index: number) => number): number => {
    const terms = query.terms.flatMap((term, index) => (counts(term) && chosen(term) ? [{ term, index }] : []));
    const mass = terms.reduce((total, { index }) => total + (matcher.weights[index] ?? 0), 0);
    if (mass === 0) return 0;
    return (
      terms.reduce((total, { term, index }) => total + (1 - held(term, index)) * (matcher.weights[index] ?? 0), 0) /
      mass
    );
  };
  return [
    ...FEATURE_SIGNS.map((name) => first?.features.find((feature) => feature.name === name)?.value ?? 0),
    lacking(
      () => true,
      ({ alternatives }) => alternatives[0]?.weight ?? 0,
    ),
    lacking(
      ({ word }) => /\p{N}/u.test(word),
      (_, index) => found[index] ?? 0,
    ),
  ];
}

function counts({ carried, weight }: QueryTerm): boolean {
  return !carried && weight > COUNTS_FROM;
}
