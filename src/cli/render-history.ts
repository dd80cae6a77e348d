import type { Answer } from '../core/model.ts';
import type { History, Revision } from '../core/revisions/history.ts';
import { layOut, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** What became of documents and citations, for a reader. */

/** Above the passage that stands there now. */
export const STANDS_NOW = 'There now:';

/** `typed` is the id as the reader wrote it, on one line. */
export function citationOutcome({ status, history }: Answer, typed: string): string {
  if (history) return fateOf(history);
  return status === 'nothing' ? `Nothing is known here of the citation “${typed}”.` : 'The passage that was cited:';
}

function fateOf(history: History): string {
  const since = history.since === null ? 'since' : `since ${dayOf(history.since)}`;
  switch (history.state) {
    case 'current':
      return 'The passage that was cited; it has not changed:';
    case 'moved':
      return `The passage that was cited; its document has changed ${since}, these words have not:`;
    case 'changed':
      return `The passage that was cited, as it was; its words have changed ${since}:`;
    case 'removed':
      return `The passage that was cited, as it was; its words are gone from the document ${since}:`;
    case 'document-removed':
      return `The passage that was cited, as it was; its document is gone from the library ${since}:`;
    case 'expired':
      return expired(history);
    default:
      return history.state satisfies never;
  }
}

function expired({ title, document, revision, since, expired: dropped }: History): string {
  const ended = since === null ? '' : `, which was superseded on ${dayOf(since)}`;
  return `This was cited from “${oneLine(title)}” (${oneLine(document)}, revision ${revision})${ended}. Its text was dropped on ${dayOf(dropped ?? '')}, as the library’s owner keeps earlier revisions for a time only.`;
}

/** The day of a moment in ISO 8601. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}

/** The revisions of a document, a line each, with the line end. */
export function revisionsText(document: string, revisions: readonly Revision[], page: Page): string {
  const heading = revisions.length === 0 ? 'nothing is remembered yet' : `${revisions.length} remembered, oldest first`;
  const rows = [
    ...layOut(`Revisions of ${oneLine(document)}: ${heading}`, page),
    ...revisions.flatMap((revision) => layOut(revisionLine(revision), page, { gutter: '  ' })),
  ];
  return `${rows.join('\n')}\n`;
}

function revisionLine({ revision, title, firstSeen, supersededAt, expiredAt }: Revision): string {
  const until = supersededAt === null ? 'current' : `superseded ${dayOf(supersededAt)}`;
  const dropped = expiredAt === null ? [] : [`text dropped ${dayOf(expiredAt)}`];
  return [revision, `first seen ${dayOf(firstSeen)}`, until, ...dropped, oneLine(title)].join(' · ');
}
