import { describe, expect, it } from 'vitest';
import { mean, memoryBeyond, percentile } from '../../bench/statistics.ts';
import { bytesText, countText, durationText } from '../../bench/wording.ts';

describe('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0.001, 1],
  ])('the value below which a share of %s lies is the nearest rank’s, %s of 1 to 100', (share, value) => {
    expect(percentile(hundred, share)).toBe(value);
  });

  it('of one value is that value, and numbers are ordered as numbers', () => {
    expect(percentile([3], 0.99)).toBe(3);
    expect(percentile([10, 9, 1], 0.5)).toBe(9);
  });

  it('of nothing, or of no share, are refused', () => {
    expect(() => percentile([], 0.5)).toThrow('no values');
    expect(() => percentile([1], 0)).toThrow('"0" is no share');
    expect(() => percentile([1], 99)).toThrow('"99" is no share');
  });
});

describe('memory', () => {
  it('is heap and buffers beyond the empty process, resident size apart', () => {
    const empty = { heapUsed: 10, external: 3, rss: 100 };
    expect(memoryBeyond(empty, { heapUsed: 60, external: 13, rss: 250 })).toEqual({ held: 60, rss: 150 });
  });
});

it('the mean of nothing is 0', () => {
  expect([mean([]), mean([1, 2, 6])]).toEqual([0, 3]);
});

it.each([
  [0.1234, '0.12 ms'],
  [12.34, '12.3 ms'],
  [123.4, '123 ms'],
  [1234, '1.2 s'],
  [12_345, '12 s'],
  [90_000, '1.5 min'],
])('%s ms are written %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

it('memory is written in thousands of bytes, counts with their thousands apart', () => {
  expect([bytesText(23.4), bytesText(1530), countText(1_000_000)]).toEqual(['23 B', '1.5 kB', '1,000,000']);
});
