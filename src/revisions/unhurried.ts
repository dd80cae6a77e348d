import { setImmediate, setTimeout } from 'node:timers/promises';
import { isBusy } from './database.ts';

/** Long work in short pieces: the event loop gets its turn, and so does another process. */

/** Work between two rests, in milliseconds; far below the 50 that a reader may notice. */
const SLICE_MS = 10;
/** Time between two tries where another process is writing, and how often it is tried: ten seconds in all. */
const RETRY_MS = 100;
const MAX_TRIES = 100;

/** To be awaited between pieces of work: gives the event loop its turn where the pieces since the last turn took long. */
export function restBetween(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await setImmediate();
    began = performance.now();
  };
}

/** What `work` gives, tried again while another process is writing. Rejects with what it throws otherwise. */
export async function patiently<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || tries === MAX_TRIES) throw error;
      await setTimeout(RETRY_MS);
    }
  }
}
