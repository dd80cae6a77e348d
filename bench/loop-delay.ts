import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Loop } from './tasks.ts';

/** How long the event loop was held up while something ran. */

const NANOSECONDS = 1e6;
/** Milliseconds between the ticks that are expected; what comes later than that is delay. */
const RESOLUTION = 1;
const SOME_TICKS = 5 * RESOLUTION;

export async function watched<T>(work: () => Promise<T>): Promise<{ readonly done: T; readonly loop: Loop }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  // The first tick is only what the next is measured from.
  await setTimeout(SOME_TICKS);
  const done = await work();
  // The tick that was held up to the very end comes now.
  await setTimeout(SOME_TICKS);
  delay.disable();
  return { done, loop: { max: delay.max / NANOSECONDS, p99: delay.percentile(99) / NANOSECONDS } };
}
