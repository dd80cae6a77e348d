import { Best } from './best.ts';
import type { Library } from './library.ts';
import type { Candidate } from './model.ts';
import { countsIn } from './passages/layout.ts';
import type { Among } from './search-index.ts';
import { cosineAt, type VectorTable } from './vectors.ts';

/** Rows of one embedder; null where they are not made yet, and then only counted. */
export type Rows = { readonly table: VectorTable | null; readonly count: number };

/**
 * Up to `limit` rows whose vectors lie nearest, best first, equal ones in their order; a row's position counts through all
 * tables. An exact scan: only rows that `among` lets through.
 */
export function nearestRows(
  tables: Iterable<Rows>,
  vector: Int8Array,
  limit: number,
  among: (position: number) => boolean,
): ReturnType<Best['sorted']> {
  const best = new Best(limit);
  let first = 0;
  for (const { table, count } of tables) {
    for (let row = 0; table && row < count; row++) {
      const score = cosineAt(table, row, vector);
      if (best.takes(score, first + row) && among(first + row)) best.offer(score, first + row);
    }
    first += count;
  }
  return best.sorted();
}

/** Passages of a library whose vectors lie nearest, best first; all that have vectors are looked at. */
export function nearestPassages(
  { analysed, passages, vectors }: Library,
  vector: Int8Array,
  limit: number,
  among: Among = () => true,
): Candidate[] {
  const idAt = (position: number): string => passages.at(position)?.id ?? '';
  const tables = analysed.map(
    ({ packed }, place): Rows => ({
      table: vectors?.documents[place]?.rows ?? null,
      count: countsIn(packed).passages,
    }),
  );
  const near = nearestRows(tables, vector, limit, (position) => among(idAt(position)));
  return near.map(({ position, score }, rank) => ({ passage: idAt(position), rank, score }));
}
