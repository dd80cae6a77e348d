import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the measurements find and put things. */

export const BENCH = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(BENCH, '..');
/** What can be made again: generated libraries and what engines save. Never in git. */
export const CACHE = join(BENCH, '.cache');
const DATA = process.env.FOOTNOTE_DATA ?? join(ROOT, '../shared/data');

/** A public set of questions, read where it lies. Throws where it is not there. */
export function setFiles(name: string): { readonly documents: string; readonly questions: string } {
  const [documents, questions] = [join(DATA, name, 'corpus.jsonl'), join(DATA, name, 'questions.jsonl')];
  for (const path of [documents, questions])
    if (!existsSync(path)) throw new Error(`${path} is not there: FOOTNOTE_DATA names the folder of the public sets`);
  return { documents, questions };
}
