import { entriesOf } from '../core/index-entries.ts';
import type { Library } from '../core/library.ts';
import { nearestPassages } from '../core/nearest.ts';
import type { SearchIndex } from '../core/search-index.ts';
import { atOnce } from '../core/steps.ts';
import { createEmbeddedEngine } from './embedded.ts';

/** The embedded engine over one library that stays as it is, made at once. */
export function indexLibrary(library: Library): SearchIndex {
  const engine = createEmbeddedEngine();
  for (const document of library.analysed) atOnce(engine.add(entriesOf(document, library.vocabulary.terms)));
  return atOnce(
    engine.over({
      positionOf: (passage) => library.passageById.get(passage)?.position,
      nearest: (vector, limit, among) => nearestPassages(library, vector, limit, among),
    }),
  );
}
