import { type GroupNames, groupNames } from './group-names.ts';
import type { Library } from './library.ts';
import type { Document } from './model.ts';
import { atOnce, type Steps } from './steps.ts';
import { fold } from './text/fold.ts';

/** Asking within one document, or within a group of them: a folder of the library. */

/** What may be asked within: a document by its id, or a folder, whose name ends with a slash. */
export type Group = { readonly name: string; readonly title: string | null; readonly documents: number };

type Documents = Pick<Library, 'documents'>;

/**
 * The ids of the documents that a name means: a document of that id, those in the folder of that name, else documents with
 * that title or alias, or an id or folder that differs in case and accents alone. Empty where there are none.
 */
export function documentsWithin(name: string, { documents }: Documents): ReadonlySet<string> {
  const isNamed = namedBy(name);
  const named = documents.filter(({ id }) => isNamed(id));
  const found = named.length > 0 ? named : documents.filter(calledBy(fold(name.trim())));
  return new Set(found.map(({ id }) => id));
}

/** A folded name is held against all names of a document. */
function calledBy(name: string): (document: Document) => boolean {
  const isNamed = namedBy(name);
  return ({ id, title, metadata }) =>
    isNamed(fold(id)) || [title, ...(metadata.aliases ?? [])].some((own) => fold(own) === name);
}

/** Whether a document has that name for its id, or stands in the folder of that name; also one that is gone. */
export function namedBy(name: string): (id: string) => boolean {
  const folder = name.replace(/\/*$/u, '/');
  return (id) => id === name || id.startsWith(folder);
}

const namesOf = new WeakMap<readonly Document[], GroupNames>();

/** Makes the names before anybody types, which takes its time in a large library. */
export function* makeGroupNames({ documents }: Documents): Steps<GroupNames> {
  const names = yield* groupNames(documents);
  namesOf.set(documents, names);
  return names;
}

/**
 * Documents and folders that fit what was typed so far: those whose name or title begins with it, then those that hold it;
 * where there are none, those that differ from it in a few letters. Folders come before documents, all in the library's order.
 */
export function suggestGroups(typed: string, { documents }: Documents, limit: number): Group[] {
  const names = namesOf.get(documents) ?? atOnce(makeGroupNames({ documents }));
  const holding = names.holding(typed.trim(), limit);
  return holding.length > 0 ? holding : names.resembling(typed.trim(), limit);
}
