import type { Library } from '../library.ts';
import type { Explanation, MatchedTerm, Query, RankedPassage } from '../model.ts';

/** Why passages stand where they stand: the words that led to them, and what the ranker made of each. */
export function explained(
  query: Query,
  ranked: readonly RankedPassage[],
  library: Library,
): Omit<Explanation, 'confidence'> {
  return {
    terms: query.terms,
    answerType: query.answerType,
    passages: ranked.map(({ passage, score, features }) => ({
      citation: passage.id,
      score,
      matched: matchedIn(passage.id, query, library),
      features,
    })),
  };
}

/** Each word by the best of its alternatives that the passage holds; words that it does not hold are left out. */
function matchedIn(passage: string, { terms }: Query, library: Library): MatchedTerm[] {
  const analysed = library.passageById.get(passage);
  const held = new Set([...(analysed?.terms ?? []), analysed?.headingTerms ?? []].flatMap((run) => [...run]));
  return terms.flatMap(({ word, alternatives }) => {
    const found = alternatives.find(({ term }) => held.has(library.vocabulary.ids.get(term) ?? -1));
    return found ? [{ word, ...found }] : [];
  });
}
