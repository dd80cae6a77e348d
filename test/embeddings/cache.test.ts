import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Embedder } from '../../src/core/embedder.ts';
import { loadVectors } from '../../src/embeddings/cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Embeds a text as its length, and remembers what it was asked. */
function counting(id = 'counting-1'): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id,
    dimensions: 2,
    asked,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => Int8Array.of(text.length, -text.length));
    },
    close: async () => {},
  };
}

const TEXTS = ['one', 'three', 'one', ''];
const VECTORS = [Int8Array.of(3, -3), Int8Array.of(5, -5), Int8Array.of(3, -3), Int8Array.of(0, 0)];

async function asksAfterwards(state: string | null, texts = TEXTS, id?: string): Promise<string[]> {
  const embedder = counting(id);
  await loadVectors(texts, embedder, state);
  return embedder.asked;
}

/** A state folder that holds the vectors of `TEXTS`, and the file they are in. */
async function filled() {
  const state = temporaryFolder();
  await loadVectors(TEXTS, counting(), state);
  const [name = ''] = readdirSync(join(state, 'embeddings'));
  return { state, path: join(state, 'embeddings', name) };
}

describe('vectors kept in the state folder', () => {
  it('come in the order of the texts, and equal texts are embedded once', async () => {
    const embedder = counting();
    expect(await loadVectors(TEXTS, embedder, temporaryFolder())).toEqual(VECTORS);
    expect(embedder.asked).toEqual(['one', 'three', '']);
  });

  it('are the same after a restart, which embeds nothing and writes nothing', async () => {
    const { state, path } = await filled();
    const before = readFileSync(path);
    const embedder = counting();
    expect(await loadVectors(TEXTS, embedder, state)).toEqual(VECTORS);
    expect(embedder.asked).toEqual([]);
    expect(readFileSync(path)).toEqual(before);
  });

  it('are made only for what changed', async () => {
    const { state } = await filled();
    expect(await asksAfterwards(state, ['one', 'seven'])).toEqual(['seven']);
    expect(await asksAfterwards(state, TEXTS)).toEqual([]);
  });

  it('of texts that are long gone are dropped', async () => {
    const { state, path } = await filled();
    for (const text of ['a', 'b', 'c', 'd', 'e']) await asksAfterwards(state, [text]);
    expect(readFileSync(path).length).toBe(32 + 8 + 2 * (16 + 2));
  });

  it('belong to one embedder', async () => {
    const { state } = await filled();
    expect(await asksAfterwards(state, ['one'], 'counting-2')).toEqual(['one']);
    expect(await asksAfterwards(state)).toEqual([]);
  });

  it.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 50)],
    ['empty', (path) => truncateSync(path, 0)],
    ['longer than it was', (path) => writeFileSync(path, 'x', { flag: 'a' })],
    [
      'changed in one bit',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
        ),
    ],
    ['something else', (path) => writeFileSync(path, 'x'.repeat(500))],
  ])('are made anew when the file is %s', async (_, damage) => {
    const { state, path } = await filled();
    const whole = readFileSync(path);
    damage(path);
    const embedder = counting();
    expect(await loadVectors(TEXTS, embedder, state)).toEqual(VECTORS);
    expect(embedder.asked).toEqual(['one', 'three', '']);
    expect(readFileSync(path)).toEqual(whole);
  });

  it('of another embedder are not taken when their file is renamed', async () => {
    const { state, path } = await filled();
    await asksAfterwards(state, ['four'], 'counting-2');
    const other = readdirSync(join(state, 'embeddings')).find((name) => !path.endsWith(name)) ?? '';
    writeFileSync(path, readFileSync(join(state, 'embeddings', other)));
    expect(await asksAfterwards(state, ['four'])).toEqual(['four']);
  });

  it('leave no draft behind', async () => {
    const { state } = await filled();
    expect(readdirSync(join(state, 'embeddings'))).toHaveLength(1);
  });

  it('are made each time when there is no state folder, or none that can be written', async () => {
    expect(await asksAfterwards(null)).toHaveLength(3);
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await asksAfterwards(file)).toHaveLength(3);
  });

  it('are made each time when a folder is where the file should be', async () => {
    const { state, path } = await filled();
    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere, 'embeddings', path.slice(join(state, 'embeddings').length)), { recursive: true });
    expect(await asksAfterwards(elsewhere)).toHaveLength(3);
    expect(readdirSync(join(elsewhere, 'embeddings'))).toHaveLength(1);
  });

  it('are asked of the embedder when it fails, and its error is passed on', async () => {
    const broken: Embedder = { ...counting(), embed: () => Promise.reject(new Error('no model')) };
    await expect(loadVectors(['a'], broken, temporaryFolder())).rejects.toThrow('no model');
    expect(await loadVectors([], broken, temporaryFolder())).toEqual([]);
  });

  it('are told of while they are made, and not when they are there', async () => {
    const many = Array.from({ length: 150 }, (_, n) => 'x'.repeat(n));
    const state = temporaryFolder();
    const heard: [number, number][] = [];
    const hear = (nDone: number, nTotal: number): void => void heard.push([nDone, nTotal]);
    expect(await loadVectors(many, counting(), state, hear)).toHaveLength(150);
    expect(heard.at(-1)).toEqual([150, 150]);
    expect(heard.length).toBeGreaterThan(1);
    await loadVectors(many, counting(), state, hear);
    expect(heard.at(-1)).toEqual([150, 150]);
    expect(heard.filter(([nDone]) => nDone === 150)).toHaveLength(1);
  });

  it('are kept as far as they were made when the embedder fails, so that the next start goes on', async () => {
    const many = Array.from({ length: 150 }, (_, n) => 'x'.repeat(n));
    const state = temporaryFolder();
    const embedder = counting();
    const failing: Embedder = {
      ...embedder,
      embed: (texts) => (embedder.asked.length < 100 ? embedder.embed(texts) : Promise.reject(new Error('stopped'))),
    };
    await expect(loadVectors(many, failing, state)).rejects.toThrow('stopped');
    expect(await asksAfterwards(state, many)).toEqual(many.slice(embedder.asked.length));
    expect(embedder.asked.length).toBeGreaterThan(99);
  });

  it('are written now and then while a slow embedder works', async () => {
    const many = Array.from({ length: 200 }, (_, n) => 'x'.repeat(n));
    const state = temporaryFolder();
    const written: boolean[] = [];
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const slow: Embedder = {
      ...counting(),
      embed: (texts) => {
        written.push(existsSync(join(state, 'embeddings')));
        now += 6_000;
        return counting().embed(texts);
      },
    };
    await loadVectors(many, slow, state).finally(() => clock.mockRestore());
    expect(written).toEqual([false, false, true, true]);
  });
});
