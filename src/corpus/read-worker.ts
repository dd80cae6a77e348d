import { parentPort } from 'node:worker_threads';
import { type PackedDraft, packed } from './packed-draft.ts';
import { type ReadOutcome, type ReadRequest, readLibraryFile } from './read-library-file.ts';

/** A thread that reads files, one at a time. It may be ended at any moment. */

/** What it says; after documents it waits for a word back before it goes on, so that nobody is flooded. */
export type FromWorker =
  | { readonly kind: 'documents'; readonly drafts: readonly PackedDraft[] }
  | { readonly kind: 'done'; readonly outcome: ReadOutcome };
/** What it is told. */
export type ToWorker = { readonly kind: 'read'; readonly request: ReadRequest } | { readonly kind: 'go on' };

/** UTF-16 units of text handed over at once, and what a block counts as: some 2 ms for who receives them. */
const BATCH = 250_000;
const BLOCK_COST = 25;

let goOn: () => void = () => undefined;

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'go on') goOn();
  else void read(message.request);
});

async function read(request: ReadRequest): Promise<void> {
  let batch: PackedDraft[] = [];
  let cost = 0;
  const flush = async (): Promise<void> => {
    const taken = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    say({ kind: 'documents', drafts: batch });
    batch = [];
    cost = 0;
    await taken;
  };
  const outcome = await readLibraryFile(request, async (draft) => {
    batch.push(packed(draft));
    cost += draft.text.length + BLOCK_COST * (draft.blocks.length + 10);
    if (cost >= BATCH) await flush();
  });
  if (batch.length > 0) await flush();
  say({ kind: 'done', outcome });
}

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}
