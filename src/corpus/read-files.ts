import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Draft } from './draft.ts';
import type { Limits } from './limits.ts';
import type { LibraryFile } from './list-files.ts';
import type { ManifestEntry } from './manifest.ts';
import type { ReadOutcome, ReadRequest } from './read-library-file.ts';
import { mayBeQuick, readQuickly } from './read-quickly.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Many files at once: few small ones here, the others by the workers. */

/** More small files than these are read sooner by workers, and questions are not held up meanwhile. */
const FEW = 16;

export type Wanted = {
  readonly file: LibraryFile;
  readonly knownHash: string | null;
  readonly entries: readonly ManifestEntry[];
};
export type Readers = { readonly pool: WorkerPool; readonly limits: Limits };
export type ReadOne = { readonly outcome: ReadOutcome; readonly drafts: readonly Draft[] };

/** What came of each, in their order. `onDone` is told after each. */
export async function readFiles(wanted: readonly Wanted[], readers: Readers, onDone: () => void): Promise<ReadOne[]> {
  return Promise.all(
    wanted.map(async (one) => {
      const read = await readOne(one, readers, wanted.length <= FEW);
      onDone();
      return read;
    }),
  );
}

async function readOne({ file, knownHash, entries }: Wanted, readers: Readers, areFew: boolean): Promise<ReadOne> {
  const { path, name, size, problem } = file;
  if (problem) return { outcome: { kind: 'read', stamp: null, problems: [problem] }, drafts: [] };
  const request: ReadRequest = { path, name, knownHash, entries, limits: readers.limits };
  const drafts: Draft[] = [];
  const take = (draft: Draft): void => void drafts.push(draft);
  if (mayBeQuick(name, size) && (areFew || size === 0)) {
    const outcome = await readQuickly(request, take);
    await nextTurn();
    if (outcome) return { outcome, drafts };
  }
  const outcome = await readers.pool.read(request, take);
  // Of a file whose worker was ended, nothing is kept.
  const isWhole = outcome.kind === 'read' && outcome.stamp !== null;
  return { outcome, drafts: isWhole ? drafts : [] };
}
