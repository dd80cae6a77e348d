import { isVerbatim, isVerbatimIn, type Sectioned } from '../answer/quoted.ts';
import { type CitationId, parseCitation } from '../citation.ts';
import { type Library, resolveCitation } from '../library.ts';
import type { Document, QuotedPassage, Span } from '../model.ts';
import { sectionsOf } from '../passages/sections.ts';
import { isSpanOf, lengthOf } from '../span.ts';
import { atOnce } from '../steps.ts';
import type { Revision } from './history.ts';
import type { RevisionStore } from './revision-store.ts';

/** From a citation id to the text that it was made for: in the library, or in a revision that was kept. */

/** The library as it is, and what is remembered of it; null where nothing is. */
export type Shelves = { readonly library: Library; readonly revisions: RevisionStore | null };

export type Located = {
  readonly document: Document;
  readonly span: Span;
  readonly sectioned: Sectioned;
  /** Null where the document is the library's own, as it is now. */
  readonly earlier: Revision | null;
};

/** The document and span that a citation id names; null when unknown, or when the text was dropped. */
export function locate(typed: string, { library, revisions }: Shelves): Located | null {
  const current = resolveCitation(library, typed);
  if (current) return { ...current, sectioned: library, earlier: null };
  const id = parseCitation(typed);
  return id && revisions ? locateKept(id, revisions) : null;
}

/** When the text that a citation id names was dropped, with its document; null where it was not, or is unknown. */
export function locateExpired(typed: string, revisions: RevisionStore | null): Revision | null {
  const id = parseCitation(typed);
  return (id && revisions?.find(id).find(({ expiredAt }) => expiredAt !== null)) ?? null;
}

/** True when the passage is, character for character, what the library holds now or held in that revision. */
export function isVerbatimAnywhere({ library, revisions }: Shelves, passage: QuotedPassage): boolean {
  if (isVerbatim(library, passage)) return true;
  const id = parseCitation(passage.citation);
  const found = id && revisions ? revisions.find(id) : [];
  return found.some(({ kept }) => kept !== null && isVerbatimIn(kept, passage));
}

function locateKept(id: CitationId, revisions: RevisionStore): Located | null {
  for (const found of revisions.find(id)) {
    const document = found.kept;
    if (document && lengthOf(id.span) > 0 && isSpanOf(document, id.span))
      return {
        document,
        span: id.span,
        sectioned: { sections: new Map([[document.id, atOnce(sectionsOf(document))]]) },
        earlier: found,
      };
  }
  return null;
}
