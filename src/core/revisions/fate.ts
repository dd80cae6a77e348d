import { citationOf } from '../citation.ts';
import type { Library } from '../library.ts';
import type { Document, Span } from '../model.ts';
import { diffTexts } from '../quotes/diff.ts';
import { textAt } from '../span.ts';
import type { History, Revision } from './history.ts';
import { nearestRun } from './nearest-run.ts';

/** What became of cited words: whether they still stand in the library, where, and how they have changed. */

/** A span of a document of the library. */
export type Stand = { readonly document: Document; readonly span: Span };

/** The history of cited words, and where they, or those nearest to them, stand now. */
export type Told = { readonly history: History; readonly now: Stand | null };

/** What became of a span of an earlier revision of a document. */
export function fateOf({ document, span }: Stand, earlier: Revision, library: Library): Told {
  const base = historyOf(document, earlier);
  const current = library.documentById.get(document.id) ?? renamed(document, library);
  if (!current) return { history: { ...base, state: 'document-removed' }, now: null };
  const cited = textAt(document, span);
  const same = sameWords(cited, span.start, current.text);
  if (same) return standing({ ...base, state: 'moved' }, { document: current, span: same });
  const run = nearestRun(cited, current, library.sections.get(current.id) ?? []);
  if (!run) return { history: { ...base, state: 'removed' }, now: null };
  const diff = diffTexts(cited, textAt(current, run));
  const isSame = diff.every(({ op }) => op === 'equal');
  return standing(isSame ? { ...base, state: 'moved' } : { ...base, state: 'changed', diff }, {
    document: current,
    span: run,
  });
}

/** The history of words that stand in the library as they were cited. */
export function currentHistory({ document, span }: Stand): History {
  return { ...historyOf(document, null), now: citationOf(placeOf(document), span) };
}

/** The history of words that are no longer kept. */
export function expiredHistory({ document, revision, title, supersededAt, expiredAt }: Revision): History {
  return { state: 'expired', document, revision, title, since: supersededAt, expired: expiredAt, now: null, diff: [] };
}

function historyOf({ id, revision, title }: Document, earlier: Revision | null): History {
  const since = earlier?.supersededAt ?? null;
  return { state: 'current', document: id, revision, title, since, expired: null, now: null, diff: [] };
}

function standing(history: History, now: Stand): Told {
  return { history: { ...history, now: citationOf(placeOf(now.document), now.span) }, now };
}

function placeOf({ id, revision }: Document): { document: string; revision: string } {
  return { document: id, revision };
}

/** A document of another name with the very same text. */
function renamed({ revision }: Document, { documents }: Library): Document | undefined {
  return documents.find((document) => document.revision === revision);
}

const BEFORE = /[\p{L}\p{N}]$/u;
const BEHIND = /^[\p{L}\p{N}]/u;

/** Where a text holds these very words, next to where they stood before; null where it does not. */
function sameWords(words: string, start: number, text: string): Span | null {
  let nearest: Span | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    const isNearer = nearest === null || Math.abs(at - start) < Math.abs(nearest.start - start);
    if (isNearer && !isInsideWord(text, span)) nearest = span;
  }
  return nearest;
}

/** Whether the span begins or ends in the middle of a word. */
function isInsideWord(text: string, { start, end }: Span): boolean {
  const joins = (at: number): boolean => BEFORE.test(text.slice(at - 2, at)) && BEHIND.test(text.slice(at, at + 2));
  return (start > 0 && joins(start)) || (end < text.length && joins(end));
}
