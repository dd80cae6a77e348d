import type { EngineModule } from './engines/engine.ts';
import { footnote, type Variant } from './engines/footnote.ts';

/** Who is measured, by the names that `--only` and the tables have. Nothing of an engine is loaded before `module`. */

export type Contestant = {
  readonly module: () => Promise<EngineModule>;
  /** Peers are not Footnote's: they read passages, Footnote a folder of documents or one file of them. */
  readonly reads: 'passages' | 'folder' | 'file';
  /** What of the scale is measured; all unless said otherwise. */
  readonly only?: 'start';
};

const own = (variant: Variant): Contestant => ({ module: () => Promise.resolve(footnote(variant)), reads: 'folder' });

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  footnote: own({ embeddings: 'off' }),
  'footnote, vectors': own({ embeddings: 'bundled' }),
  'footnote, one file': { ...own({ embeddings: 'off' }), reads: 'file', only: 'start' },
  minisearch: { module: () => import('./engines/minisearch.ts'), reads: 'passages' },
  flexsearch: { module: () => import('./engines/flexsearch.ts'), reads: 'passages' },
  lunr: { module: () => import('./engines/lunr.ts'), reads: 'passages' },
  orama: { module: () => import('./engines/orama.ts'), reads: 'passages' },
  sqlite: { module: () => import('./engines/sqlite.ts'), reads: 'passages' },
};

/** In the public sets only: what earlier turns are worth. */
export const WITHOUT_TURNS = 'footnote, vectors, no turns';

export function contestant(name: string): Contestant {
  if (name === WITHOUT_TURNS) return own({ embeddings: 'bundled', history: false });
  const found = CONTESTANTS[name];
  if (!found) throw new Error(`nobody is called "${name}": there are ${Object.keys(CONTESTANTS).join(', ')}`);
  return found;
}

/** Those whose names begin with one of `only`; all without any. Throws where a name fits nobody. */
export function chosen(only: readonly string[]): string[] {
  const names = Object.keys(CONTESTANTS);
  for (const start of only) if (!names.some((name) => name.startsWith(start))) contestant(start);
  return only.length === 0 ? names : names.filter((name) => only.some((start) => name.startsWith(start)));
}
