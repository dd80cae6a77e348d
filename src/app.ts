import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { currentFootnote } from './core/current-footnote.ts';
import type { Footnote } from './core/footnote.ts';
import type { RevisionStore } from './core/revisions/revision-store.ts';
import { NO_STATE, type State } from './core/state.ts';
import { inSlices } from './core/steps.ts';
import { createCorpusReader } from './corpus/corpus-reader.ts';
import { readGoldFile } from './corpus/gold-file.ts';
import { READING_VERSION } from './corpus/known-file.ts';
import { watchLibrary } from './corpus/watch.ts';
import { createBulkEmbedder } from './embeddings/bulk-embedder.ts';
import { openEmbedder } from './embeddings/open-embedder.ts';
import { openReranker } from './embeddings/open-reranker.ts';
import { keyOf, NO_STORE, openVectorStore } from './embeddings/vector-store.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from './engines/embedded.ts';
import { type GoldQuestion, readGold } from './eval/gold.ts';
import { createGuard, type Guard } from './eval/guard.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import type { Change } from './live/change.ts';
import { createFollower } from './live/follower.ts';
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
  /** What became of the snapshot at the start; null where there is no folder for one. */
  readonly snapshot: SnapshotUse | null;
  /** How the library differed then from its snapshot; from nothing where that was not used. */
  readonly change: Change;
  close(): Promise<void>;
};

/** `rebuilt` where it was told not to be used, `refused` where it could not be, for a reason that is half a sentence. */
export type SnapshotUse = {
  readonly path: string;
  readonly state: 'used' | 'none' | 'refused' | 'rebuilt';
  readonly reason: string | null;
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
  /** Whether a change is refused while the library's own gold questions are answered worse after it. */
  readonly gold?: 'refuse' | 'off';
  /** Whether everything is read anew, whatever the snapshot says. */
  readonly rebuild?: boolean;
  /** Whether to resolve as soon as words can be looked up; else the dictionary and the vectors are waited for. */
  readonly early?: boolean;
  /** Told of long work: what, and how much of it is done. */
  readonly onProgress?: (what: string, nDone: number, nTotal: number) => void;
  readonly onEvent?: (event: LiveEvent) => void;
};

const clock = (): number => performance.now();

