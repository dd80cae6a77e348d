import type { Clock } from '../core/stopwatch.ts';
import type { LiveLibrary } from './live-library.ts';
import type { LiveParts } from './parts.ts';

/** What a long-running process does of itself: each change is served, then understood, then kept. */
export type Follower = {
  /** To be called when files have changed. Rejects where the library cannot be read. */
  changed(): Promise<void>;
  close(): void;
};

export type Following = Pick<LiveParts, 'onEvent'> & {
  readonly live: Pick<LiveLibrary, 'refresh' | 'settled' | 'prepare' | 'keep' | 'remember'>;
  readonly clock: Clock;
  /** Calls once after so many milliseconds, unless the function that it returns is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
};

/** A snapshot is written anew as a whole: of a large library that takes seconds, and what it saves is the start after a crash. */
export const KEEP_EVERY_MS = 60_000;
/** How often it is looked for texts whose time has come: their retention is counted in days. */
export const REMEMBER_EVERY_MS = 24 * 60 * 60 * 1000;

export function createFollower({ live, onEvent, clock, after }: Following): Follower {
  let keptAt = Number.NEGATIVE_INFINITY;
  let cancelKeeping: (() => void) | null = null;
  let cancelRemembering: () => void = () => undefined;

  const keep = (): void => {
    cancelKeeping = null;
    keptAt = clock();
    void live.keep();
  };
  const keepSoon = (): void => {
    if (cancelKeeping) return;
    const wait = keptAt + KEEP_EVERY_MS - clock();
    if (wait > 0) cancelKeeping = after(wait, keep);
    else keep();
  };
  const settle = (): Promise<void> =>
    live
      .prepare()
      .then(() => live.settled())
      .catch((error: unknown) => onEvent({ kind: 'failed', what: 'meaning', error }))
      .then(keepSoon);
  const remember = (): void => {
    void live.remember();
    cancelRemembering = after(REMEMBER_EVERY_MS, remember);
  };

  void settle();
  remember();
  return {
    changed: async () => {
      if (await live.refresh()) void settle();
    },
    close: () => {
      cancelKeeping?.();
      cancelRemembering();
    },
  };
}
