import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_STATE } from '../../src/core/state.ts';
import { readMarkdown } from '../../src/corpus/formats/markdown.ts';
import { markdownReader } from '../../src/corpus/kept-markdown.ts';
import { stateIn } from '../../src/state.ts';
import { documentText } from '../core/arbitrary-document.ts';

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

function newState(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-state-'));
  made.push(folder);
  return folder;
}

/** The one file that a reader keeps. */
function keptFile(state: string): string {
  const [name] = readdirSync(join(state, 'markdown'));
  return join(state, 'markdown', name ?? '');
}

const A = '---\ntitle: A\n---\n# B\n\none';

describe('markdownReader', () => {
  it('reads the same from what it kept as from the file, for any text', async () => {
    const state = newState();
    await fc.assert(
      fc.asyncProperty(documentText, async (text) => {
        const content = text.startsWith('---') ? `\n${text}` : text;
        const first = markdownReader('library', stateIn(state));
        expect(await first.read(content)).toEqual(readMarkdown(content));
        first.keep();
        expect(await markdownReader('library', stateIn(state)).read(content)).toEqual(readMarkdown(content));
      }),
      { numRuns: 50 },
    );
  });

  it('does not read again what it kept', async () => {
    const state = newState();
    const reader = markdownReader('library', stateIn(state));
    await reader.read(A);
    reader.keep();
    writeFileSync(keptFile(state), readFileSync(keptFile(state), 'utf8').replace('"title":"A"', '"title":"kept"'));
    expect((await markdownReader('library', stateIn(state)).read(A)).title).toBe('kept');
    expect((await markdownReader('library', stateIn(state)).read(`${A} `)).title).toBe('A');
    expect((await markdownReader('another', stateIn(state)).read(A)).title).toBe('A');
  });

  it('forgets files that have gone', async () => {
    const state = newState();
    for (const content of ['one', 'two']) {
      const reader = markdownReader('library', stateIn(state));
      await reader.read(content);
      reader.keep();
    }
    expect(readFileSync(keptFile(state), 'utf8')).not.toContain('"one"');
  });

  it.each(['', '{', 'null', '{"version":0}', '{"version":1,"files":[]}'])(
    'reads the file where what it kept is %j',
    async (damaged) => {
      const state = newState();
      const reader = markdownReader('library', stateIn(state));
      await reader.read(A);
      reader.keep();
      writeFileSync(keptFile(state), damaged);
      expect(await markdownReader('library', stateIn(state)).read(A)).toEqual(readMarkdown(A));
    },
  );

  it('keeps nothing of a file with a fault, and names the fault each time', async () => {
    const state = newState();
    const reader = markdownReader('library', stateIn(state));
    for (let time = 0; time < 2; time++) await expect(reader.read('---\nautor: B\n---\n')).rejects.toThrow(/autor/u);
    reader.keep();
    expect(readdirSync(state)).toEqual([]);
  });

  it('does without state', async () => {
    const reader = markdownReader('library', NO_STATE);
    expect(await reader.read(A)).toEqual(readMarkdown(A));
    expect(() => reader.keep()).not.toThrow();
  });
});
