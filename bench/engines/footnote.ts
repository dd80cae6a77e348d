import type { Engine, EngineModule, Place } from './engine.ts';
import { type LibraryOptions, openLibrary } from './library.ts';

/** Footnote, from a folder or one file. What it keeps in its state folder is its saved form. */

/** `history: false` leaves out the earlier turns of a conversation, which no peer is given either. */
export type Variant = Pick<LibraryOptions, 'embeddings'> & { readonly history?: boolean };

export function footnote({ embeddings, history = true }: Variant): EngineModule {
  const open = async ({ library: corpus, state }: Place): Promise<Engine> => {
    const library = await openLibrary({ corpus, state, embeddings });
    return {
      nPassages: library.nPassages(),
      settled: library.settled,
      search: ({ text, history: turns = [] }, limit) => library.ask({ text, history: history ? turns : [] }, limit),
      suggest: { topics: library.suggestTopics, sentences: library.suggestSentences },
      save: () => library.settled,
      close: library.close,
    };
  };
  return { build: open, load: open };
}
