import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/live/change.ts';
import { createFollower, type Following, KEEP_EVERY_MS, REMEMBER_EVERY_MS } from '../../src/live/follower.ts';
import type { LiveEvent } from '../../src/live/parts.ts';

const CHANGE: Change = { added: ['a'], changed: [], removed: [], passages: { added: 1, removed: 0 } };

/** A follower of a library that only counts, at a clock that is set by hand. */
function following(change: Change | null = CHANGE, settled: () => Promise<void> = () => Promise.resolve()) {
  const counts = { keep: 0, remember: 0 };
  const events: LiveEvent[] = [];
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  let now = 0;
  const live: Following['live'] = {
    refresh: () => Promise.resolve(change),
    settled,
    prepare: () => Promise.resolve(),
    keep: async () => void counts.keep++,
    remember: async () => void counts.remember++,
  };
  const follower = createFollower({
    live,
    onEvent: (event) => events.push(event),
    clock: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const wait = async (ms: number): Promise<void> => {
    await turn();
    now += ms;
    for (const timer of timers)
      if (timer.at <= now) {
        timers.delete(timer);
        timer.run();
      }
    await turn();
  };
  return { follower, counts, events, timers, wait };
}

describe('a library that is followed', () => {
  it('is kept once at the start, and then at most once a minute however often it changes', async () => {
    const { follower, counts, wait } = following();
    await wait(0);
    expect(counts.keep).toBe(1);
    for (let change = 0; change < 30; change++) {
      await follower.changed();
      await wait(1000);
    }
    expect(counts.keep).toBe(1);
    await wait(KEEP_EVERY_MS - 30_000);
    expect(counts.keep).toBe(2);
    await wait(10 * KEEP_EVERY_MS);
    expect(counts.keep).toBe(2);
    await follower.changed();
    await wait(0);
    expect(counts.keep).toBe(3);
  });

  it('is not kept again for a change that was none', async () => {
    const { follower, counts, wait } = following(null);
    await wait(KEEP_EVERY_MS);
    await follower.changed();
    await wait(KEEP_EVERY_MS);
    expect(counts.keep).toBe(1);
  });

  it('is kept though its vectors cannot be made, which is said', async () => {
    const { counts, events, wait } = following(CHANGE, () => Promise.reject(new Error('no model')));
    await wait(0);
    expect(counts.keep).toBe(1);
    expect(events).toMatchObject([{ kind: 'failed', what: 'meaning' }]);
  });

  it('has its texts remembered each day though nothing changes, until the end', async () => {
    const { follower, counts, timers, wait } = following();
    expect(counts.remember).toBe(1);
    await wait(REMEMBER_EVERY_MS);
    await wait(REMEMBER_EVERY_MS);
    expect(counts.remember).toBe(3);
    await follower.changed();
    await wait(0);
    follower.close();
    expect(timers.size).toBe(0);
  });
});
