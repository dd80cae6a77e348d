import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { currentFootnote } from './core/current-footnote.ts';
import type { Footnote } from './core/footnote.ts';
import { NO_STATE } from './core/state.ts';
import { inSlices } from './core/steps.ts';
import { createCorpusReader } from './corpus/corpus-reader.ts';
import { readGoldFile } from './corpus/gold-file.ts';
import { READING_VERSION } from './corpus/known-file.ts';
import { type Watcher, watchLibrary } from './corpus/watch.ts';
import { createBulkEmbedder } from './embeddings/bulk-embedder.ts';
import { openEmbedder } from './embeddings/open-embedder.ts';
import { openReranker } from './embeddings/open-reranker.ts';
import { keyOf, NO_STORE, openVectorStore } from './embeddings/vector-store.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from './engines/embedded.ts';
import { type GoldQuestion, readGold } from './eval/gold.ts';
import { createGuard } from './eval/guard.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import type { Change } from './live/change.ts';
import type { Lag } from './live/improver.ts';
import { LiveLibrary } from './live/live-library.ts';
import { type Kept, type LiveEvent, SLICE_MS, type VectorMaker } from './live/parts.ts';
import { createRevisionStore } from './revisions/sqlite.ts';
import { readLibrary, writeLibrary } from './snapshot/library-snapshot.ts';
import { stateIn } from './state.ts';

export { changeText } from './live/change.ts';
export type { LiveEvent } from './live/parts.ts';

/** The composition root: from a folder on disk to a Footnote that can be asked, and that follows the folder. */

export type App = {
  /** Answers from the library as it is served at that moment. */
  readonly footnote: Footnote;
  /** How long each part of the start took, in milliseconds. */
  readonly timings: Readonly<Record<'models' | 'snapshot' | 'words' | 'meaning', number>>;
  /** Resolves once the dictionary and the vectors are there; rejects where they cannot be had. */
  settled(): Promise<void>;
  /** Reads what changed in the library and serves it; null where nothing did. Rejects where it cannot be read. */
  refresh(): Promise<Change | null>;
  /** Serves changes of the library soon after they were written, until the end; `onEvent` hears of them. Resolves once it is watched. */
  follow(): Promise<void>;
  /** Writes down what the next start can go on from. */
  keep(): Promise<void>;
  /** What is not there yet. */
  lag(): Lag;
  close(): Promise<void>;
};

export type AppOptions = {
  readonly corpus: string;
  /** Folder for what need not be made twice, and for earlier texts; without one everything is made at each start. */
  readonly state?: string;
  /** As `Config` has them; without, the bundled vectors and no second look. */
  readonly embeddings?: string;
  readonly reranker?: string;
  readonly models?: string;
  readonly retentionDays?: number | null;
  readonly gold?: 'refuse' | 'off';
  /** Whether to resolve as soon as words can be looked up; else the dictionary and the vectors are waited for. */
  readonly early?: boolean;
  /** Told of long work: what, and how much of it is done. */
  readonly onProgress?: (what: string, nDone: number, nTotal: number) => void;
  readonly onEvent?: (event: LiveEvent) => void;
};

const clock = (): number => performance.now();

/** Rejects with a `CorpusError` when `corpus` holds nothing that can be read. */
export async function createApp(options: AppOptions): Promise<App> {
  const { corpus, state, reranker: second = 'off', early = false, onProgress = nothing, onEvent = nothing } = options;
  const kept = state === undefined ? NO_STATE : stateIn(state);
  const began = clock();
  const vectors = await vectorMaker(options);
  const reranker = await openReranker(second, modelsOf(options));
  const opened = clock();
  const snapshot = state === undefined ? null : snapshotOf(corpus, state);
  const { engine, library } = snapshot ? await restored(snapshot, onProgress) : FRESH();
  const read = clock();
  const revisions =
    state === undefined
      ? null
      : createRevisionStore({
          folder: state,
          library: resolve(corpus),
          retentionDays: options.retentionDays ?? null,
          state: kept,
        });
  const live = await LiveLibrary.open({
    reader: createCorpusReader(corpus, { state: kept, known: library?.files ?? [] }),
    engine,
    kept: library,
    lexiconOf: (vocabulary) => loadLexicon(vocabulary, kept),
    vectors,
    reranker,
    revisions,
    guard: options.gold === 'off' ? null : createGuard(() => goldOf(corpus)),
    keep: snapshot && ((now) => writeLibrary(snapshot.path, snapshot.settings, now, engine)),
    clock,
    onProgress,
    onEvent,
  });
  const words = clock();
  if (!early) await live.settled();
  const meant = clock();
  const failed = (error: unknown): void => onEvent({ kind: 'failed', what: 'load', error });
  const settle = (): Promise<void> => live.settled().then(() => live.keep(), failed);
  const onChange = async (): Promise<void> => {
    if (await live.refresh()) void settle();
  };
  let watcher: Watcher | null = null;
  return {
    footnote: currentFootnote(() => live.footnote()),
    timings: { models: opened - began, snapshot: read - opened, words: words - read, meaning: meant - words },
    settled: () => live.settled(),
    refresh: () => live.refresh(),
    follow: async () => {
      watcher = watchLibrary(corpus, { onChange, onError: failed });
      await watcher.ready;
      void settle();
    },
    keep: () => live.keep(),
    lag: () => live.lag(),
    close: async () => {
      await watcher?.close();
      await live.close();
      revisions?.close();
      await Promise.all([vectors?.store.close(), vectors?.bulk.close(), vectors?.embedder.close(), reranker?.close()]);
    },
  };
}

async function goldOf(corpus: string): Promise<readonly GoldQuestion[]> {
  const content = await readGoldFile(corpus);
  return content === null ? [] : readGold(content);
}

function nothing(): void {
  // Nobody wants to hear of it.
}

function modelsOf({ models, state, onProgress = nothing }: AppOptions) {
  return { folder: models ?? join(state ?? '.', 'models'), onProgress };
}

async function vectorMaker(options: AppOptions): Promise<VectorMaker | null> {
  const { embeddings = 'bundled', state } = options;
  const embedder = await openEmbedder(embeddings, modelsOf(options));
  if (!embedder) return null;
  return {
    embedder,
    bulk: embeddings === 'bundled' ? createBulkEmbedder() : embedder,
    keyOf,
    store: state === undefined ? NO_STORE : await openVectorStore(join(state, 'embeddings'), embedder),
  };
}

type SnapshotPlace = { readonly path: string; readonly settings: string };

/** One snapshot a library; what it was read by is in it. */
function snapshotOf(corpus: string, state: string): SnapshotPlace {
  const name = createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 16);
  return {
    path: join(state, 'snapshots', `${name}.footnote`),
    settings: JSON.stringify({ corpus: resolve(corpus), reading: READING_VERSION }),
  };
}

type Restored = { readonly engine: EmbeddedEngine; readonly library: Kept | null };

const FRESH = (): Restored => ({ engine: createEmbeddedEngine(), library: null });

async function restored(
  { path, settings }: SnapshotPlace,
  onProgress: NonNullable<AppOptions['onProgress']>,
): Promise<Restored> {
  const engine = createEmbeddedEngine();
  const reading = await readLibrary<Kept['files'][number]>(path, {
    settings,
    engine,
    slowly: (steps) => inSlices(steps, { sliceMs: SLICE_MS, now: clock, pause: () => nextTurn() }),
    onProgress: (nDone, nTotal) => onProgress('loading the library', nDone, nTotal),
  });
  return reading.kind === 'read' ? { engine, library: reading.value } : FRESH();
}
