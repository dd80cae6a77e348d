import type { Tensor } from '@huggingface/transformers';
import type { Convention } from './conventions.ts';

/** One vector of the vectors of a text's pieces. `pieces` holds one text: its dimensions are 1, pieces, numbers. */
export function pooled(
  { dims: [, nPieces = 0, size = 0], data }: Tensor,
  pooling: Convention['pooling'],
): Float64Array {
  const sum = new Float64Array(size);
  const counted = pooling === 'mean' ? nPieces : Math.min(1, nPieces);
  for (let piece = 0; piece < counted; piece++)
    for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + (data[piece * size + i] ?? 0) / counted;
  return sum;
}
