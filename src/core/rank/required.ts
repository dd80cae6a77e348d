import type { Library } from '../library.ts';
import type { Query, RankedPassage } from '../model.ts';
import { holdsPhrase, plainWords } from '../query/phrases.ts';
import { textAt } from '../span.ts';

/** What the reader asked for in so many words, beside the subject: phrases in quotation marks, and another answer than the one given. */

/**
 * Passages that hold every quoted phrase, where there are any; then without those that were turned down. A phrase that no
 * candidate holds is no more than its words: people misquote.
 */
export function required(query: Query, ranked: readonly RankedPassage[], library: Library): readonly RankedPassage[] {
  const { phrases, turnedDown } = query;
  if (phrases.length === 0 && turnedDown.length === 0) return ranked;
  const read = ranked.map((candidate) => ({ candidate, words: plainWords(textOf(candidate, library)) }));
  const quoting = read.filter(({ words }) => phrases.every((phrase) => holdsPhrase(words, phrase)));
  const declined = turnedDown.map(plainWords);
  const others = (quoting.length > 0 ? quoting : read).filter(
    ({ words }) => !declined.some((text) => holdsPhrase(text, words) || holdsPhrase(words, text)),
  );
  return others.map(({ candidate }) => candidate);
}

function textOf({ passage }: RankedPassage, library: Library): string {
  const document = library.documentById.get(passage.document);
  return document ? textAt(document, passage.span) : '';
}
