import type { Library } from './core/library.ts';
import type { IndexEntry } from './core/search-index.ts';

/** What an engine is given of a library. */
export function indexEntries({ passages, vocabulary }: Library): IndexEntry[] {
  const spell = (ids: Iterable<number>): string[] => Array.from(ids, (id) => vocabulary.terms[id] ?? '');
  return passages.map((passage) => ({
    passage: passage.id,
    terms: passage.terms.flatMap((sentence) => spell(sentence)),
    headingTerms: spell(passage.headingTerms),
  }));
}
