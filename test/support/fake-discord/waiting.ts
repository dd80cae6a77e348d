// Waiting for something to become true, by being told of each change; never by looking again after a while.

/** How long to wait, in milliseconds, when nothing else was said. */
export const PATIENCE = 30_000;

/** What a condition gives: the awaited value, or nothing yet. */
export type Found<T> = T | undefined | null | false;

/** Conditions that are looked at after every change. */
export interface Waiting {
  /** Something happened; all conditions are looked at. */
  changed(): void;
  /** The first value the condition gives; rejects after `timeoutMs` and says what was waited for. */
  until<T>(condition: () => Found<T>, description: string, timeoutMs?: number): Promise<T>;
  /** Rejects all that still waits. */
  stop(): void;
}

interface Waiter {
  readonly look: () => void;
  readonly fail: (reason: string) => void;
}

/** `describe` adds to the error of a wait in vain what had happened so far. */
export function createWaiting(describe: () => string): Waiting {
  const waiters = new Set<Waiter>();

  function until<T>(condition: () => Found<T>, description: string, timeoutMs = PATIENCE): Promise<T> {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void) => {
        clearTimeout(timer);
        waiters.delete(waiter);
        end();
      };
      const fail = (reason: string) => {
        const text = `Fake Discord: ${reason}, waiting for ${description}.\n${describe()}`;
        finish(() => reject(new Error(text)));
      };
      const look = () => {
        try {
          const found = condition();
          if (found !== undefined && found !== null && found !== false) finish(() => resolve(found));
        } catch (error) {
          finish(() => reject(error));
        }
      };
      const waiter = { look, fail };
      const timer = setTimeout(() => fail(`nothing after ${timeoutMs} ms`), timeoutMs);
      waiters.add(waiter);
      look();
    });
  }

  return {
    until,
    changed: () => {
      for (const waiter of [...waiters]) waiter.look();
    },
    stop: () => {
      for (const waiter of [...waiters]) waiter.fail('closed');
    },
  };
}
