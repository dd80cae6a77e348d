import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantised, similarity } from '../../src/core/embedder.ts';
import { createBundledEmbedder } from '../../src/embeddings/bundled.ts';
import { check } from '../support/check.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { reference } from './reference.ts';

const MODEL = new URL('../../models/minilm-static/', import.meta.url);
const embedder = createBundledEmbedder();

async function vectorOf(text: string): Promise<Int8Array> {
  const [vector] = await embedder.embed([text]);
  if (!vector) throw new Error('no vector');
  return vector;
}

describe('bundled vectors', () => {
  it.each(reference())('are those of the reference: $text', async ({ text, vector }) => {
    const own = await vectorOf(text);
    expect(own).toHaveLength(embedder.dimensions);
    if (vector.every((value) => value === 0)) expect([...own]).toEqual(vector);
    else expect(cosine(own, vector)).toBeGreaterThan(0.999);
  });

  it('lie closer together for texts of like meaning without a shared word', async () => {
    const asked = await vectorOf('bilateral commerce with Moscow');
    const [like, unlike] = [
      await vectorOf('trade between Russia and its neighbours'),
      await vectorOf('a recipe for soup'),
    ];
    expect(similarity(asked, like)).toBeGreaterThan(similarity(asked, unlike) + 0.2);
  });

  it('have length 1 within rounding, or are zeros; alone and in company they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
        const together = await embedder.embed(texts);
        expect(together).toHaveLength(texts.length);
        for (const [index, text] of texts.entries()) {
          const own = await vectorOf(text);
          expect(together[index]).toEqual(own);
          const length = similarity(own, own);
          expect(length === 0 || Math.abs(length - 1) < 0.05).toBe(true);
        }
      }),
    );
  });
});

describe('similarity', () => {
  check(([a, b]: readonly [Int8Array, Int8Array]) => similarity(a, b), {
    'is 1 for the same direction': [[Int8Array.of(127, 0), Int8Array.of(127, 0)], 1],
    'is -1 for the opposite': [[Int8Array.of(127, 0), Int8Array.of(-127, 0)], -1],
    'is 0 at right angles': [[Int8Array.of(127, 0), Int8Array.of(0, 127)], 0],
    'is 0 with nothing': [[Int8Array.of(0, 0), Int8Array.of(0, 127)], 0],
    'is the cosine in between': [[Int8Array.of(127, 0), Int8Array.of(64, 110)], 64 / 127],
  });
});

describe('quantised', () => {
  check((values: readonly number[]) => [...quantised(Float64Array.from(values))], {
    'makes every length 127': [
      [3, -4],
      [76, -102],
    ],
    'leaves zeros': [
      [0, 0],
      [0, 0],
    ],
    'does not mind how small': [
      [0, 1e-9],
      [0, 127],
    ],
  });
});

describe('the bundled model', () => {
  it('has the id, the size and the checksum that its model.json says', () => {
    const said = JSON.parse(readFileSync(new URL('model.json', MODEL), 'utf8'));
    const hash = createHash('sha256').update(readFileSync(new URL('table.bin', MODEL)));
    const sha256 = hash.update(readFileSync(new URL('vocab.txt', MODEL))).digest('hex');
    expect(said).toMatchObject({ id: embedder.id, dimensions: embedder.dimensions, sha256 });
    expect(embedder.id).toContain(sha256.slice(0, 8));
  });

  it('weighs less than 10 MB', () => {
    expect(statSync(new URL('table.bin', MODEL)).size + statSync(new URL('vocab.txt', MODEL)).size).toBeLessThan(1e7);
  });

  it.each<[string, (table: Buffer) => Buffer]>([
    ['cut off', (table) => table.subarray(0, -1)],
    ['of another kind', (table) => Buffer.concat([Buffer.from('nope'), table.subarray(4)])],
    ['empty', () => Buffer.alloc(0)],
  ])('says which folder cannot be read when its table is %s', async (_, damage) => {
    const folder = join(temporaryFolder(), 'model');
    mkdirSync(folder);
    writeFileSync(join(folder, 'table.bin'), damage(readFileSync(new URL('table.bin', MODEL))));
    writeFileSync(join(folder, 'vocab.txt'), readFileSync(new URL('vocab.txt', MODEL)));
    const damaged = createBundledEmbedder({ folder: pathToFileURL(`${folder}/`) });
    await expect(damaged.embed(['a'])).rejects.toThrow(folder);
  });
});

function cosine(a: Int8Array, b: readonly number[]): number {
  const dot = (x: ArrayLike<number>, y: ArrayLike<number>) =>
    Array.from(x).reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
