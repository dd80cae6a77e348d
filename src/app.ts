import { createFootnote } from './core/create-footnote.ts';
import type { Footnote } from './core/footnote.ts';
import { buildLibrary, type Library, withAliases, withLexicon } from './core/library.ts';
import type { IndexEntry } from './core/search-index.ts';
import { NO_STATE } from './core/state.ts';
import { loadCorpus } from './corpus/load.ts';
import { createMiniSearchIndex } from './engines/minisearch.ts';
import { loadLexicon } from './lexicon/load-lexicon.ts';
import { stateIn } from './state.ts';

/** The composition root: from a folder on disk to a Footnote that can be asked. */

export type App = {
  readonly footnote: Footnote;
  /** How long each part of the start took, in milliseconds. */
  readonly timings: Readonly<Record<'load' | 'library' | 'lexicon' | 'index', number>>;
  close(): Promise<void>;
};

export type AppOptions = {
  readonly corpus: string;
  /** Folder for what need not be made twice; without one everything is made at each start. */
  readonly state?: string;
};

/** Loads the library at `corpus` and indexes it. Throws `CorpusError` when it holds nothing that can be read. */
export async function createApp({ corpus, state }: AppOptions): Promise<App> {
  const kept = state === undefined ? NO_STATE : stateIn(state);
  const began = performance.now();
  const { documents, problems, aliases } = await loadCorpus(corpus, kept);
  const loaded = performance.now();
  const bare = withAliases(buildLibrary(documents), aliases);
  const built = performance.now();
  const library = withLexicon(bare, loadLexicon(bare.vocabulary, kept));
  const understood = performance.now();
  const index = createMiniSearchIndex(indexEntries(library));
  const indexed = performance.now();
  return {
    footnote: createFootnote({ library, index, clock: () => performance.now(), problems }),
    timings: {
      load: loaded - began,
      library: built - loaded,
      lexicon: understood - built,
      index: indexed - understood,
    },
    close: () => index.close(),
  };
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
