import { setImmediate } from 'node:timers/promises';

/** Work between two rests, in milliseconds; far below the 50 that a reader may notice. */
const SLICE_MS = 10;

/** To be awaited between pieces of work: gives the event loop its turn where the pieces since the last turn took long. */
export function restBetween(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await setImmediate();
    began = performance.now();
  };
}
