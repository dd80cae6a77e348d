import { join } from 'node:path';
import { createFootnote } from './core/create-footnote.ts';
import { embedTexts } from './core/embed-library.ts';
import type { Embedder } from './core/embedder.ts';
import type { Footnote } from './core/footnote.ts';
import { entriesOf } from './core/index-entries.ts';
import { type Library, withAliases, withLexicon, withVectors } from './core/library.ts';
import { buildLibrary } from './core/library-builder.ts';
import type { IndexEntry } from './core/search-index.ts';
import { NO_STATE } from './core/state.ts';
import { documentVectors, textsToEmbed, type VectorTable, wordsToEmbed } from './core/vectors.ts';
import { loadCorpus } from './corpus/load.ts';
import { openEmbedder } from './embeddings/open-embedder.ts';
import { openReranker } from './embeddings/open-reranker.ts';
import { keyOf, NO_STORE, openVectorStore } from './embeddings/vector-store.ts';
import { createMiniSearchIndex } from './engines/minisearch.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import { stateIn } from './state.ts';

/** The composition root: from a folder on disk to a Footnote that can be asked. */

export type App = {
  readonly footnote: Footnote;
  /** How long each part of the start took, in milliseconds. */
  readonly timings: Readonly<Record<'load' | 'library' | 'lexicon' | 'vectors' | 'index', number>>;
  close(): Promise<void>;
};

export type AppOptions = {
  readonly corpus: string;
  /** Folder for what need not be made twice; without one everything is made at each start. */
  readonly state?: string;
  /** As `Config` has them; without, the bundled vectors and no second look. */
  readonly embeddings?: string;
  readonly reranker?: string;
  readonly models?: string;
  /** Told of long work: what, and how much of it is done. */
  readonly onProgress?: (what: string, nDone: number, nTotal: number) => void;
};

/** Loads the library at `corpus` and indexes it. Throws `CorpusError` when it holds nothing that can be read. */
export async function createApp({ corpus, state, onProgress = () => {}, ...chosen }: AppOptions): Promise<App> {
  const kept = state === undefined ? NO_STATE : stateIn(state);
  const began = performance.now();
  const { documents, problems, aliases } = await loadCorpus(corpus, kept);
  const loaded = performance.now();
  const bare = withAliases(buildLibrary(documents), aliases);
  const built = performance.now();
  const read = withLexicon(bare, await loadLexicon(bare.vocabulary, kept));
  const understood = performance.now();
  const models = { folder: chosen.models ?? join(state ?? '.', 'models'), onProgress };
  const embedder = await openEmbedder(chosen.embeddings ?? 'bundled', models);
  const reranker = await openReranker(chosen.reranker ?? 'off', models);
  const library = embedder ? await withMeaning(read, embedder, { state, onProgress }) : read;
  const embedded = performance.now();
  const index = createMiniSearchIndex(indexEntries(library), passageTable(library));
  const indexed = performance.now();
  return {
    footnote: createFootnote({ library, index, embedder, reranker, clock: () => performance.now(), problems }),
    timings: {
      load: loaded - began,
      library: built - loaded,
      lexicon: understood - built,
      vectors: embedded - understood,
      index: indexed - embedded,
    },
    close: async () => {
      await Promise.all([index.close(), embedder?.close(), reranker?.close()]);
    },
  };
}

/** The library with the vectors of what it holds, those that were kept and those made now. */
async function withMeaning(
  library: Library,
  embedder: Embedder,
  { state, onProgress }: { state: string | undefined; onProgress: NonNullable<AppOptions['onProgress']> },
): Promise<Library> {
  const store = state === undefined ? NO_STORE : await openVectorStore(join(state, 'embeddings'), embedder);
  const groups = [wordsToEmbed(library.vocabulary), ...library.analysed.map(textsToEmbed)];
  const rows = await Promise.all(groups.map((texts) => store.find(keyOf(texts))));
  const nTotal = groups.reduce((sum, texts, place) => sum + (rows[place] ? 0 : texts.length), 0);
  let nDone = 0;
  for (const [place, texts] of groups.entries()) {
    if (rows[place]) continue;
    const told = (n: number): void => onProgress('embedding the library', nDone + n, nTotal);
    const { values } = await embedTexts(texts, embedder, told);
    nDone += texts.length;
    rows[place] = values;
    await store.keep(keyOf(texts), values);
  }
  await store.close();
  const [words = new Int8Array(), ...made] = rows;
  const documents = library.analysed.map((analysed, place) =>
    documentVectors(analysed, made[place] ?? new Int8Array(), embedder),
  );
  const { dimensions } = embedder;
  return withVectors(library, { documents, terms: { dimensions, values: words ?? new Int8Array() } });
}

/** What an engine is given of a library. */
export function indexEntries({ analysed, vocabulary }: Library): IndexEntry[] {
  return analysed.flatMap((document) => [...entriesOf(document, vocabulary.terms)]);
}

export function passageTable(library: Library): VectorTable | null {
  if (!library.vectors) return null;
  const tables = library.vectors.documents.map(
    (v) => v?.rows.values.subarray(0, v.nPassages * v.rows.dimensions) ?? new Int8Array(),
  );
  const values = new Int8Array(tables.reduce((n, t) => n + t.length, 0));
  let at = 0;
  for (const t of tables) {
    values.set(t, at);
    at += t.length;
  }
  return { dimensions: library.vectors.terms.dimensions, values };
}