/** Rejects with a `CorpusError` when `corpus` holds nothing that can be read. */
export async function createApp(options: AppOptions): Promise<App> {
  const opened: Closing[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.reverse().splice(0)) await part.close();
  };
  try {
    return { ...(await openApp(options, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What must be let go of, the last first. */
type Closing = { close(): unknown };

async function openApp(options: AppOptions, opened: Closing[]): Promise<Omit<App, 'close'>> {
  const { corpus, state, early = false, onProgress = nothing, onEvent = nothing } = options;
  const began = clock();
  const kept = state === undefined ? NO_STATE : stateIn(state);
  const vectors = await vectorMaker(options, opened);
  const reranker = await openReranker(options.reranker ?? 'off', modelsOf(options));
  if (reranker) opened.push(reranker);
  const ready = clock();
  const snapshot = state === undefined ? null : snapshotOf(corpus, state);
  const { engine, library, use } = snapshot ? await restored(snapshot, options) : fresh(null);
  const read = clock();
  const reader = createCorpusReader(corpus, { known: library?.files ?? [] });
  opened.push(reader);
  const revisions = state === undefined ? null : revisionsOf(options, state, kept);
  if (revisions) opened.push(revisions);
  const live = await LiveLibrary.open({
    ...{ reader, engine, kept: library, vectors, reranker, revisions, clock, onProgress, onEvent },
    lexiconOf: (vocabulary) => loadLexicon(vocabulary, kept),
    guard: options.gold === 'off' ? null : guardOf(corpus, onEvent),
    keep: snapshot && ((now) => writeLibrary(snapshot.path, snapshot.settings, now, engine)),
  });
  opened.push(live);
  const words = clock();
  if (!early) await live.settled();
  return {
    footnote: currentFootnote(() => live.footnote()),
    timings: { models: ready - began, snapshot: read - ready, words: words - read, meaning: clock() - words },
    settled: () => live.settled(),
    refresh: () => live.refresh(),
    follow: () => follow(live, { corpus, onEvent, opened }),
    keep: () => live.keep(),
    lag: () => live.lag(),
    snapshot: use,
    change: live.sinceKept(),
  };
}

type Following = { readonly corpus: string; readonly onEvent: (event: LiveEvent) => void; readonly opened: Closing[] };

async function follow(live: LiveLibrary, { corpus, onEvent, opened }: Following): Promise<void> {
  const follower = createFollower({ live, onEvent, clock, after });
  const watcher = watchLibrary(corpus, {
    onChange: () => follower.changed(),
    onError: (error) => onEvent({ kind: 'failed', what: 'load', error }),
  });
  opened.push(follower, watcher);
  await watcher.ready;
}

/** The process may end before. */
function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

function revisionsOf({ corpus, retentionDays = null }: AppOptions, state: string, kept: State): RevisionStore {
  return createRevisionStore({ folder: state, library: resolve(corpus), retentionDays, state: kept });
}

/** Questions that cannot be read guard nothing, which is said once for each reason. */
function guardOf(corpus: string, onEvent: (event: LiveEvent) => void): Guard {
  let said = '';
  return createGuard(async () => {
    try {
      const questions = await goldOf(corpus);
      said = '';
      return questions;
    } catch (error) {
      if (String(error) !== said) onEvent({ kind: 'failed', what: 'gold', error });
      said = String(error);
      return [];
    }
  });
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

/** Texts embedded at once: so many that a thread is never idle; with a slow model, a sign of life each second or so. */
const [BULK, FEW] = [4096, 64];

async function vectorMaker(options: AppOptions, opened: Closing[]): Promise<VectorMaker | null> {
  const { corpus, embeddings = 'bundled', state } = options;
  const embedder = await openEmbedder(embeddings, modelsOf(options));
  if (!embedder) return null;
  const [bulk, atOnce] = embeddings === 'bundled' ? [createBulkEmbedder(), BULK] : [embedder, FEW];
  opened.push(embedder, bulk);
  if (state === undefined) return { embedder, bulk, atOnce, keyOf, store: NO_STORE };
  // Apart for each library: what one does not need, another may.
  const store = await openVectorStore(join(state, 'embeddings', nameOf(corpus)), embedder);
  opened.push(store);
  return { embedder, bulk, atOnce, keyOf, store };
}

type SnapshotPlace = { readonly path: string; readonly settings: string };

/** One snapshot a library; what it was read by is in it. */
function snapshotOf(corpus: string, state: string): SnapshotPlace {
  return {
    path: join(state, 'snapshots', `${nameOf(corpus)}.footnote`),
    settings: JSON.stringify({ corpus: resolve(corpus), reading: READING_VERSION }),
  };
}

/** What tells a library from others in one state folder. */
function nameOf(corpus: string): string {
  return createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 16);
}

type Restored = { readonly engine: EmbeddedEngine; readonly library: Kept | null; readonly use: SnapshotUse | null };

function fresh(use: SnapshotUse | null): Restored {
  return { engine: createEmbeddedEngine(), library: null, use };
}

async function restored({ path, settings }: SnapshotPlace, options: AppOptions): Promise<Restored> {
  const { rebuild = false, onProgress = nothing, onEvent = nothing } = options;
  if (rebuild) return fresh({ path, state: 'rebuilt', reason: null });
  const engine = createEmbeddedEngine();
  const reading = await readLibrary<Kept['files'][number]>(path, {
    settings,
    engine,
    slowly: (steps) => inSlices(steps, { sliceMs: SLICE_MS, now: clock, pause: () => nextTurn() }),
    onProgress: (nDone, nTotal) => onProgress('loading the library', nDone, nTotal),
  });
  if (reading.kind === 'read') return { engine, library: reading.value, use: { path, state: 'used', reason: null } };
  const reason = reading.kind === 'refused' ? reading.reason : null;
  if (reason !== null) onEvent({ kind: 'rebuilt', why: reason });
  return fresh({ path, state: reading.kind, reason });
}
