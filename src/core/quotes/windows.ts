import type { Library } from '../library.ts';
import type { Document, Span } from '../model.ts';
import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { hasTerm, openLayout, runOf, spanAt, termOf } from '../passages/layout.ts';
import type { Steps } from '../steps.ts';
import { patternOf } from '../text/fold.ts';
import { termsOf } from '../text/terms.ts';
import { isUnspaced } from '../text/words.ts';
import { type FoldedWord, withoutUnseen } from './folded-words.ts';

/**
 * Where in a library the words of a quotation may stand: stretches of text to be looked at closely. Nothing that an engine ranks
 * low is missed, as it would be of a quotation of common words; numbers only are gone through, in milliseconds for a large library.
 */

export type Window = { readonly document: Document; readonly span: Span };

type Sought = { readonly text: string; readonly words: readonly FoldedWord[] };

/** Documents gone through between two steps: by their numbers some in microseconds, letter by letter one of 100 kB in 3 ms. */
const DOCUMENTS_A_STEP = 5;

/** Stretches that hold all content words of the quotation close together, in reading order; null where it has none. */
export function* windowsFor(sought: Sought, library: Library, language: string): Steps<Window[] | null> {
  const ids = sureTerms(sought.text, language).map((term) => library.vocabulary.ids.get(term));
  if (ids.length === 0) return null;
  if (ids.some((id) => id === undefined)) return [];
  const look = holding([...new Set(ids as number[])], sought, library);
  return yield* lookedThrough(documentsIn(language, library), look);
}

/** Stretches that hold its very words: function words alone, as in "to be or not to be", and scripts without spaces. */
export function* spelledWindows(sought: Sought, library: Library, language: string): Steps<Window[]> {
  return yield* lookedThrough(documentsIn(language, library), spelling(sought));
}

type Look = (document: AnalysedDocument) => readonly Window[];

function* lookedThrough(documents: readonly AnalysedDocument[], look: Look): Steps<Window[]> {
  const windows: Window[] = [];
  for (const [place, document] of documents.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    for (const window of look(document)) windows.push(window);
  }
  return windows;
}

function documentsIn(language: string, { analysed }: Library): AnalysedDocument[] {
  return analysed.filter(({ document }) => document.language === language);
}

/** A stretch of text with so much around it that a quotation of this length which touches it lies within. */
export function windowAround({ text }: Document, { start, end }: Span, quotation: string): Span {
  const reach = 2 * quotation.length + SLACK;
  return { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
}
/** White space and markup may make the source longer than the quotation. */
const SLACK = 200;

/** Terms that do not depend on the words around: no function words, which may be names, and none that a dictionary parts. */
function sureTerms(text: string, language: string): string[] {
  const alone = (word: string): boolean => termsOf(word.toLowerCase(), { language }).length === 1;
  return termsOf(text, { language })
    .filter(({ word }) => word.text.length > 1 && !isUnspaced(word.text) && alone(word.text))
    .map(({ term }) => term);
}

/** Looks for stretches that hold all of these terms. */
function holding(terms: readonly number[], { text, words }: Sought, { vocabulary }: Library): Look {
  const rarest = terms.reduce((a, b) =>
    (vocabulary.passageCounts[b] ?? 0) < (vocabulary.passageCounts[a] ?? 0) ? b : a,
  );
  const isRarest = new Uint8Array(vocabulary.terms.length);
  isRarest[rarest] = 1;
  return ({ document, packed }) => {
    if (!hasTerm(packed, isRarest)) return [];
    const { terms: run, sentenceTerms, sentenceSpans } = openLayout(packed);
    const windows: Window[] = [];
    for (let at = 0; at < run.length; at++) {
      if (termOf(run[at] ?? 0) !== rarest) continue;
      const near = new Set(Array.from(run.subarray(Math.max(0, at - words.length), at + words.length + 1), termOf));
      if (!terms.every((term) => near.has(term))) continue;
      const sentence = spanAt(sentenceSpans, runOf(sentenceTerms, at));
      windows.push({ document, span: windowAround(document, sentence, text) });
    }
    return windows;
  };
}

/** Looks for the words letter by letter, with accents or without. */
function spelling({ text, words }: Sought): Look {
  const spelled = words.map(({ span }) => patternOf(withoutUnseen(text.slice(span.start, span.end)).plain));
  const pattern = new RegExp(spelled.join('[^]{0,8}?'), 'giu');
  return ({ document }) =>
    Array.from(document.text.matchAll(pattern), ({ 0: found, index }) => ({
      document,
      span: windowAround(document, { start: index, end: index + found.length }, text),
    }));
}
