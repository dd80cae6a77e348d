import type { Library } from '../library.ts';
import type { Explanation, MatchedTerm, Passage, Query, RankedPassage } from '../model.ts';
import { textAt } from '../span.ts';
import { termsOf } from '../text/terms.ts';

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
      matched: matchedIn(passage, query, library),
      features,
    })),
  };
}

/** Each word by the best of its alternatives that the passage holds; words that it does not hold are left out. */
function matchedIn(passage: Passage, { terms }: Query, library: Library): MatchedTerm[] {
  const written = writtenIn(passage, library);
  return terms.flatMap(({ word, alternatives }) => {
    const found = alternatives.find(({ term }) => written.has(term));
    return found ? [{ word, ...found, written: written.get(found.term) ?? found.term }] : [];
  });
}

/** The terms of a passage and its heading, each with a word that it stands for there. */
function writtenIn({ document: id, section, span }: Passage, { documentById }: Library): Map<string, string> {
  const document = documentById.get(id);
  if (!document) return new Map();
  const texts = [section ?? '', textAt(document, span)];
  const said = texts.flatMap((text) => termsOf(text, { language: document.language }));
  return new Map(said.map(({ term, word }) => [term, word.text]));
}
