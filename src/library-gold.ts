import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GOLD_FILE } from './corpus/corpus-error.ts';
import { type GoldQuestion, readGold } from './eval/gold.ts';

/** The library's own gold questions, as they are now; none where it has no such file. Rejects where the file is wrong. */
export async function libraryGold(corpus: string): Promise<readonly GoldQuestion[]> {
  const isFolder = (await stat(corpus)).isDirectory();
  const path = join(isFolder ? corpus : dirname(corpus), GOLD_FILE);
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return content === null ? [] : readGold(content);
}
