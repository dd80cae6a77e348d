import type { Place } from '../answer/quoted.ts';
import type { Library } from '../library.ts';
import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { type Layout, openLayout, runOf, spanAt, termOf } from '../passages/layout.ts';
import { cover, textAt } from '../span.ts';
import { termsOf } from '../text/terms.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { keyOf } from './derive.ts';

/** Goes through a whole library for the sentences on a topic; numbers only, so that a large one takes milliseconds. */

/** The sentences of every section with this heading, as typed, in reading order. */
export function sectionSentences(typed: string, { analysed, vocabulary, languages }: Library): Place[] {
  const key = keyOf(typed);
  if (key === '') return [];
  const firstIn = new Map(languages.map((language) => [language, firstTerms(typed, language, vocabulary)]));
  return analysed.flatMap((document) => {
    const first = firstIn.get(document.document.language) ?? [];
    const layout = openLayout(document.packed);
    const { sectionHeadings, headingTerms, sectionParagraphs, paragraphSentences } = layout;
    return document.headings.flatMap((heading, section) => {
      const terms = headingTerms.subarray(sectionHeadings[section], sectionHeadings[section + 1]);
      if (heading === null || (first.length > 0 && !first.some((id) => terms.includes(id))) || keyOf(heading) !== key)
        return [];
      const [from = 0, to = 0] = [section, section + 1].map(
        (place) => paragraphSentences[sectionParagraphs[place] ?? 0],
      );
      return Array.from({ length: to - from }, (_, offset) => placeOf(document, layout, from + offset));
    });
  });
}

/** What the first word typed may be a term of in a language, with its accents or without; headings that hold none are not looked at. */
function firstTerms(typed: string, language: string, { ids, words }: Vocabulary): number[] {
  const [first] = termsOf(typed.toLowerCase(), { language });
  return first ? [...new Set([ids.get(first.term) ?? [], words.get(first.plain) ?? []].flat())] : [];
}

/** A sentence that opens so speaks of those whom the sentence before it names. */
const GOES_ON = /^["'“‘(]*(?:They|Their|Both|He|His|She|Her)\b/u;

/**
 * Sentences that hold a term for every word of one of the readings, and those after one of them in its section that go on with
 * "they". In reading order.
 */
export function sentencesWith(
  readings: readonly (readonly ReadonlySet<number>[])[],
  { analysed, vocabulary }: Library,
): Place[] {
  const isWanted = new Uint8Array(vocabulary.terms.length);
  for (const ids of readings.flat()) for (const id of ids) isWanted[id] = 1;
  const holds = (terms: Int32Array): boolean => {
    if (!terms.some((term) => isWanted[termOf(term)] === 1)) return false;
    const ids = [...terms].map(termOf);
    return readings.some((words) => words.every((wanted) => ids.some((id) => wanted.has(id))));
  };
  return analysed.flatMap((document) => {
    const layout = openLayout(document.packed);
    return sentencesThat(document, layout, holds).map((sentence) => placeOf(document, layout, sentence));
  });
}

function sentencesThat(
  { document }: AnalysedDocument,
  layout: Layout,
  holds: (terms: Int32Array) => boolean,
): number[] {
  const { sentenceTerms, terms, sentenceSpans } = layout;
  const found: number[] = [];
  for (let sentence = 0, held = false; sentence + 1 < sentenceTerms.length; sentence++) {
    const before = held;
    held = holds(terms.subarray(sentenceTerms[sentence], sentenceTerms[sentence + 1]));
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
