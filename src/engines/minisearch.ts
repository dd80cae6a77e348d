import type { IndexEntry, SearchIndex } from '../core/search-index.ts';
import { atOnce } from '../core/steps.ts';
import type { VectorTable } from '../core/vectors.ts';
import { createEmbeddedEngine } from './embedded.ts';
import { nearestIn } from './nearest.ts';

/** The embedded engine over a library that never changes. `vectors` holds a row for each entry; null where vectors are off. */
export function createMiniSearchIndex(entries: readonly IndexEntry[], vectors: VectorTable | null = null): SearchIndex {
  const positions = new Map(entries.map(({ passage }, position) => [passage, position]));
  const engine = createEmbeddedEngine();
  atOnce(engine.add(entries));
  return atOnce(
    engine.over({
      positionOf: (passage) => positions.get(passage),
      nearest: vectors && nearestIn(vectors, (row) => entries[row]?.passage ?? ''),
    }),
  );
}
