import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/core/embedder.ts';
import { nearestRows } from '../../src/core/nearest.ts';
import { tableOf } from '../../src/core/vectors.ts';

describe('the nearest rows', () => {
  it('are found whatever the number of dimensions', () => {
    const table = fc.integer({ min: 1, max: 40 }).chain((dimensions) => {
      const row = fc.int8Array({ minLength: dimensions, maxLength: dimensions });
      return fc.record({ rows: fc.array(row, { maxLength: 12 }), wanted: row });
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 15 }), ({ rows, wanted }, limit) => {
        const expected = rows
          .map((row, place) => ({ position: place, score: similarity(row, wanted) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        expect(
          nearestRows([{ table: tableOf(rows, wanted.length), count: rows.length }], wanted, limit, () => true),
        ).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('count through rows that have no vectors yet', () => {
    const table = tableOf([Int8Array.of(127), Int8Array.of(64)], 1);
    const near = nearestRows(
      [
        { table: null, count: 3 },
        { table, count: 2 },
      ],
      Int8Array.of(127),
      9,
      (at) => at !== 4,
    );
    expect(near.map(({ position }) => position)).toEqual([3]);
  });

  it('are those of the largest vectors too', () => {
    const rows = [new Int8Array(4096).fill(-128), new Int8Array(4096).fill(127)];
    const wanted = new Int8Array(4096).fill(-128);
    const found = nearestRows([{ table: tableOf(rows, 4096), count: 2 }], wanted, 2, () => true);
    expect(found.map(({ score }) => score)).toEqual(rows.map((row) => similarity(row, wanted)));
  });
});
