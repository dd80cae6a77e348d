import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Draft } from './draft.ts';
import { WORKER_HEAP_MB } from './limits.ts';
import { unpacked } from './packed-draft.ts';
import type { ReadOutcome, ReadRequest } from './read-library-file.ts';
import type { FromWorker, ToWorker } from './read-worker.ts';

/** Threads that read files. One that takes too long, or dies of a file, costs that file only: it is ended and another takes its place. */

export type WorkerPool = {
  /** Never rejects for what is in the file. */
  read(request: ReadRequest, take: (draft: Draft) => void): Promise<ReadOutcome>;
  /** Ends the threads; what they were reading is not read. */
  close(): Promise<void>;
};

/** At most `size` workers at once, each with a heap of so many megabytes. */
export function createWorkerPool(
  size = Math.max(1, availableParallelism() - 1),
  heapMb: number = WORKER_HEAP_MB,
): WorkerPool {
  const idle: Worker[] = [];
  const waiting: (() => void)[] = [];
  const all = new Set<Worker>();
  let nBusy = 0;
  const begin = async (): Promise<void> => {
    if (nBusy >= size) await new Promise<void>((resolve) => waiting.push(resolve));
    else nBusy++;
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else nBusy--;
  };
  return {
    read: async (request, take) => {
      await begin();
      try {
        const worker = idle.pop() ?? (await openReader(heapMb));
        all.add(worker);
        const ended = await converse(worker, request, take);
        if ('outcome' in ended) {
          idle.push(worker);
          return ended.outcome;
        }
        all.delete(worker);
        await worker.terminate();
        const problem = {
          path: request.name,
          reason: ended.reason,
          remedy: 'make it smaller or plainer, or remove it',
        };
        return { kind: 'read', stamp: null, problems: [problem] };
      } finally {
        end();
      }
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
      idle.length = 0;
    },
  };
}

type Ended = { readonly outcome: ReadOutcome } | { readonly reason: string };

/** Until the file is read, or the worker cannot read it. */
async function converse(worker: Worker, request: ReadRequest, take: (draft: Draft) => void): Promise<Ended> {
  const tell = (message: ToWorker): void => worker.postMessage(message);
  let resolve: (ended: Ended) => void = () => undefined;
  const read = new Promise<Ended>((done) => {
    resolve = done;
  });
  const seconds = request.limits.readMs / 1000;
  const timer = setTimeout(
    () => resolve({ reason: `it takes longer than ${seconds} seconds to read` }),
    request.limits.readMs,
  );
  const hear = async (message: FromWorker): Promise<void> => {
    if (message.kind === 'done') return resolve({ outcome: message.outcome });
    for (const draft of message.drafts) take(unpacked(draft));
    // What else the process has to do comes before the next batch.
    await nextTurn();
    tell({ kind: 'go on' });
  };
  const fail = (error: NodeJS.ErrnoException): void =>
    resolve({
      reason:
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? 'it takes too much memory to read'
          : `reading it failed (${error.message})`,
    });
  const exit = (): void => resolve({ reason: 'reading it ended halfway' });
  worker.ref();
  worker.on('message', hear).once('error', fail).once('exit', exit);
  tell({ kind: 'read', request });
  const ended = await read;
  clearTimeout(timer);
  worker.off('message', hear).off('error', fail).off('exit', exit);
  // An idle worker does not keep the process alive.
  worker.unref();
  return ended;
}

async function openReader(heapMb: number): Promise<Worker> {
  const { startWorker } = await import('../thread.ts');
  const resourceLimits = { maxOldGenerationSizeMb: heapMb };
  const worker = startWorker(new URL('./read-worker.ts', import.meta.url), {
    resourceLimits,
    stdout: true,
    stderr: true,
  });
  // Parsers warn on the console; what they say is nobody's output.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}
