import { citationOf } from '../citation.ts';
import type { Library } from '../library.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import { textAt } from '../span.ts';
import { wantedBy } from '../topics/look-up.ts';
import { holdsReading, type Reading } from '../topics/sentences.ts';
import { type Quoting, quote } from './quote.ts';

export type Suggestion = { readonly text: string; readonly citation: string };

type Suggesting = Omit<Quoting, 'top'> & { readonly limit: number };

/**
 * Sentences that fit what was typed so far: those that hold all its words, of the passages that an engine proposes for them,
 * in reading order; else those most like it. Nothing for an empty text. The citation is the sentence's own.
 */
export async function suggestSentences(typed: string, { limit, ...quoting }: Suggesting): Promise<Suggestion[]> {
  const { library, index } = quoting;
  const wanted = wantedBy(typed, library);
  const terms = wanted.flat().flatMap((ids) => [...ids].slice(0, MAX_TERMS_A_WORD));
  const spelled = [...new Set(terms)].map((id) => ({ term: library.vocabulary.terms[id] ?? '', weight: 1 }));
  const proposed = spelled.length === 0 ? [] : await index.search(spelled, MAX_PROPOSED);
  const passages = proposed.flatMap(({ passage }) => library.passageById.get(passage) ?? []);
  passages.sort((a, b) => a.position - b.position);
  const held = passages.flatMap((passage) => sentencesIn(passage, wanted, library)).slice(0, limit);
  if (held.length > 0) return held;
  const { passages: alike } = await quote(typed, { ...quoting, top: limit });
  return alike.map(({ document, revision, sentence, sentenceStart, sentenceEnd }) => ({
    text: sentence,
    citation: citationOf({ document, revision }, { start: sentenceStart, end: sentenceEnd }),
  }));
}

/** Passages asked of the engine, each of which has at least one sentence to suggest, or nearly. */
const MAX_PROPOSED = 50;
/** A word that was begun may become many; the engine is asked for so many of them. */
const MAX_TERMS_A_WORD = 32;

function sentencesIn(passage: AnalysedPassage, wanted: readonly Reading[], library: Library): Suggestion[] {
  const document = library.documentById.get(passage.document);
  if (!document) return [];
  const held = passage.sentences.filter((_, place) => holdsReading(wanted, [...(passage.terms[place] ?? [])]));
  return held.map(({ span }) => ({
    text: textAt(document, span),
    citation: citationOf({ document: document.id, revision: document.revision }, span),
  }));
}
