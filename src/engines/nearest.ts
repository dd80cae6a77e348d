import { VECTOR_SCALE } from '../core/embedder.ts';
import type { Candidate } from '../core/model.ts';
import type { Among } from '../core/search-index.ts';
import type { VectorTable } from '../core/vectors.ts';
import { Best } from './best.ts';

export type Nearest = (vector: Int8Array, limit: number, among?: Among) => Candidate[];

/** An exact scan over all rows; `passageAt` names the passage of each. */
export function nearestIn({ dimensions, values }: VectorTable, passageAt: (row: number) => string): Nearest {
  const nRows = dimensions === 0 ? 0 : values.length / dimensions;
  return (vector, limit, among) => {
    const best = new Best(limit);
    const wanted = Int32Array.from(vector);
    for (let row = 0; row < nRows; row++) {
      const score = dotAt(values, row * dimensions, wanted) / (VECTOR_SCALE * VECTOR_SCALE);
      if (best.takes(score, row) && (among?.(passageAt(row)) ?? true)) best.offer(score, row);
    }
    return best.sorted().map(({ score, position }, rank) => ({ passage: passageAt(position), rank, score }));
  };
}

/**
 * In whole numbers and eight at a time, which is three times as fast as one by one: all sums fit 32 bits, so that none
 * needs a check.
 */
function dotAt(values: Int8Array, start: number, vector: Int32Array): number {
  const { length } = vector;
  let sum = 0;
  let i = 0;
  for (; i + 7 < length; i += 8) {
    const at = start + i;
    sum =
      (sum +
        (values[at] as number) * (vector[i] as number) +
        (values[at + 1] as number) * (vector[i + 1] as number) +
        (values[at + 2] as number) * (vector[i + 2] as number) +
        (values[at + 3] as number) * (vector[i + 3] as number) +
        (values[at + 4] as number) * (vector[i + 4] as number) +
        (values[at + 5] as number) * (vector[i + 5] as number) +
        (values[at + 6] as number) * (vector[i + 6] as number) +
        (values[at + 7] as number) * (vector[i + 7] as number)) |
      0;
  }
  for (; i < length; i++) sum += (values[start + i] as number) * (vector[i] as number);
  return sum;
}
