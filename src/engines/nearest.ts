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
    for (let row = 0; row < nRows; row++) {
      const score = dotAt(values, row * dimensions, vector) / (VECTOR_SCALE * VECTOR_SCALE);
      if (best.takes(score, row) && (among?.(passageAt(row)) ?? true)) best.offer(score, row);
    }
    return best.sorted().map(({ score, position }, rank) => ({ passage: passageAt(position), rank, score }));
  };
}

/** In whole numbers, four at a time: five times as fast as one after the other through a table. */
function dotAt(values: Int8Array, start: number, vector: Int8Array): number {
  const { length } = vector;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const at = start + i;
    a = (a + (values[at] as number) * (vector[i] as number)) | 0;
    b = (b + (values[at + 1] as number) * (vector[i + 1] as number)) | 0;
    c = (c + (values[at + 2] as number) * (vector[i + 2] as number)) | 0;
    d = (d + (values[at + 3] as number) * (vector[i + 3] as number)) | 0;
  }
  for (; i < length; i++) a += (values[start + i] as number) * (vector[i] as number);
  return a + b + c + d;
}
