import type { DiffPart } from '../model.ts';

/** The words in which it is told what became of documents and of what was cited from them, as plain data. */

/**
 * What became of a cited passage: its document is as it was; the same words stand in it elsewhere; others stand there now; they
 * are gone; their document is gone; or the text of that revision is no longer kept.
 */
export type Fate = 'current' | 'moved' | 'changed' | 'removed' | 'document-removed' | 'expired';

export type History = {
  readonly state: Fate;
  readonly document: string;
  readonly revision: string;
  readonly title: string;
  /** When the library was first seen without this revision (ISO 8601); null while it is current, or where nobody saw. */
  readonly since: string | null;
  /** When the text of this revision was dropped (ISO 8601); null while it is kept. */
  readonly expired: string | null;
  /** Citation of what stands there now, which is the second passage of the answer; null where nothing does. */
  readonly now: string | null;
  /** From the cited words (`quoted`) to those that stand there now (`source`); empty unless they changed. */
  readonly diff: readonly DiffPart[];
};

/** One revision of a document, as it was recorded. Times are ISO 8601. */
export type Revision = {
  readonly document: string;
  readonly revision: string;
  readonly title: string;
  readonly firstSeen: string;
  /** When the library was first seen without it; null while it is current. */
  readonly supersededAt: string | null;
  /** When its text was dropped, as the owner's retention says; null while it is kept. */
  readonly expiredAt: string | null;
};
