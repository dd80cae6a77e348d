import { type App, createApp, indexEntries } from '../../src/app.ts';
import { createFootnote } from '../../src/core/create-footnote.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Problem } from '../../src/core/model.ts';
import { createMiniSearchIndex } from '../../src/engines/minisearch.ts';
import { libraryOf } from '../core/library-of.ts';
import { SHARED_STATE } from './shared-state.ts';

/** A Footnote for a test: the real core and the real embedded engine, over a few lines of text or over the article. */

/** Over Markdown documents by id. Its clock stands still, so that answers are equal where their content is. */
export function footnoteOf(contents: Readonly<Record<string, string>>, problems: readonly Problem[] = []): Footnote {
  const library = libraryOf(contents);
  const index = createMiniSearchIndex(indexEntries(library));
  return createFootnote({ library, index, embedder: null, reranker: null, clock: () => 0, problems });
}

/** Over the library that comes with Footnote, put together as the program does. */
export function articleApp(): Promise<App> {
  return createApp({ corpus: 'corpus', state: SHARED_STATE });
}
