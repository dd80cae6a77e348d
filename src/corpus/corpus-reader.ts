import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Naming } from '../core/aliases.ts';
import type { Problem, ReadDocument } from '../core/model.ts';
import { inSlices, type Steps } from '../core/steps.ts';
import { CorpusError } from './corpus-error.ts';
import { READABLE } from './formats/recognise.ts';
import type { KnownFile } from './known-file.ts';
import { LIMITS, type Limits } from './limits.ts';
import { listFiles } from './list-files.ts';
import { readOwnerFiles } from './owner-files.ts';
import { createPass } from './pass.ts';
import { readFiles } from './read-files.ts';
import { createWorkerPool } from './worker-pool.ts';

/**
 * A library on disk, read again and again: each time only what changed. One bad file never stops the others. Texts are
 * handed over and not kept.
 */

export type CorpusReader = {
  /**
   * Reads what changed since the last call, everything at the first. Throws `CorpusError` where no document can be read;
   * the reader then stays at what it knew.
   */
  update(onProgress?: (nDone: number, nTotal: number) => void): Promise<CorpusUpdate>;
  /** What a later start needs in order not to read unchanged files again. Plain JSON. */
  files(): readonly KnownFile[];
  /** Ends the workers. */
  close(): Promise<void>;
};

export type CorpusUpdate = {
  /** New, or with other text or metadata than before. */
  readonly changed: readonly ReadDocument[];
  /** Ids of documents no longer there; a renamed one is removed and changed. */
  readonly removed: readonly string[];
  /** Ids of all documents now, in the library's order. */
  readonly order: readonly string[];
  /** Of all files now. */
  readonly problems: readonly Problem[];
  /** Other names for the same, from the owner's file. */
  readonly aliases: readonly Naming[];
};

export type CorpusReaderOptions = {
  /** From `files()` of an earlier reader of the same `READING_VERSION`; their documents are not read unless they changed. */
  readonly known?: readonly KnownFile[];
  readonly limits?: Limits;
  /** Workers at once; one less than the machine has cores, at least one. */
  readonly workers?: number;
};

/** `path` is a folder, read with its subfolders, or one file. */
export function createCorpusReader(path: string, options: CorpusReaderOptions = {}): CorpusReader {
  const { known = [], limits = LIMITS, workers } = options;
  const pool = createWorkerPool(workers);
  // What was refused unread, perhaps on a busy machine, is tried anew at each start.
  let files: readonly KnownFile[] = known.filter(({ hash }) => hash !== '');
  let last: Promise<unknown> = Promise.resolve();

  const update = async (onProgress: (nDone: number, nTotal: number) => void): Promise<CorpusUpdate> => {
    const listed = await listFiles(path, limits);
    const owner = await readOwnerFiles(path);
    const pass = createPass(listed, files, owner.entries);
    let nDone = 0;
    let nTotal = 0;
    for (let wanted = await slowly(pass.wanted()); wanted.length > 0; wanted = await slowly(pass.wanted())) {
      const readAtMs = Date.now();
      nTotal += wanted.length;
      pass.take(await readFiles(wanted, { pool, limits }, () => onProgress(++nDone, nTotal)), readAtMs);
    }
    const { files: read, changed, removed, order, problems: found } = await slowly(pass.end());
    const problems = [...found, ...owner.problems];
    if (order.length === 0) throw nothingIn(path, problems);
    files = read;
    return { changed, removed, order, problems, aliases: owner.aliases };
  };
  return {
    update: (onProgress = () => undefined) => {
      const next = last.then(() => update(onProgress));
      last = next.catch(() => undefined);
      return next;
    },
    files: () => files,
    close: pool.close,
  };
}

/** The rest of the process has its turn between slices. */
function slowly<T>(steps: Steps<T>): Promise<T> {
  return inSlices(steps, { sliceMs: SLICE_MS, now: () => performance.now(), pause: nextTurn });
}
const SLICE_MS = 8;

function nothingIn(path: string, problems: readonly Problem[]): CorpusError {
  const found = problems.map(({ path: where, reason }) => `${where}: ${reason}`).join('; ');
  return new CorpusError(
    `the library "${path}" holds no readable document${found ? ` (${found})` : ''}: put a ${READABLE} file there, or name another with --corpus or FOOTNOTE_CORPUS`,
  );
}
