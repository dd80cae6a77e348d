import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/corpus/draft.ts';
import { LIMITS } from '../../src/corpus/limits.ts';
import { createWorkerPool } from '../../src/corpus/worker-pool.ts';
import { folderOf } from './library-folder.ts';

/** Enough for the parsers themselves and a small file, not for the trees of the large one. */
const HEAP_MB = 96;

describe('createWorkerPool', () => {
  it('ends a worker that takes more memory than it may, and reads the next file with another', async () => {
    const folder = folderOf({
      'large.html': `<p>${'<b>word</b> '.repeat(400_000)}</p>`,
      'small.html': '<p>A small page.</p>',
    });
    const pool = createWorkerPool(1, HEAP_MB);
    const read = async (name: string) => {
      const drafts: Draft[] = [];
      const request = { path: join(folder, name), name, knownHash: null, entries: [], limits: LIMITS };
      const outcome = await pool.read(request, (draft) => drafts.push(draft));
      return { outcome, texts: drafts.map(({ text }) => text) };
    };
    try {
      const large = await read('large.html');
      expect(large.outcome).toMatchObject({
        stamp: null,
        problems: [{ path: 'large.html', reason: 'it takes too much memory to read' }],
      });
      expect((await read('small.html')).texts).toEqual(['A small page.']);
    } finally {
      await pool.close();
    }
  });
});
