import { citationKey } from '../citation.ts';
import type { Document, Passage, ReadDocument, Section } from '../model.ts';
import { textAt } from '../span.ts';
import type { Steps } from '../steps.ts';
import { kindOf } from '../text/kinds.ts';
import { termsOf } from '../text/terms.ts';
import { traitsOf } from '../text/traits.ts';
import type { WordCounts } from '../word-counts.ts';
import { type Layout, openLayout, packLayout, packTerm, spanAt, termOf } from './layout.ts';
import { passagesOf } from './passages.ts';
import { sectionsOf } from './sections.ts';

/** A document laid out, cut into passages, and each sentence analysed once, so that a question costs no stemming of the library. */
export type AnalysedDocument = {
  readonly document: Document;
  /** The first characters of every citation id of this revision. */
  readonly key: string;
  /** Of each section. */
  readonly headings: readonly (string | null)[];
  /** Its `Layout`, packed. */
  readonly packed: Int32Array;
};

/** Analyses a document and takes its words into the counts. */
export function* analyseDocument({ blocks, ...document }: ReadDocument, counts: WordCounts): Steps<AnalysedDocument> {
  const sections = yield* sectionsOf({ blocks, ...document });
  const layout = emptyLayout();
  for (const section of sections) {
    addHeading(layout, section, document, counts);
    addParagraphs(layout, section);
    for (const passage of passagesOf(document, [section])) {
      addPassage(layout, passage, document, counts);
      yield;
    }
  }
  return {
    document,
    key: citationKey({ document: document.id, revision: document.revision }),
    headings: sections.map(({ heading }) => heading),
    packed: packLayout(layout),
  };
}

/** Takes the words of an analysed document out of the counts, or in once more. */
export function* recount(
  { document, headings, packed }: AnalysedDocument,
  times: 1 | -1,
  counts: WordCounts,
): Steps<void> {
  const { sentenceSpans, sentenceTerms, passageSentences, terms } = openLayout(packed);
  const { language } = document;
  const count = (text: string): void => counts.count(text, termsOf(text, { language }), times);
  for (const heading of headings) count(headingText(document, heading));
  for (let passage = 0; passage + 1 < passageSentences.length; passage++) {
    const [first = 0, end = 0] = passageSentences.subarray(passage, passage + 2);
    for (let sentence = first; sentence < end; sentence++) count(textAt(document, spanAt(sentenceSpans, sentence)));
    const held = terms.subarray(sentenceTerms[first], sentenceTerms[end]);
    counts.countPassage(new Set(held.map(termOf)), times);
    yield;
  }
}

type Growing = { readonly [Part in keyof Layout]: number[] };

function emptyLayout(): Growing {
  return {
    sectionParagraphs: [0],
    sectionHeadings: [0],
    paragraphSpans: [],
    paragraphSentences: [0],
    sentenceSpans: [],
    sentenceTerms: [0],
    sentenceTraits: [],
    passageSentences: [0],
    terms: [],
    headingTerms: [],
  };
}

/** What a section is found by beside its text. */
function headingText({ title, metadata }: Document, heading: string | null): string {
  return `${heading ?? ''}\n${title}\n${(metadata.aliases ?? []).join('\n')}`;
}

function addHeading(layout: Growing, { heading }: Section, document: Document, counts: WordCounts): void {
  const text = headingText(document, heading);
  const terms = termsOf(text, { language: document.language });
  counts.count(text, terms, 1);
  for (const { term } of terms) layout.headingTerms.push(counts.idOf(term));
  layout.sectionHeadings.push(layout.headingTerms.length);
}

function addParagraphs(layout: Growing, { paragraphs }: Section): void {
  for (const { span, sentences } of paragraphs) {
    layout.paragraphSpans.push(span.start, span.end);
    for (const sentence of sentences) layout.sentenceSpans.push(sentence.start, sentence.end);
    layout.paragraphSentences.push(layout.sentenceSpans.length / 2);
  }
  layout.sectionParagraphs.push(layout.paragraphSpans.length / 2);
}

function addPassage(layout: Growing, { sentences }: Passage, document: Document, counts: WordCounts): void {
  const { language } = document;
  const held = new Set<number>();
  for (const { span } of sentences) {
    const text = textAt(document, span);
    const terms = termsOf(text, { language });
    counts.count(text, terms, 1);
    for (const { term, word } of terms) {
      const id = counts.idOf(term);
      held.add(id);
      layout.terms.push(packTerm(id, kindOf(word.text, word.span.start === 0, language)));
    }
    layout.sentenceTerms.push(layout.terms.length);
    layout.sentenceTraits.push(traitsOf(text, language));
  }
  counts.countPassage(held, 1);
  layout.passageSentences.push(layout.sentenceTraits.length);
}
