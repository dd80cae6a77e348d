import type { Embedder } from '../core/embedder.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { Reranker } from '../core/reranker.ts';
import type { RevisionStore } from '../core/revisions/revision-store.ts';
import type { Clock } from '../core/stopwatch.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { CorpusReader } from '../corpus/corpus-reader.ts';
import type { KnownFile } from '../corpus/known-file.ts';
import type { VectorStore } from '../embeddings/vector-store.ts';
import type { EmbeddedEngine } from '../engines/embedded.ts';
import type { Guard } from '../eval/guard.ts';
import type { KeptLibrary } from '../snapshot/library-snapshot.ts';
import type { Change } from './change.ts';

/** What a live library is put together from; the composition root hands it in. */

export type LiveParts = {
  readonly reader: CorpusReader;
  readonly engine: EmbeddedEngine;
  /** What was there when the process ended last; null where nothing is kept, or where it no longer fits. */
  readonly kept: Kept | null;
  readonly lexiconOf: (vocabulary: Vocabulary) => Promise<Lexicon>;
  /** Null where sentence vectors are off. */
  readonly vectors: VectorMaker | null;
  readonly reranker: Reranker | null;
  readonly revisions: RevisionStore | null;
  /** Null where the library has no gold questions, or nobody minds. */
  readonly guard: Guard | null;
  /** Writes down what `kept` was read from; null where nothing is to be kept. */
  readonly keep: ((state: Kept) => Promise<void>) | null;
  readonly clock: Clock;
  readonly onProgress: (what: string, nDone: number, nTotal: number) => void;
  readonly onEvent: (event: LiveEvent) => void;
};

/** A library as it is kept between starts; the engine was filled when this was read. */
export type Kept = KeptLibrary<KnownFile>;

export type VectorMaker = {
  /** For questions. */
  readonly embedder: Embedder;
  /** For the library: it may run elsewhere, and must make the same vectors. */
  readonly bulk: Embedder;
  /** Texts that `bulk` is best given at once. */
  readonly atOnce: number;
  /** Equal for equal texts. */
  readonly keyOf: (texts: readonly string[]) => string;
  readonly store: VectorStore;
};

export type LiveEvent =
  | { readonly kind: 'changed'; readonly change: Change; readonly ms: number }
  /** The library before is served on: the new one answers its gold questions worse. */
  | { readonly kind: 'refused'; readonly change: Change; readonly why: string }
  /** The snapshot cannot be used, so that everything is read again; the reason as half a sentence. */
  | { readonly kind: 'rebuilt'; readonly why: string }
  | { readonly kind: 'failed'; readonly what: Fallible; readonly error: unknown };

/**
 * What may fail while a library is served on: reading it again; its dictionary and vectors; writing its snapshot; remembering
 * earlier texts; reading its gold questions, without which changes are served unchecked.
 */
export type Fallible = 'load' | 'meaning' | 'snapshot' | 'revisions' | 'gold';

/** Long work on this thread goes on for so long before questions get their turn, in milliseconds. */
export const SLICE_MS = 8;
