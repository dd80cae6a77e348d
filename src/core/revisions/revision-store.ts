import type { CitationId } from '../citation.ts';
import type { Problem, ReadDocument } from '../model.ts';
import type { Revision } from './history.ts';

/**
 * The port to what is remembered of documents that have changed, so that no citation ever breaks.
 * `test/revisions/contract.ts` holds what every store must keep to. None of these functions throws or rejects: where nothing can
 * be remembered, nothing is found, and `problem` says why.
 */
export type RevisionStore = {
  /**
   * Records that the library consists of these documents at a time (ISO 8601); what was current before and is not among them
   * is superseded then. Texts are kept once, however often they come back. Never holds up the event loop for long.
   */
  keep(documents: readonly ReadDocument[], at: string): Promise<void>;
  /** The revisions that a citation id was made for: hardly ever more than one. */
  find(id: CitationId): readonly KeptRevision[];
  /** The revisions of a document, oldest first. */
  history(document: string): readonly Revision[];
  /** Why nothing is remembered, and what to do; null while all is well. */
  problem(): Problem | null;
  close(): void;
};

/** A revision with the document as it was; null once its text was dropped. */
export type KeptRevision = Revision & { readonly kept: ReadDocument | null };
