import type { Library } from './library.ts';
import type { Document } from './model.ts';
import { editDistance } from './text/edits.ts';

/** Asking within one document, or within a group of them: a folder of the library. */

/** What may be asked within: a document by its id, or a folder, whose name ends with a slash. */
export type Group = { readonly name: string; readonly title: string | null; readonly documents: number };

type Documents = Pick<Library, 'documents'>;

/**
 * The ids of the documents that a name means: a document of that id, those in the folder of that name, else documents with
 * that title. Empty where there are none.
 */
export function documentsWithin(name: string, { documents }: Documents): ReadonlySet<string> {
  const folder = name.replace(/\/*$/u, '/');
  const named = documents.filter(({ id }) => id === name || id.startsWith(folder));
  const title = name.trim().toLowerCase();
  const found = named.length > 0 ? named : documents.filter((document) => document.title.toLowerCase() === title);
  return new Set(found.map(({ id }) => id));
}

/**
 * Documents and folders that fit what was typed so far: those whose name or title begins with it, then those that hold it;
 * where there are none, those that differ from it in a few letters. Folders come before documents, all in the library's order.
 */
export function suggestGroups(typed: string, { documents }: Documents, limit: number): Group[] {
  const wanted = typed.trim().toLowerCase();
  const groups = [...foldersOf(documents), ...documents.map(({ id, title }) => ({ name: id, title, documents: 1 }))];
  const holding = nearest(groups, (name) => placeIn(name, wanted));
  const found = holding.length > 0 ? holding : nearest(groups, (name) => lettersApart(name, wanted));
  return found.slice(0, limit);
}

/** The groups whose name or title is at a finite distance, nearest first. */
function nearest(groups: readonly Group[], distanceOf: (name: string) => number): Group[] {
  return groups
    .map((group) => {
      const [name, title] = [group.name, group.title ?? group.name].map((text) => distanceOf(text.toLowerCase()));
      return { group, distance: Math.min(name ?? 0, title ?? 0) };
    })
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ group }) => group);
}

function foldersOf(documents: readonly Document[]): Group[] {
  const counts = new Map<string, number>();
  for (const { id } of documents)
    for (let at = id.indexOf('/'); at >= 0; at = id.indexOf('/', at + 1))
      counts.set(id.slice(0, at + 1), (counts.get(id.slice(0, at + 1)) ?? 0) + 1);
  return [...counts].map(([name, n]) => ({ name, title: null, documents: n }));
}

/** Share of the letters that may differ in a name that was meant. */
const MAX_DIFFERENCE = 0.4;

function lettersApart(name: string, wanted: string): number {
  const most = Math.max(1, Math.floor(wanted.length * MAX_DIFFERENCE));
  const letters = editDistance(wanted, name.replace(/\/$/u, ''), most);
  return letters <= most ? letters : Number.POSITIVE_INFINITY;
}

/** 0 where the name begins with what was typed, 1 where it holds it. */
function placeIn(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  return name.includes(wanted) ? 1 : Number.POSITIVE_INFINITY;
}
