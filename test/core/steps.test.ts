import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../src/core/steps.ts';

/** Each step takes a millisecond of this clock. */
function countingTo(last: number) {
  const seen = { time: 0, ended: false, pausedAt: [] as number[] };
  function* steps(): Steps<number> {
    try {
      for (let at = 1; at <= last; at++) {
        seen.time++;
        yield;
      }
      return last;
    } finally {
      seen.ended = true;
    }
  }
  const pause = (): Promise<void> => {
    seen.pausedAt.push(seen.time);
    return Promise.resolve();
  };
  return { seen, steps: steps(), now: () => seen.time, pause };
}

function* failing(): Steps<void> {
  yield;
  throw new Error('out of paper');
}

describe('work in steps', () => {
  it('is done at once, and gives what it returns', () => {
    expect(atOnce(countingTo(3).steps)).toBe(3);
    expect(() => atOnce(failing())).toThrow('out of paper');
  });

  it('pauses whenever a slice is over, and gives what it returns', async () => {
    const { steps, seen, now, pause } = countingTo(10);
    expect(await inSlices(steps, { sliceMs: 4, now, pause })).toBe(10);
    expect(seen.pausedAt).toEqual([4, 8]);
  });

  it('goes on by one step a slice where slices have no length', async () => {
    const { steps, seen, now, pause } = countingTo(3);
    expect(await inSlices(steps, { sliceMs: 0, now, pause })).toBe(3);
    expect(seen.pausedAt).toEqual([1, 2, 3]);
  });

  it('does not pause where it ends within a slice', async () => {
    const { steps, seen, now, pause } = countingTo(3);
    await inSlices(steps, { sliceMs: 100, now, pause });
    expect(seen.pausedAt).toEqual([]);
  });

  it('rejects with what the work throws', async () => {
    const { now, pause } = countingTo(0);
    await expect(inSlices(failing(), { sliceMs: 1, now, pause })).rejects.toThrow('out of paper');
  });

  it('ends, and cleans up, where a pause is refused', async () => {
    const { steps, seen, now } = countingTo(10);
    const pause = (): Promise<void> => Promise.reject(new Error('stopped'));
    await expect(inSlices(steps, { sliceMs: 4, now, pause })).rejects.toThrow('stopped');
    expect(seen).toMatchObject({ time: 4, ended: true });
  });
});
