import type { Problem } from '../core/model.ts';
import type { Steps } from '../core/steps.ts';
import type { KnownDocument, KnownFile } from './known-file.ts';

/**
 * Which document is served under which id: the short one (the path without its extension, or a record's own), the long one
 * where several would share it, and none where even that is taken.
 */
export function* resolveIds(files: readonly KnownFile[]): Steps<Resolved> {
  const shared = yield* sharedIds(files);
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const resolved: KnownFile[] = [];
  for (const file of files) {
    const documents: KnownDocument[] = [];
    for (const document of file.documents) {
      if (documents.length % DOCUMENTS_A_STEP === 0) yield;
      const id = shared.has(document.shortId) ? document.longId : document.shortId;
      if (taken.has(id)) {
        const reason = `the id "${id}" is already taken`;
        problems.push({ path: document.path, reason, remedy: 'give each document its own id' });
      }
      documents.push({ ...document, id: taken.has(id) ? null : id });
      taken.add(id);
    }
    resolved.push({ ...file, documents });
  }
  return { files: resolved, problems };
}

type Resolved = { readonly files: readonly KnownFile[]; readonly problems: readonly Problem[] };

/** Documents looked at between two steps: a fraction of a millisecond of work. */
const DOCUMENTS_A_STEP = 200;

/** Short ids that documents of different long ones have. */
function* sharedIds(files: readonly KnownFile[]): Steps<Set<string>> {
  const long = new Map<string, string>();
  const shared = new Set<string>();
  let nSeen = 0;
  for (const { documents } of files)
    for (const { shortId, longId } of documents) {
      if (++nSeen % DOCUMENTS_A_STEP === 0) yield;
      const known = long.get(shortId);
      if (known === undefined) long.set(shortId, longId);
      else if (known !== longId) shared.add(shortId);
    }
  return shared;
}
