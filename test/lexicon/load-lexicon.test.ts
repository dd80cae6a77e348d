import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { NO_STATE } from '../../src/core/state.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { stateIn } from '../../src/state.ts';
import { libraryOf } from '../core/library-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { vocabulary } = libraryOf({ article: 'The trade with Russia grew.' });
const state = temporaryFolder();

describe('loadLexicon', () => {
  it('keeps what it compiled and reads it again', async () => {
    const compiled = await loadLexicon(vocabulary, stateIn(state));
    const files = await readdir(join(state, 'lexicon'));
    expect(files).toHaveLength(1);
    expect((await loadLexicon(vocabulary, stateIn(state))).related('commerce')).toEqual(compiled.related('commerce'));
    await writeFile(join(state, 'lexicon', files[0] ?? ''), '\nkept\t\ttrade s 100\n');
    expect((await loadLexicon(vocabulary, stateIn(state))).knows('kept')).toBe(true);
  });

  it('compiles anew for other words', async () => {
    await loadLexicon(libraryOf({ article: 'Iran grew.' }).vocabulary, stateIn(state));
    expect(await readdir(join(state, 'lexicon'))).toHaveLength(2);
  });

  it('takes the kept one for the same words in another order', async () => {
    const { words, ids } = vocabulary;
    const turned = { ...vocabulary, words: new Map([...words].reverse()), ids: new Map([...ids].reverse()) };
    const read = vi.fn(() => '\nkept\t\ttrade s 100\n');
    for (const some of [vocabulary, turned]) await loadLexicon(some, { read, keep: () => undefined });
    expect(read.mock.calls[0]).toEqual(read.mock.calls[1]);
  });

  it('does without a folder that it may not write', async () => {
    expect((await loadLexicon(vocabulary, stateIn('/dev/null/state'))).knows('trade')).toBe(true);
  });

  it('does without any folder', async () => {
    expect((await loadLexicon(vocabulary, NO_STATE)).knows('trade')).toBe(true);
  });
});
