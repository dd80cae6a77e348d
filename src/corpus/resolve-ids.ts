import type { Problem } from '../core/model.ts';
import type { KnownFile } from './known-file.ts';

/**
 * Which document is served under which id: the short one (the path without its extension, or a record's own), the long one
 * where several would share it, and none where even that is taken.
 */
export function resolveIds(files: readonly KnownFile[]): { files: KnownFile[]; problems: Problem[] } {
  const documents = files.flatMap((file) => file.documents);
  const shared = repeated([...new Map(documents.map(({ longId, shortId }) => [longId, shortId])).values()]);
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const resolved = files.map((file) => ({
    ...file,
    documents: file.documents.map((document) => {
      const id = shared.has(document.shortId) ? document.longId : document.shortId;
      if (taken.has(id)) {
        const reason = `the id "${id}" is already taken`;
        problems.push({ path: document.path, reason, remedy: 'give each document its own id' });
        return { ...document, id: null };
      }
      taken.add(id);
      return { ...document, id };
    }),
  }));
  return { files: resolved, problems };
}

function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}
