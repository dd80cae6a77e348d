import { citationOf } from '../citation.ts';
import type { Block, Passage, ReadDocument, Section } from '../model.ts';
import { cover } from '../span.ts';
import type { AnalysedDocument } from './analyse-document.ts';
import { kindsOf, type Layout, openLayout, runOf, spanAt, termOf } from './layout.ts';

/** A passage with what ranking needs of it, read from the layout of its document. */
export type AnalysedPassage = Passage & {
  /** Position among the passages of the library. */
  readonly position: number;
  /** Place of its document among those of the library, and its own place in the document. */
  readonly documentPlace: number;
  readonly place: number;
  /** Place of its first sentence in the document. */
  readonly firstSentence: number;
  /** Ids of the terms of each sentence, in order. */
  readonly terms: readonly Int32Array[];
  /** `KIND` bits of each of these terms. */
  readonly kinds: readonly Uint8Array[];
  /** Ids of the terms of the section heading, the document's title and its aliases. */
  readonly headingTerms: Int32Array;
  /** `TRAIT` bits of each sentence. */
  readonly traits: readonly number[];
  /** Number of terms in all sentences. */
  readonly length: number;
};

/** Where a document stands in a library: its place, and the position of its first passage. */
export type Standing = { readonly documentPlace: number; readonly firstPosition: number };

export function passageIn(analysed: AnalysedDocument, place: number, standing: Standing): AnalysedPassage {
  const { document, headings, packed } = analysed;
  const layout = openLayout(packed);
  const [first = 0, end = 0] = layout.passageSentences.subarray(place, place + 2);
  const numbers = Array.from({ length: end - first }, (_, offset) => first + offset);
  const sections = layout.sectionParagraphs;
  const section = runOf(sections, runOf(layout.paragraphSentences, first));
  const span = cover(spanAt(layout.sentenceSpans, first), spanAt(layout.sentenceSpans, end - 1));
  const runs = numbers.map((sentence) => termsIn(layout, sentence));
  return {
    id: citationOf({ document: document.id, revision: document.revision }, span),
    document: document.id,
    section: headings[section] ?? null,
    span,
    sentences: numbers.map((sentence) => ({
      span: spanAt(layout.sentenceSpans, sentence),
      paragraph: runOf(layout.paragraphSentences, sentence) + 1,
    })),
    position: standing.firstPosition + place,
    documentPlace: standing.documentPlace,
    place,
    firstSentence: first,
    terms: runs.map((run) => run.map(termOf)),
    kinds: runs.map((run) => Uint8Array.from(run, kindsOf)),
    headingTerms: layout.headingTerms.subarray(layout.sectionHeadings[section], layout.sectionHeadings[section + 1]),
    traits: numbers.map((sentence) => layout.sentenceTraits[sentence] ?? 0),
    length: (layout.sentenceTerms[end] ?? 0) - (layout.sentenceTerms[first] ?? 0),
  };
}

/** Citation ids of all passages of a document, in order. */
export function passageIds({ document, packed }: AnalysedDocument): string[] {
  const { passageSentences, sentenceSpans } = openLayout(packed);
  const place = { document: document.id, revision: document.revision };
  return Array.from({ length: passageSentences.length - 1 }, (_, passage) => {
    const [first = 0, end = 0] = passageSentences.subarray(passage, passage + 2);
    return citationOf(place, cover(spanAt(sentenceSpans, first), spanAt(sentenceSpans, end - 1)));
  });
}

/** Place of the passage that begins here; -1 where none does. */
export function passageFrom(start: number, { packed }: AnalysedDocument): number {
  const { passageSentences, sentenceSpans } = openLayout(packed);
  let [low, high] = [0, passageSentences.length - 2];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sentenceSpans[2 * (passageSentences[middle] ?? 0)] ?? 0;
    if (found === start) return middle;
    if (found < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The sections of a document with their paragraphs and sentences. */
export function sectionsIn({ headings, packed }: AnalysedDocument): Section[] {
  const layout = openLayout(packed);
  return headings.map((heading, section) => ({
    heading,
    paragraphs: places(layout.sectionParagraphs, section).map((paragraph) => ({
      number: paragraph + 1,
      span: spanAt(layout.paragraphSpans, paragraph),
      sentences: places(layout.paragraphSentences, paragraph).map((sentence) => spanAt(layout.sentenceSpans, sentence)),
    })),
  }));
}

/** The document as it can be laid out again, its blocks made when they are looked at. */
export function readAgain(analysed: AnalysedDocument): ReadDocument {
  return {
    ...analysed.document,
    get blocks() {
      return blocksIn(analysed);
    },
  };
}

/** Blocks that lead to the same sections. */
function blocksIn(analysed: AnalysedDocument): Block[] {
  return sectionsIn(analysed).flatMap(({ heading, paragraphs }, place): Block[] => {
    const [first] = paragraphs;
    const before = first ? { start: first.span.start, end: first.span.start } : { start: 0, end: 0 };
    const opens = place > 0 || heading !== null;
    return [
      ...(opens ? [{ kind: 'heading', span: before, level: 1, text: heading ?? '' } as const] : []),
      ...paragraphs.map(({ span }) => ({ kind: 'paragraph', span }) as const),
    ];
  });
}

/** The sections of a document with only how many paragraphs each has. */
export function sectionLengths({
  headings,
  packed,
}: AnalysedDocument): { heading: string | null; paragraphs: number }[] {
  const { sectionParagraphs } = openLayout(packed);
  return headings.map((heading, section) => ({ heading, paragraphs: places(sectionParagraphs, section).length }));
}

function places(starts: Int32Array, run: number): number[] {
  const [first = 0, end = 0] = starts.subarray(run, run + 2);
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}

/** Terms of a sentence with their kinds, packed. */
function termsIn({ terms, sentenceTerms }: Layout, sentence: number): Int32Array {
  return terms.subarray(sentenceTerms[sentence], sentenceTerms[sentence + 1]);
}
