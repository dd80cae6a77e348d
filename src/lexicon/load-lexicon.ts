import { createHash } from 'node:crypto';
import type { Lexicon } from '../core/lexicon.ts';
import type { State } from '../core/state.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { compileLexicon, LEXICON_VERSION } from './compile.ts';
import { openTable, writeTable } from './table.ts';

/** The lexicon of a vocabulary, from the state where it was compiled before. */

/** Reads the lexicon, or compiles and keeps it. */
export function loadLexicon(vocabulary: Vocabulary, state: State): Lexicon {
  const name = `lexicon/${hashOf(vocabulary)}.tsv`;
  const kept = state.read(name);
  if (kept !== null) return openTable(kept);
  const table = writeTable(compileLexicon(vocabulary));
  state.keep(name, table);
  return openTable(table);
}

/** Changes whenever the words, their terms, their capitals or the way of compiling do. */
function hashOf({ words, terms, names }: Vocabulary): string {
  const hash = createHash('sha256').update(`${LEXICON_VERSION}\n`);
  for (const [word, id] of words) hash.update(`${word} ${terms[id]}${names.has(id) ? ' *' : ''}\n`);
  return hash.digest('hex').slice(0, 32);
}
