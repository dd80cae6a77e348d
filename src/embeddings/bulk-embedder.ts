import type { Embedder } from '../core/embedder.ts';
import { openThread, type Thread } from '../thread.ts';
import { BUNDLED } from './bundled.ts';
import type { EmbeddingAnswer, EmbeddingQuestion } from './embedding-thread.ts';
import { type OpenOptions, openEmbedder } from './open-embedder.ts';

/** Embedders for a whole library: the process goes on answering while they work. */

const FILE = new URL('./embedding-thread.ts', import.meta.url);
/** Texts handed over at once: some 10 ms of work there, and a fraction of one here. */
const BATCH = 128;
/** Batches under way at once, so that the thread never waits for the next. */
const UNDER_WAY = 3;

/** As `openEmbedder`, and with the same vectors; the other models have threads of their own. */
export async function openBulkEmbedder(setting: string, options: OpenOptions): Promise<Embedder | null> {
  return setting === 'bundled' ? createBulkEmbedder() : openEmbedder(setting, options);
}

/**
 * The bundled embedder in a thread, which starts with the first text. A thread that dies fails the texts it had; the next ones
 * start another.
 */
export function createBulkEmbedder(): Embedder {
  const thread = openThread<EmbeddingQuestion, EmbeddingAnswer>(FILE, { does: 'embeds the library' });
  return { ...BUNDLED, embed: (texts) => embedIn(thread, texts), close: thread.close };
}

async function embedIn(
  thread: Thread<EmbeddingQuestion, EmbeddingAnswer>,
  texts: readonly string[],
): Promise<readonly Int8Array[]> {
  const { dimensions } = BUNDLED;
  const vectors: Int8Array[] = new Array(texts.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < texts.length) {
      const first = next;
      next += BATCH;
      const rows = await thread.ask({ texts: texts.slice(first, next) });
      for (let row = 0; row * dimensions < rows.length; row++)
        vectors[first + row] = rows.subarray(row * dimensions, (row + 1) * dimensions);
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, lane));
  return vectors;
}
