import type { Place } from '../answer/quoted.ts';
import type { Library } from '../library.ts';
import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { hasTerm, type Layout, openLayout, runOf, spanAt, termOf } from '../passages/layout.ts';
import { cover, textAt } from '../span.ts';
import { fold } from '../text/fold.ts';
import { keyOf } from './derive.ts';

/** Goes through a whole library for the sentences on a topic; numbers only, so that a large one takes milliseconds. */

/** For each word that was typed, the ids of the terms that stand for it. */
export type Reading = readonly ReadonlySet<number>[];

/** The sentences of every section with this heading, in reading order. */
export function sectionSentences(key: string, { analysed }: Library): Place[] {
  if (key === '') return [];
  const found: Place[] = [];
  for (const document of analysed)
    for (const [section, heading] of document.headings.entries())
      if (heading !== null && mayHaveKey(heading, key) && keyOf(heading) === key)
        found.push(...placesIn(document, section));
  return found;
}

/** Whether a heading begins like a key, cheaply; true for one that begins with no letter. */
function mayHaveKey(heading: string, key: string): boolean {
  const first = heading.charCodeAt(0) | SMALL;
  if (first >= A && first <= Z) return first === key.charCodeAt(0);
  const letter = heading.charAt(0);
  return !/\p{L}/u.test(letter) || fold(letter).charAt(0) === key.charAt(0);
}
const [SMALL, A, Z] = [0x20, 0x61, 0x7a];

function placesIn(document: AnalysedDocument, section: number): Place[] {
  const layout = openLayout(document.packed);
  const { sectionParagraphs, paragraphSentences } = layout;
  const [from = 0, to = 0] = [section, section + 1].map((place) => paragraphSentences[sectionParagraphs[place] ?? 0]);
  return Array.from({ length: to - from }, (_, offset) => placeOf(document, layout, from + offset));
}

/** A sentence that opens so speaks of those whom the sentence before it names. */
const GOES_ON = /^["'“‘(]*(?:They|Their|Both|He|His|She|Her)\b/u;

/**
 * Sentences that hold a term for every word of one of the readings, and those after one of them in its section that go on with
 * "they". In reading order.
 */
export function sentencesWith(readings: readonly Reading[], { analysed, vocabulary }: Library): Place[] {
  const isWanted = new Uint8Array(vocabulary.terms.length);
  for (const ids of readings.flat()) for (const id of ids) isWanted[id] = 1;
  const found: Place[] = [];
  for (const document of analysed) {
    if (!hasTerm(document.packed, isWanted)) continue;
    const layout = openLayout(document.packed);
    for (const sentence of sentencesThat(document, layout, readings)) found.push(placeOf(document, layout, sentence));
  }
  return found;
}

/** Whether a run of terms, with their kinds, holds one for every word of one of the readings. */
export function holdsReading(readings: readonly Reading[], terms: readonly number[]): boolean {
  return readings.some((words) => words.every((wanted) => terms.some((id) => wanted.has(id))));
}

function sentencesThat({ document }: AnalysedDocument, layout: Layout, readings: readonly Reading[]): number[] {
  const { sentenceTerms, terms, sentenceSpans } = layout;
  const found: number[] = [];
  for (let sentence = 0, held = false; sentence + 1 < sentenceTerms.length; sentence++) {
    const before = held;
    const own = terms.subarray(sentenceTerms[sentence], sentenceTerms[sentence + 1]);
    held = holdsReading(readings, Array.from(own, termOf));
    const goesOn = (): boolean =>
      sectionOf(layout, sentence) === sectionOf(layout, sentence - 1) &&
      GOES_ON.test(textAt(document, spanAt(sentenceSpans, sentence)));
    if (held || (before && goesOn())) found.push(sentence);
  }
  return found;
}

function sectionOf({ sectionParagraphs, paragraphSentences }: Layout, sentence: number): number {
  return runOf(sectionParagraphs, runOf(paragraphSentences, sentence));
}

function placeOf({ document }: AnalysedDocument, { passageSentences, sentenceSpans }: Layout, sentence: number): Place {
  const passage = runOf(passageSentences, sentence);
  const [first = 0, end = 0] = passageSentences.subarray(passage, passage + 2);
  return {
    document,
    span: cover(spanAt(sentenceSpans, first), spanAt(sentenceSpans, end - 1)),
    sentence: spanAt(sentenceSpans, sentence),
  };
}
