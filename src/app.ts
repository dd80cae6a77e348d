import { join } from 'node:path';
import { createFootnote } from './core/create-footnote.ts';
import type { Embedder } from './core/embedder.ts';
import type { Footnote } from './core/footnote.ts';
import { buildLibrary, type Library, withAliases, withLexicon, withVectors } from './core/library.ts';
import type { IndexEntry } from './core/search-index.ts';
import { NO_STATE } from './core/state.ts';
import { loadLanguages } from './core/text/languages/languages.ts';
import { textsToEmbed, vectorsOf } from './core/vectors.ts';
import { loadCorpus } from './corpus/load.ts';
import { loadVectors } from './embeddings/cache.ts';
import { openEmbedder } from './embeddings/open-embedder.ts';
import { openReranker } from './embeddings/open-reranker.ts';
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
  await loadLanguages(documents.map(({ language }) => language));
  const loaded = performance.now();
  const bare = withAliases(buildLibrary(documents), aliases);
  const built = performance.now();
  const read = withLexicon(bare, loadLexicon(bare.vocabulary, kept));
  const understood = performance.now();
  const models = { folder: chosen.models ?? join(state ?? '.', 'models'), onProgress };
  const embedder = await openEmbedder(chosen.embeddings ?? 'bundled', models);
  const reranker = await openReranker(chosen.reranker ?? 'off', models);
  const library = embedder ? await withMeaning(read, embedder, { state, onProgress }) : read;
  const embedded = performance.now();
  const index = createMiniSearchIndex(indexEntries(library), library.vectors?.passages);
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
  const told = (nDone: number, nTotal: number): void => onProgress('embedding the library', nDone, nTotal);
  const vectors = await loadVectors(textsToEmbed(library), embedder, state ?? null, told);
  return withVectors(library, vectorsOf(library, vectors, embedder));
}

/** What an engine is given of a library. */
export function indexEntries({ passages, vocabulary }: Library): IndexEntry[] {
  const spell = (ids: Iterable<number>): string[] => Array.from(ids, (id) => vocabulary.terms[id] ?? '');
  return passages.map((passage) => ({
    passage: passage.id,
    terms: passage.terms.flatMap((sentence) => spell(sentence)),
    headingTerms: spell(passage.headingTerms),
  }));
}
