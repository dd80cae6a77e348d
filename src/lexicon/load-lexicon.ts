import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../core/lexicon.ts';
import type { Vocabulary } from '../core/library.ts';
import { compileLexicon, LEXICON_VERSION } from './compile.ts';
import { openTable, writeTable } from './table.ts';

/** The lexicon of a vocabulary, from the state folder where it was compiled before. */

/** Reads or compiles the lexicon. `state` is null where nothing may be kept; a folder that cannot be written is no error. */
export function loadLexicon(vocabulary: Vocabulary, state: string | null): Lexicon {
  if (state === null) return openTable(writeTable(compileLexicon(vocabulary)));
  const path = join(state, 'lexicon', `${nameOf(vocabulary)}.tsv`);
  const kept = readOrNull(path);
  if (kept !== null) return openTable(kept);
  const table = writeTable(compileLexicon(vocabulary));
  keep(path, table);
  return openTable(table);
}

/** Changes whenever the words, their terms, their capitals or the way of compiling do. */
function nameOf({ words, terms, names }: Vocabulary): string {
  const hash = createHash('sha256').update(`${LEXICON_VERSION}\n`);
  for (const [word, id] of words) hash.update(`${word} ${terms[id]}${names.has(id) ? ' *' : ''}\n`);
  return hash.digest('hex').slice(0, 32);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Written beside and then renamed, so that no reader meets half a table. */
function keep(path: string, table: string): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, table);
    renameSync(draft, path);
  } catch {
    // A state folder that cannot be written costs a second at the next start and nothing else.
  }
}
