import { citationOf } from '../citation.ts';
import type { Library } from '../library.ts';
import type { Document, Paragraph, QuotedPassage, RankedPassage, Section, Span } from '../model.ts';
import { contains, isSpanOf, textAt } from '../span.ts';

/** From spans to what is shown: the only place where a quoted passage is made, and where one is checked. */

export type Place = { readonly document: Document; readonly span: Span; readonly sentence: Span };

/** Where each document's sections are found; those of a revision that is no longer in the library come from elsewhere. */
export type Sectioned = Pick<Library, 'sections'>;

/** Reads the passage and its sentence from the document. */
export function quoted(
  sectioned: Sectioned,
  place: Place,
  extra: { score?: number; alsoIn?: readonly string[] } = {},
): QuotedPassage {
  const { document, span, sentence } = place;
  const found = paragraphAt(sectioned, document, sentence);
  return {
    document: document.id,
    revision: document.revision,
    title: document.title,
    titleFrom: document.titleFrom,
    section: found?.section.heading ?? null,
    paragraph: found?.paragraph.number ?? 1,
    page: pageAt(document, sentence),
    start: span.start,
    end: span.end,
    text: textAt(document, span),
    sentence: textAt(document, sentence),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    score: extra.score ?? 0,
    citation: citationOf({ document: document.id, revision: document.revision }, span),
    url: document.metadata.url ?? null,
    alsoIn: extra.alsoIn ?? [],
  };
}

/** The page that a span begins on, from 1; null where the document has no pages. */
function pageAt({ pages }: Document, { start }: Span): number | null {
  return pages.length === 0 ? null : Math.max(1, pages.filter((page) => page <= start).length);
}

/** A ranked passage with its best sentence. Throws when the passage is not of this library. */
export function quotedRanked(library: Library, ranked: RankedPassage): QuotedPassage {
  const { passage, sentence, score, alsoIn } = ranked;
  const document = library.documentById.get(passage.document);
  if (!document) throw new Error(`passage ${passage.id} is not of this library`);
  return quoted(library, { document, span: passage.span, sentence }, { score, alsoIn });
}

/** True when the source holds exactly these characters at exactly these places, in this revision. */
export function isVerbatim(library: Library, passage: QuotedPassage): boolean {
  const document = library.documentById.get(passage.document);
  return document !== undefined && isVerbatimIn(document, passage);
}

/** The same, of a revision that need not be the library's. */
export function isVerbatimIn(document: Document, passage: QuotedPassage): boolean {
  if (document.id !== passage.document || document.revision !== passage.revision) return false;
  const span = { start: passage.start, end: passage.end };
  const sentence = { start: passage.sentenceStart, end: passage.sentenceEnd };
  return (
    isSpanOf(document, span) &&
    isSpanOf(document, sentence) &&
    contains(span, sentence) &&
    textAt(document, span) === passage.text &&
    textAt(document, sentence) === passage.sentence
  );
}

/** The paragraph that holds the start of `span`, with its section; null between paragraphs. */
export function paragraphAt(
  sectioned: Sectioned,
  document: Document,
  span: Span,
): { section: Section; paragraph: Paragraph } | null {
  for (const section of sectioned.sections.get(document.id) ?? []) {
    const paragraph = section.paragraphs.find((p) => p.span.start <= span.start && span.start < p.span.end);
    if (paragraph) return { section, paragraph };
  }
  return null;
}
