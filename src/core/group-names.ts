import type { Group } from './groups.ts';
import type { Document } from './model.ts';
import { namesTyped } from './names-typed.ts';
import type { Steps } from './steps.ts';

/** The names and titles of all groups, to be looked through while somebody types. */
export type GroupNames = {
  /** Groups whose name or title begins with what was typed, then those that hold it; each kind in the order of the groups. */
  holding(typed: string, limit: number): Group[];
  /** Groups whose name or title differs from it in a few letters, nearest first. */
  resembling(typed: string, limit: number): Group[];
};

/** Documents looked at between two steps: about a millisecond of work. */
const DOCUMENTS_A_STEP = 5000;

/** Folders come before documents, all in the library's order. */
export function* groupNames(documents: readonly Document[]): Steps<GroupNames> {
  const folders = yield* foldersOf(documents);
  const names = folders.flatMap(({ name }) => [name, name.slice(0, -1)]);
  for (const { id, title } of documents) if (names.push(id, title) % DOCUMENTS_A_STEP === 0) yield;
  const typed = yield* namesTyped(names, 2);
  const groupsAt = (places: readonly number[]): Group[] =>
    places.flatMap((place) => {
      const document = documents[place - folders.length];
      return folders[place] ?? (document ? { name: document.id, title: document.title, documents: 1 } : []);
    });
  return {
    holding: (text, limit) => groupsAt(typed.holding(text, limit)),
    resembling: (text, limit) => groupsAt(typed.resembling(text, limit)),
  };
}

function* foldersOf(documents: readonly Document[]): Steps<Group[]> {
  const counts = new Map<string, number>();
  for (const [place, { id }] of documents.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    for (let at = id.indexOf('/'); at >= 0; at = id.indexOf('/', at + 1))
      counts.set(id.slice(0, at + 1), (counts.get(id.slice(0, at + 1)) ?? 0) + 1);
  }
  return Array.from(counts, ([name, n]) => ({ name, title: null, documents: n }));
}
