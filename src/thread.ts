import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

/** Work that takes long, in a thread of its own: questions asked of a file that answers them one after the other. */

export type Thread<Question, Answer> = {
  /** Starts the thread where there is none. Rejects with what went wrong there, or when the thread ends before it answered. */
  ask(question: Question): Promise<Answer>;
  /** Ends the thread; what was asked and not answered is rejected. */
  close(): Promise<void>;
};

export type ThreadOptions = {
  /** What the thread does, for messages: `the thread that …`. */
  readonly does: string;
  /** A thread that has nothing to do for so many milliseconds is ended, which frees what it has read. */
  readonly idleMs?: number;
};

const IDLE = 60_000;

type Waiting<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };
type ToThread<Question> = { readonly number: number; readonly question: Question };
type FromThread<Answer> = { readonly number: number } & ({ readonly answer: Answer } | { readonly error: Error });

/** `file`: a module that calls `answerQuestions`, as `new URL('./….ts', import.meta.url)`; once compiled it ends in `.js`. */
export function openThread<Question, Answer>(
  file: URL,
  { does, idleMs = IDLE }: ThreadOptions,
): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let nAsked = 0;
  let timer: NodeJS.Timeout | undefined;

  const failAll = (ended: Worker, why: string, cause?: unknown): void => {
    if (worker !== ended) return;
    worker = null;
    clearTimeout(timer);
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { reject } of lost) reject(new Error(`the thread that ${does} ${why}`, { cause }));
  };
  const rest = (): void => {
    if (waiting.size > 0) return;
    // A thread that waits for questions does not keep the process alive.
    worker?.unref();
    timer = setTimeout(() => void end(), idleMs).unref();
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    if (ended) failAll(ended, 'was closed');
    await ended?.terminate();
  };
  const begin = (): Worker => {
    const begun = startWorker(file);
    begun.on('message', ({ number, ...outcome }: FromThread<Answer>) => {
      const asked = waiting.get(number);
      waiting.delete(number);
      if ('answer' in outcome) asked?.resolve(outcome.answer);
      else asked?.reject(outcome.error);
      rest();
    });
    begun.on('error', (error) => failAll(begun, `failed (${error.message})`, error));
    begun.on('exit', (code) => failAll(begun, `ended with code ${code}`));
    return begun;
  };
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= begin();
        clearTimeout(timer);
        worker.ref();
        const number = nAsked++;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, question } satisfies ToThread<Question>);
      }),
    close: end,
  };
}

/** For the thread's file: answers each question; buffers under `moved` are handed over instead of copied. */
export function answerQuestions<Question, Answer>(
  answerTo: (question: Question) => Promise<{ readonly answer: Answer; readonly moved?: readonly ArrayBuffer[] }>,
): void {
  const say = (message: FromThread<Answer>, moved: readonly ArrayBuffer[] = []): void =>
    parentPort?.postMessage(message, [...moved]);
  parentPort?.on('message', ({ number, question }: ToThread<Question>) => {
    answerTo(question).then(
      ({ answer, moved }) => say({ number, answer }, moved),
      (error: unknown) => say({ number, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  });
}

/** A worker of a module of ours, named as for `openThread`. */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const own: WorkerOptions = { ...options, execArgv: [] };
  if (import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./thread-from-source.mjs', import.meta.url), { ...own, workerData: file.href });
  return new Worker(new URL(file.href.replace(/\.ts$/u, '.js')), own);
}
