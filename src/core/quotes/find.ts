import type { Place } from '../answer/quoted.ts';
import type { Library } from '../library.ts';
import type { Document, Span } from '../model.ts';
import { languageAsked } from '../query/language.ts';
import { alternativesIn } from '../query/words-asked.ts';
import type { WeightedTerm } from '../search-index.ts';
import { cover, textAt } from '../span.ts';
import type { Steps } from '../steps.ts';
import { plainWord, termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { similarity } from './similarity.ts';

/** Finds the sentence that a half-remembered quotation means. */

/** A sentence, or two adjacent ones, and how like the quotation it is (0 to 1; 1 means word for word). */
export type QuoteMatch = { readonly place: Place; readonly likeness: number };

/** Found: each of its words may be misremembered, but hardly any is missing or new. */
export const CLEARLY_FOUND = 0.7;
/** Near: worth showing, with the differences. Both borders are measured in docs/evaluation.md, "Quotations". */
export const NEARLY_FOUND = 0.45;

/** Terms by which an engine proposes passages for a quotation; a step a word, as the nearest spellings of one take milliseconds. */
export function* quoteTerms(text: string, library: Library): Steps<WeightedTerm[]> {
  const language = languageAsked(text, library.languages);
  const terms: WeightedTerm[] = [];
  for (const asked of termsOf(text, { language })) {
    for (const { term, weight } of alternativesIn(language, asked, library)) terms.push({ term, weight });
    yield;
  }
  return terms;
}

/** The sentences of the candidate passages by likeness to the quotation, one a passage, best first; a step a passage. */
export function* matchQuote(text: string, candidates: readonly string[], library: Library): Steps<QuoteMatch[]> {
  const wordsIn = new Map(library.languages.map((language) => [language, plainWordsOf(text, language)]));
  const matches: QuoteMatch[] = [];
  for (const id of candidates) {
    const best = bestIn(wordsIn, id, library);
    if (best) matches.push(best);
    yield;
  }
  return matches.sort((a, b) => b.likeness - a.likeness);
}

/** The best of a passage; of the quotation the words as each language parts them. */
function bestIn(wordsIn: ReadonlyMap<string, readonly string[]>, id: string, library: Library): QuoteMatch | null {
  const passage = library.passageById.get(id);
  const document = passage && library.documentById.get(passage.document);
  if (!passage || !document) return null;
  const quotedWords = wordsIn.get(document.language) ?? [];
  const singles = passage.sentences.map(({ span }) => span);
  const pairs = singles.slice(1).map((span, index) => cover(singles[index] ?? span, span));
  const scored = [...singles, ...pairs].map((sentence, index) => {
    const likeness = likenessOf(quotedWords, document, sentence, library);
    return { sentence, likeness: index < singles.length || likeness === 1 ? likeness : likeness - PAIR_COST };
  });
  const best = scored.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return { place: { document, span: passage.span, sentence: best.sentence }, likeness: Math.max(0, best.likeness) };
}

/** Two sentences are shown only when both are needed, as where they hold the quotation word for word. */
const PAIR_COST = 0.1;

function likenessOf(quotedWords: readonly string[], document: Document, sentence: Span, library: Library): number {
  const { language } = document;
  const words = plainWordsOf(textAt(document, sentence), language);
  return similarity(quotedWords, words, { weightOf: (word) => rarity(word, language, library), language });
}

function plainWordsOf(text: string, language: string): string[] {
  return wordsOf(text, { language }).map((word) => plainWord(word.text));
}

/** What a word weighs: little where it is a stop word, most where the library does not know it. */
function rarity(word: string, language: string, { vocabulary, passages }: Library): number {
  const id = vocabulary.words.get(word);
  if (id === undefined && termsOf(word, { language }).length === 0) return STOP_WORD_WEIGHT;
  const holding = id === undefined ? 0 : (vocabulary.passageCounts[id] ?? 0);
  return Math.log(1 + passages.length / (1 + holding));
}
const STOP_WORD_WEIGHT = 0.2;
