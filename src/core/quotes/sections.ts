import { citationOf } from '../citation.ts';
import type { Library } from '../library.ts';
import { type NamesTyped, namesTyped } from '../names-typed.ts';
import type { AnalysedDocument } from '../passages/analyse-document.ts';
import { openLayout, spanAt } from '../passages/layout.ts';
import { cover } from '../span.ts';
import { atOnce, type Steps } from '../steps.ts';

/** Sections while somebody types, each with a citation of all that stands in it. */

/** A section that has text, and how many paragraphs; the citation names its whole span, which may be longer than any passage. */
export type SuggestedSection = {
  /** Null before the first heading of a document. */
  readonly heading: string | null;
  /** The document's. */
  readonly title: string;
  readonly document: string;
  readonly citation: string;
  readonly paragraphs: number;
};

type Sections = {
  readonly names: NamesTyped;
  /** Place of the document of each section in the library, and its own in the document. */
  readonly documents: readonly number[];
  readonly places: readonly number[];
};

const known = new WeakMap<Library['analysed'], Sections>();

/**
 * Sections whose heading fits what was typed, where they have none the title of their document: those that begin with it, hold it, or
 * hold its words, else those that differ from it in a few letters. In reading order, all of them for nothing typed.
 */
export function suggestSections(
  typed: string,
  { analysed }: Pick<Library, 'analysed'>,
  limit: number,
): SuggestedSection[] {
  const { names, documents, places } = known.get(analysed) ?? atOnce(makeSections({ analysed }));
  const held = names.holding(typed.trim(), limit);
  return (held.length > 0 ? held : names.resembling(typed.trim(), limit)).flatMap((entry) => {
    const document = analysed[documents[entry] ?? -1];
    return document ? suggested(document, places[entry] ?? 0) : [];
  });
}

/** Makes the names before anybody types, which takes its time in a large library. */
export function* makeSections({ analysed }: Pick<Library, 'analysed'>): Steps<Sections> {
  const [lines, documents, places]: [string[], number[], number[]] = [[], [], []];
  for (const [place, { document, headings, packed }] of analysed.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    const { sectionParagraphs } = openLayout(packed);
    for (const [section, heading] of headings.entries()) {
      if (sectionParagraphs[section] === sectionParagraphs[section + 1]) continue;
      lines.push(heading ?? document.title);
      documents.push(place);
      places.push(section);
    }
  }
  const sections = { names: yield* namesTyped(lines, 1), documents, places };
  known.set(analysed, sections);
  return sections;
}
const DOCUMENTS_A_STEP = 500;

function suggested({ document, headings, packed }: AnalysedDocument, section: number): SuggestedSection {
  const { id, revision, title } = document;
  const { sectionParagraphs, paragraphSpans } = openLayout(packed);
  const [first = 0, end = 0] = sectionParagraphs.subarray(section, section + 2);
  const span = cover(spanAt(paragraphSpans, first), spanAt(paragraphSpans, end - 1));
  return {
    heading: headings[section] ?? null,
    title,
    document: id,
    citation: citationOf({ document: id, revision }, span),
    paragraphs: end - first,
  };
}
