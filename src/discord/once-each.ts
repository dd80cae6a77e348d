import { Recent } from './recent.ts';

/** Remembers what was done or told, so that it is done once, or once in a while. Bounded: the oldest is forgotten first. */
export class OnceEach {
  private readonly done = new Recent<number>();
  private readonly forMs: number;

  /** `forMs` is how long it is remembered at most. */
  constructor(forMs: number = Number.POSITIVE_INFINITY) {
    this.forMs = forMs;
  }

  /** True the first time for each key. `now` is in milliseconds. */
  first(key: string, now: number = Date.now()): boolean {
    const before = this.done.get(key);
    if (before !== undefined && now - before < this.forMs) return false;
    this.done.set(key, now);
    return true;
  }
}
