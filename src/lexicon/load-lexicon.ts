import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Lexicon } from '../core/lexicon.ts';
import type { State } from '../core/state.ts';
import { inSlices } from '../core/steps.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { openThread } from '../thread.ts';
import type { LexiconAnswer, LexiconQuestion } from './lexicon-thread.ts';
import { openTable } from './table.ts';
import { wordListOf } from './word-list.ts';

/** The lexicon of a vocabulary, from the state where it was compiled before. */

/** Raised whenever compiling gives other entries for the same vocabulary. */
const LEXICON_VERSION = 7;
/** So long, in milliseconds, a question may have to wait. */
const SLICE_MS = 10;
const SLICING = { sliceMs: SLICE_MS, now: () => performance.now(), pause: () => nextTurn() };

/** One for the process: WordNet is read once, and let go a minute after the last lexicon. */
const compiling = openThread<LexiconQuestion, LexiconAnswer>(new URL('./lexicon-thread.ts', import.meta.url), {
  does: 'compiles the lexicon',
});

/** Reads the lexicon, or compiles it in a thread and keeps it. Rejects when WordNet cannot be read. */
export async function loadLexicon(vocabulary: Vocabulary, state: State): Promise<Lexicon> {
  const { text, hash } = await inSlices(wordListOf(vocabulary), SLICING);
  const name = `lexicon/${LEXICON_VERSION}-${hash}.tsv`;
  const kept = state.read(name);
  if (kept !== null) return openTable(kept);
  const table = await compiling.ask(text);
  state.keep(name, table);
  return openTable(table);
}
