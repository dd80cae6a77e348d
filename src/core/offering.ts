import { keyIn } from './citation.ts';
import type { FootnoteParts } from './create-footnote.ts';
import { namedBy } from './groups.ts';
import type { Library } from './library.ts';
import { partNamed } from './part-of-library.ts';
import type { RevisionStore } from './revisions/revision-store.ts';
import type { Among, SearchIndex } from './search-index.ts';

/**
 * A Footnote of some documents: everything that it is made of is confined to them, so that whatever it can do, it cannot tell of
 * another one. Names that mean nothing add nothing; where none means anything, nothing is offered.
 */
export function offered<Parts extends Pick<FootnoteParts, 'library' | 'index' | 'problems' | 'revisions'>>(
  names: readonly string[],
  parts: Parts,
): Parts {
  const { library, index, revisions = null } = parts;
  const part = partNamed(names, library);
  const isOffered = (document: string): boolean =>
    part.documentById.get(document) !== undefined || names.some((name) => namedBy(name)(document));
  return {
    ...parts,
    library: part,
    index: confined(index, amongPart(part, library)),
    revisions: revisions && rememberedOf(revisions, isOffered),
    problems: [],
  };
}

/** Whether a passage of the whole library is of the part. An engine asks it of every passage that it finds. */
function amongPart(part: Library, whole: Library): Among {
  return (id) => {
    const key = keyIn(id);
    const inside = part.placesByKey.get(key)?.length ?? 0;
    if (inside === 0) return false;
    return inside === whole.placesByKey.get(key)?.length || part.passageById.get(id) !== undefined;
  };
}

function confined(index: SearchIndex, among: Among): SearchIndex {
  const both = (other: Among | undefined): Among => (other ? (id) => among(id) && other(id) : among);
  return {
    search: (terms, limit, other) => index.search(terms, limit, both(other)),
    nearest: (vector, limit, other) => index.nearest(vector, limit, both(other)),
    close: () => index.close(),
  };
}

/** Also of documents that were in an offered folder, or had an offered id, and are gone. */
function rememberedOf(revisions: RevisionStore, isOffered: (document: string) => boolean): RevisionStore {
  return {
    keep: (documents, at) => revisions.keep(documents, at),
    find: (id) => revisions.find(id).filter(({ document }) => isOffered(document)),
    history: (document) => (isOffered(document) ? revisions.history(document) : []),
    problem: () => null,
    close: () => revisions.close(),
  };
}
