import { extentOf, libraryOf } from './assemble-library.ts';
import { documentsWithin } from './groups.ts';
import type { Library } from './library.ts';
import { atOnce } from './steps.ts';
import { vocabularyOfPart } from './vocabulary-of-part.ts';

/** Some documents of a library as a library of their own. Nothing is analysed or indexed anew, and no document is copied. */

/** Parts of one library that are kept: servers are offered few different ones, and each holds a table of its documents. */
const KEPT_PARTS = 8;

const made = new WeakMap<Library, Map<string, Library>>();

/** The part of a library that these documents, folders and titles name; names that mean nothing add nothing. */
export function partNamed(names: readonly string[], library: Library): Library {
  const parts = made.get(library) ?? new Map<string, Library>();
  made.set(library, parts);
  const key = JSON.stringify(names);
  const known =
    parts.get(key) ?? partOf(new Set(names.flatMap((name) => [...documentsWithin(name, library)])), library);
  // The one that was asked for last is at the end; the first one goes.
  parts.delete(key);
  parts.set(key, known);
  for (const first of [...parts.keys()].slice(0, -KEPT_PARTS)) parts.delete(first);
  return known;
}

function partOf(ids: ReadonlySet<string>, library: Library): Library {
  const { analysed, vocabulary, vectors } = library;
  const places = [...analysed.keys()].filter((place) => ids.has(analysed[place]?.document.id ?? ''));
  const documents = places.flatMap((place) => analysed[place] ?? []);
  const words = vocabularyOfPart(vocabulary, documents);
  return {
    ...atOnce(libraryOf(documents, atOnce(extentOf(documents)), words)),
    vectors: vectors && { ...vectors, documents: places.map((place) => vectors.documents[place] ?? null) },
  };
}
