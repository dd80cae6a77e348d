import { namesPlace } from '../../src/core/citation.ts';
import type { ReadDocument } from '../../src/core/model.ts';
import type { KeptRevision, RevisionStore } from '../../src/core/revisions/revision-store.ts';

/** Revisions in a list, as plainly as can be: what the contract says, without a file, and for ever. */
export function createRevisionList(): RevisionStore {
  let revisions: KeptRevision[] = [];
  const isOf = (document: ReadDocument) => (kept: KeptRevision) =>
    kept.document === document.id && kept.revision === document.revision;
  return {
    keep: (documents, at) => {
      revisions = revisions.map((one) => {
        const current = documents.find((document) => isOf(document)(one));
        if (current) return { ...one, title: current.title, kept: current, supersededAt: null };
        return { ...one, supersededAt: one.supersededAt ?? at };
      });
      for (const document of documents) if (!revisions.some(isOf(document))) revisions.push(recorded(document, at));
      return Promise.resolve();
    },
    find: (id) => revisions.filter((one) => namesPlace(id, one)),
    history: (document) =>
      revisions.filter((one) => one.document === document).map(({ kept, ...revision }) => revision),
    problem: () => null,
    close: () => undefined,
  };
}

function recorded(document: ReadDocument, at: string): KeptRevision {
  const { id, revision, title } = document;
  return { document: id, revision, title, firstSeen: at, supersededAt: null, expiredAt: null, kept: document };
}
