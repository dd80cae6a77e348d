import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BorderError, createChild } from './child.ts';
import { corpusOf } from './corpus.ts';
import { CACHE } from './places.ts';
import type { Recorder } from './results.ts';
import { percentile } from './statistics.ts';
import { LIVE_CHANGES } from './tasks.ts';

/** How soon a change of one file among about a thousand documents is served. */

const PASSAGES = 5_000;
const DOCUMENT_LENGTH = 5;

export type LiveOptions = {
  readonly repeats: number;
  readonly heap: number;
  readonly limit: number;
  readonly record: Recorder;
};

export async function live({ repeats, heap, limit, record }: LiveOptions): Promise<void> {
  const { folder, nDocuments } = corpusOf(PASSAGES, DOCUMENT_LENGTH);
  const state = join(CACHE, 'state', 'live');
  rmSync(state, { recursive: true, force: true });
  mkdirSync(state, { recursive: true });
  const own = { part: 'live', engine: 'footnote, vectors', n: repeats, heap } as const;
  const child = createChild({ heap, limit });
  const done = await child.ask('live', { folder, state, repeats }).catch((error: unknown) => {
    if (!(error instanceof BorderError)) throw error;
    record({ ...own, on: 'all', measure: 'loop max', value: null, unit: 'ms', border: error.message });
    return null;
  });
  await child.end();
  if (!done) return;
  const { times, loop } = done;
  for (const change of LIVE_CHANGES) {
    record({ ...own, on: change, measure: 'p50', value: percentile(times[change], 0.5), unit: 'ms' });
    record({ ...own, on: change, measure: 'p99', value: percentile(times[change], 0.99), unit: 'ms' });
  }
  record({ ...own, on: 'all', measure: 'documents', value: nDocuments, unit: 'documents' });
  record({ ...own, on: 'all', measure: 'loop max', value: loop.max, unit: 'ms' });
  record({ ...own, on: 'all', measure: 'loop p99', value: loop.p99, unit: 'ms' });
}
