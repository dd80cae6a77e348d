import { describe, expect, it } from 'vitest';
import { type List, learnProbability, learnRanking, probabilityOf, type Row, scoresOf } from '../../src/eval/learn.ts';

/** Lists in which the right row has the largest sum of its first two features; a third says nothing. */
function lists(nLists: number, nRows: number): List[] {
  const noise = (seed: number): number => (Math.sin(seed * 12.9898) * 43_758.5453) % 1;
  return Array.from({ length: nLists }, (_, list) => {
    const rows = Float32Array.from({ length: 3 * nRows }, (_, i) => Math.abs(noise(list * 7919 + i)));
    const sums = Array.from({ length: nRows }, (_, row) => (rows[3 * row] ?? 0) + (rows[3 * row + 1] ?? 0));
    return { rows, nRows, right: [sums.indexOf(Math.max(...sums))] };
  });
}

function firstRight(all: readonly List[], weights: readonly number[]): number {
  const right = all.filter((list) => {
    const scores = scoresOf(list, weights);
    return list.right.includes(scores.indexOf(Math.max(...scores)));
  });
  return right.length / all.length;
}

describe('learnRanking', () => {
  it.each([5, 3000])('finds what makes a row right, in lists of %i rows', (nRows) => {
    const all = lists(40, nRows);
    const weights = learnRanking(all, 3);
    const [first = 0, second = 0, nothing = 0] = weights;
    expect(first).toBeGreaterThan(5);
    expect(second / first).toBeCloseTo(1, 0);
    expect(Math.abs(nothing)).toBeLessThan(first / 4);
    expect(firstRight(all, weights)).toBeGreaterThan(0.9);
  });
});

describe('learnProbability', () => {
  it('tells the share that came true, where the features say nothing', () => {
    const rows = Array.from({ length: 100 }, (_, i): Row => ({ values: [0], label: i % 4 === 0, weight: 1 }));
    expect(probabilityOf([0], learnProbability(rows, 1))).toBeCloseTo(0.25, 3);
  });

  it('counts each row by its weight', () => {
    const rows: Row[] = [
      { values: [0], label: true, weight: 3 },
      { values: [0], label: false, weight: 1 },
    ];
    expect(probabilityOf([0], learnProbability(rows, 1))).toBeCloseTo(0.75, 3);
  });
});
