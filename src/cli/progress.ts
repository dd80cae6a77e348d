import type { Output } from './command.ts';

/** How far a long piece of work is, on one line that is written over; nothing where nobody watches. */

/** Told often enough to be seen to move. */
const EVERY_MS = 100;

/** Resolves to what is to be told how many are done. `clock` counts milliseconds. */
export function progressOn(stderr: Output, nAll: number, clock: () => number): (nDone: number) => void {
  if (!stderr.isTTY) return () => {};
  const began = clock();
  let told = Number.NEGATIVE_INFINITY;
  return (nDone) => {
    const now = clock();
    if (nDone < nAll && now - told < EVERY_MS) return;
    told = now;
    stderr.write(`\r\u001b[K${progressText(nDone, nAll, now - began)}${nDone === nAll ? '\n' : ''}`);
  };
}

/** `120 of 300 questions, 8.4 a second, 21 s left`. */
export function progressText(nDone: number, nAll: number, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? (nDone / elapsedMs) * 1000 : 0;
  const done = `${nDone} of ${nAll} questions`;
  if (rate === 0) return done;
  const speed = `${done}, ${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second`;
  return nDone === nAll ? speed : `${speed}, ${timeText((nAll - nDone) / rate)} left`;
}

function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
