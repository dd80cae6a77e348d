import type { Block, Metadata, TitleFrom } from '../../core/model.ts';
import type { Limits } from '../limits.ts';

/** What every format has in common: bytes in, `ReadFile` out. */
export type Format = (bytes: Uint8Array, limits: Limits) => Promise<ReadFile>;

export type ReadFile = {
  readonly documents: readonly Extract[];
  /** What of the file could not be read, while the rest stands. */
  readonly faults: readonly Fault[];
};

/** A document as its file says it; what the file does not say is absent. */
export type Extract = {
  /** The canonical text. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each page begins, from 0; empty where the format has no pages. */
  readonly pages: readonly number[];
  readonly title?: string;
  readonly titleFrom?: TitleFrom;
  readonly metadata: Metadata;
  /** Which record of the file it is, where a file holds several. */
  readonly record?: { readonly id: string; readonly line: number };
};

export type Fault = {
  /** 1-based; absent where the fault is in no line. */
  readonly line?: number;
  readonly reason: string;
  readonly remedy: string;
};

/** A file that is not read, why, and what its owner can do. Thrown by formats. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly remedy: string;

  constructor(reason: string, remedy: string, options?: ErrorOptions) {
    super(reason, options);
    this.remedy = remedy;
  }
}

/** A file of one document. */
export function oneDocument(document: Extract, faults: readonly Fault[] = []): ReadFile {
  return { documents: [document], faults };
}
