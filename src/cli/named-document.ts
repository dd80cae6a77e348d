import type { Footnote } from '../core/footnote.ts';
import { UsageError } from './usage-error.ts';

/** Names of documents and folders as they are typed on the command line. */

/** Throws `UsageError` that names near ones, where the library has no such document or folder. */
export function expectDocuments(name: string, footnote: Footnote): void {
  if (footnote.documentsWithin(name).size === 0) throw unknownDocument(name, footnote);
}

/** What to say of a document that there is not. */
export function unknownDocument(name: string, footnote: Footnote): UsageError {
  const near = footnote.suggestGroups(name, NEAR).map((group) => group.name);
  const guess = near.length > 0 ? `near are ${near.join(', ')}` : '"footnote sources" lists them';
  return new UsageError(`the library has no document "${name}": ${guess}`);
}
const NEAR = 3;
