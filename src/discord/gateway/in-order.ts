/** Does what it is handed for one key in the order in which it came, one at a time. */
export class InOrder {
  private readonly waiting = new Map<string, { last: Promise<void>; count: number }>();

  /** Null, and nothing is done, where `MAX_WAITING` are under way for the key already. Rejects as the work does; what comes after goes on. */
  add(key: string, work: () => Promise<void>): Promise<void> | null {
    const line = this.waiting.get(key) ?? { last: Promise.resolve(), count: 0 };
    if (line.count >= MAX_WAITING) return null;
    const done = line.last.then(work);
    line.count += 1;
    line.last = done.catch(() => undefined).then(() => this.left(key, line));
    this.waiting.set(key, line);
    return done;
  }

  private left(key: string, line: { count: number }): void {
    line.count -= 1;
    if (line.count === 0) this.waiting.delete(key);
  }
}

/** In one channel. Discord lets some five messages in five seconds pass there, so that the last one in the line waits for twenty seconds. */
export const MAX_WAITING = 20;
