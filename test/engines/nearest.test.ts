import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/core/embedder.ts';
import { tableOf } from '../../src/core/vectors.ts';
import { nearestIn } from '../../src/engines/nearest.ts';

describe('the nearest rows', () => {
  it('are found whatever the number of dimensions', () => {
    const table = fc.integer({ min: 1, max: 40 }).chain((dimensions) => {
      const row = fc.int8Array({ minLength: dimensions, maxLength: dimensions });
      return fc.record({ rows: fc.array(row, { maxLength: 12 }), wanted: row });
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 15 }), ({ rows, wanted }, limit) => {
        const expected = rows
          .map((row, place) => ({ passage: `p${place}`, score: similarity(row, wanted) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit)
          .map((one, rank) => ({ ...one, rank }));
        expect(nearestIn(tableOf(rows, wanted.length), (row) => `p${row}`)(wanted, limit)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of the largest vectors too', () => {
    const rows = [new Int8Array(4096).fill(-128), new Int8Array(4096).fill(127)];
    const wanted = new Int8Array(4096).fill(-128);
    const found = nearestIn(tableOf(rows, 4096), (row) => `p${row}`)(wanted, 2);
    expect(found.map(({ score }) => score)).toEqual(rows.map((row) => similarity(row, wanted)));
  });
});
