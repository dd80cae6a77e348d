import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GOLD_FILE } from './corpus-error.ts';

/** The content of the library's own gold questions, in its folder or beside its one file; null where it has none. */
export async function readGoldFile(library: string): Promise<string | null> {
  const isFolder = (await stat(library)).isDirectory();
  try {
    return await readFile(join(isFolder ? library : dirname(library), GOLD_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
