import type { Library } from '../library.ts';
import type { Query, QueryTerm, RankedPassage } from '../model.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { FeatureName } from '../rank/features.ts';
import { type Matcher, match, matcherOf, sum } from '../rank/matching.ts';
import { plainWord } from '../text/terms.ts';
import { TRAIT } from '../text/traits.ts';
import { wordsOf } from '../text/words.ts';

/**
 * What tells an answer from the best of nothing. Every sign is a share, so that it means the same in a library of ten
 * passages and of a hundred thousand. Chosen one after the other on public questions (docs/evaluation.md, "Outcomes").
 */

/** Features of the first passage's sentence that are signs as they stand. */
const FEATURE_SIGNS = [
  'contextCoverage',
  'beforeCoverage',
  'bigrams',
  'passageLikeness',
] as const satisfies readonly FeatureName[];

/**
 * Further: names and numbers of the question that stand neither in the sentence nor before it nor in the heading, whether one
 * of question and sentence denies something and the other does not, and how clearly the passage leads: its share of exp(score).
 */
export const SIGNS = [...FEATURE_SIGNS, 'namesMissing', 'numbersMissing', 'negationDiffers', 'lead'] as const;

export type SignName = (typeof SIGNS)[number];

/** Words of less weight only surround the question. */
const COUNTS_FROM = 0.3;

/** The signs of a ranking, in the order of `SIGNS`; zeros where nothing was ranked. */
export function signsOf(query: Query, ranked: readonly RankedPassage[], library: Library): number[] {
  const [first] = ranked;
  const passage = library.passageById.get(first?.passage.id ?? '');
  if (!first || !passage) return SIGNS.map(() => 0);
  const matcher = matcherOf(query, library);
  const places = placesOf(first, passage);
  const held = heldInContext(matcher, passage, places);
  const isName = namesOf(query, library);
  const denies = places.some((place) => ((passage.traits[place] ?? 0) & TRAIT.negation) !== 0);
  return [
    ...FEATURE_SIGNS.map((name) => first.features.find((feature) => feature.name === name)?.value ?? 0),
    missing(query, matcher, held, isName),
    missing(query, matcher, held, ({ word }) => /\p{N}/u.test(word)),
    denies === query.negated ? 0 : 1,
    1 / ranked.reduce((total, { score }) => total + Math.exp(score - first.score), 0),
  ];
}

/** Which sentences of the passage are quoted. */
function placesOf({ sentence }: RankedPassage, { sentences }: AnalysedPassage): number[] {
  return sentences.flatMap(({ span }, place) =>
    sentence.start <= span.start && span.end <= sentence.end ? [place] : [],
  );
}

/** The best match of each query term in the quoted sentences, the one before them, and the heading. */
function heldInContext(matcher: Matcher, passage: AnalysedPassage, places: readonly number[]): Float64Array {
  const before = (places[0] ?? 0) - 1;
  const runs = [before, ...places].flatMap((place) => passage.terms[place] ?? []);
  return sum(
    [...runs, passage.headingTerms].map((run) => match(matcher, run)),
    matcher.weights.length,
  ).best;
}

/** The chosen words' share of weight that is not held; 0 where there is none of them. */
function missing(
  { terms }: Query,
  { weights }: Matcher,
  held: Float64Array,
  chosen: (term: QueryTerm) => boolean,
): number {
  let [lacking, mass] = [0, 0];
  for (const [index, term] of terms.entries()) {
    if (term.carried || term.weight <= COUNTS_FROM || !chosen(term)) continue;
    const weight = weights[index] ?? 0;
    mass += weight;
    lacking += weight * (1 - (held[index] ?? 0));
  }
  return mass === 0 ? 0 : lacking / mass;
}

/** Words written with a capital inside the question, and words that the library only writes so. */
function namesOf({ text }: Query, { vocabulary: { ids, names } }: Library): (term: QueryTerm) => boolean {
  const capitalised = wordsOf(text).filter((word, place) => place > 0 && /^\p{Lu}/u.test(word.text));
  const plain = new Set(capitalised.map((word) => plainWord(word.text)));
  return ({ word, alternatives }) => {
    const exact = alternatives.find(({ relation }) => relation === 'exact');
    return plain.has(plainWord(word)) || (exact !== undefined && names.has(ids.get(exact.term) ?? -1));
  };
}
