import { afterAll, describe, expect, it } from 'vitest';
import { BorderError, createChild } from '../../bench/child.ts';
import { CONTESTANTS, chosen } from '../../bench/contestants.ts';
import { watched } from '../../bench/loop-delay.ts';

describe('a measuring process', () => {
  const child = createChild({ heap: 512, limit: 60_000 });
  afterAll(() => child.end());

  it('measures the memory that it holds itself, beyond what it began with', async () => {
    const { held, rss } = await child.ask('memory', null);
    expect(Math.abs(held)).toBeLessThan(2e6);
    expect(Math.abs(rss)).toBeLessThan(50e6);
  });

  it('says what failed, and goes on', async () => {
    const asked = child.ask('search', { questions: [{ text: 'Who?', wanted: NOTHING }], limit: 10 });
    await expect(asked).rejects.toThrow(new BorderError('there is no engine yet: build or load one first'));
    expect(await child.ask('search', { questions: [], limit: 10 })).toEqual([]);
  });

  it('is ended when it takes longer than its limit', async () => {
    const slow = createChild({ heap: 512, limit: 1 });
    await expect(slow.ask('memory', null)).rejects.toThrow(new BorderError('not done within 0 minutes'));
    await slow.end();
    await expect(slow.ask('memory', null)).rejects.toThrow(BorderError);
  });
});

const NOTHING = { kind: 'documents', documents: [] } as const;

it('a loop that is held up is told', async () => {
  const { done, loop } = await watched(async () => {
    const began = performance.now();
    while (performance.now() - began < 60);
    return 'done';
  });
  expect(done).toBe('done');
  expect(loop.max).toBeGreaterThan(50);
  expect(loop.p99).toBeLessThanOrEqual(loop.max);
});

describe('the contestants', () => {
  it('are all, or those whose names begin as asked', () => {
    expect(chosen([])).toEqual(Object.keys(CONTESTANTS));
    expect(chosen(['mini', 'lunr'])).toEqual(['minisearch', 'lunr']);
    expect(chosen(['footnote'])).toEqual(['footnote', 'footnote, vectors', 'footnote, one file']);
  });

  it('are named where nobody is called so', () => {
    expect(() => chosen(['solr'])).toThrow('nobody is called "solr": there are footnote, ');
  });
});
