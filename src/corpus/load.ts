import type { Naming } from '../core/aliases.ts';
import type { Problem, ReadDocument } from '../core/model.ts';
import { createCorpusReader } from './corpus-reader.ts';

/** Every document that can be read, and a problem for each file or record that cannot. */
export type Corpus = {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
  /** Other names for the same, from the owner's file. */
  readonly aliases: readonly Naming[];
};

/**
 * Reads a whole library once. `path` is a folder, read with its subfolders, or one file. Throws `CorpusError` when no document can be read.
 */
export async function loadCorpus(path: string): Promise<Corpus> {
  const reader = createCorpusReader(path);
  try {
    const { changed, problems, aliases } = await reader.update();
    return { documents: changed, problems, aliases };
  } finally {
    await reader.close();
  }
}
