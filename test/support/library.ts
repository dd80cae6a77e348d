import { type App, createApp } from '../../src/app.ts';
import { createFootnote } from '../../src/core/create-footnote.ts';
import type { Footnote } from '../../src/core/footnote.ts';
import type { Problem } from '../../src/core/model.ts';
import { readAgain } from '../../src/core/passages/analysed-passage.ts';
import type { RevisionStore } from '../../src/core/revisions/revision-store.ts';
import { indexLibrary } from '../../src/engines/index-library.ts';
import { libraryOf } from '../core/library-of.ts';
import { createRevisionList } from '../revisions/in-memory.ts';
import { SHARED_STATE } from './shared-state.ts';

/** A Footnote for a test: the real core and the real embedded engine, over a few lines of text or over the article. */

type Contents = Readonly<Record<string, string>>;

/** Over Markdown documents by id. Its clock stands still, so that answers are equal where their content is. */
export function footnoteOf(
  contents: Contents,
  problems: readonly Problem[] = [],
  revisions: RevisionStore | null = null,
): Footnote {
  const library = libraryOf(contents);
  const index = indexLibrary(library);
  return createFootnote({ library, index, embedder: null, reranker: null, clock: () => 0, problems, revisions });
}

/** Over the last of these contents, with the others remembered: each was seen first on a day of its own in March 2026. */
export async function footnoteAfter(
  states: readonly Contents[],
  revisions: RevisionStore = createRevisionList(),
): Promise<Footnote> {
  for (const [day, contents] of states.entries())
    await revisions.keep(libraryOf(contents).analysed.map(readAgain), `2026-03-0${day + 1}T08:00:00.000Z`);
  return footnoteOf(states.at(-1) ?? {}, [], revisions);
}

/** Over the library that comes with Footnote, put together as the program does. */
export function articleApp(): Promise<App> {
  return createApp({ corpus: 'corpus', state: SHARED_STATE });
}
