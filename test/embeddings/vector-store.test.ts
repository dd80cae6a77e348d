import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, openVectorStore, type VectorStore } from '../../src/embeddings/vector-store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EMBEDDER = { id: 'two-numbers-1', dimensions: 2 };
const KEPT: readonly (readonly [string, Int8Array])[] = [
  [keyOf(['a']), Int8Array.of(1, -1)],
  [keyOf(['b', 'c']), Int8Array.of(2, -2, 127, -127)],
  [keyOf([]), new Int8Array()],
  [keyOf(['d']), Int8Array.of(70, 78, 86, 114)],
];

function pathIn(folder: string): string {
  return join(folder, readdirSync(folder)[0] ?? '');
}

async function using<T>(folder: string, use: (store: VectorStore) => Promise<T>, embedder = EMBEDDER): Promise<T> {
  const store = await openVectorStore(folder, embedder);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

async function filled(kept = KEPT): Promise<string> {
  const folder = temporaryFolder();
  await using(folder, async (store) => {
    for (const [key, values] of kept) await store.keep(key, values);
  });
  return folder;
}

function foundIn(folder: string, kept = KEPT): Promise<(Int8Array | null)[]> {
  return using(folder, (store) => Promise.all(kept.map(([key]) => store.find(key))));
}

/** In a folder that held these bytes before: what is found is right or nothing, and something new can be kept. Gives how many were found. */
async function soundWith(bytes: Buffer, name: string): Promise<number> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), bytes);
  const found = await foundIn(folder);
  for (const [place, rows] of found.entries()) if (rows) expect(rows).toEqual(KEPT[place]?.[1]);
  const fresh = [[keyOf(['fresh']), Int8Array.of(5, 6)]] as const;
  await using(folder, (store) => store.keep(...fresh[0]));
  expect(await foundIn(folder, fresh)).toEqual([fresh[0][1]]);
  return found.filter((rows) => rows !== null).length;
}

describe('the key of some texts', () => {
  it('is another one for other texts, in another order, or cut in other places', () => {
    const texts = [[], [''], ['', ''], ['ab'], ['a', 'b'], ['b', 'a'], ['a1:b'], ['\uD800'], ['\uD801']];
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length);
    expect(keyOf(['a', 'b'])).toMatch(/^[0-9a-f]{32}$/u);
  });
});

describe('vectors that were kept', () => {
  it('are found again, in the same process and after a restart', async () => {
    const row = fc.array(fc.integer({ min: -127, max: 127 }), { maxLength: 8 }).map((values) => Int8Array.from(values));
    const kept = fc.uniqueArray(
      fc.tuple(
        fc.string().map((text) => keyOf([text])),
        row,
      ),
      { selector: ([key]) => key },
    );
    await fc.assert(
      fc.asyncProperty(kept, async (all) => {
        const folder = temporaryFolder();
        const expected = all.map(([, values]) => values);
        await using(folder, async (store) => {
          for (const [key, values] of all) await store.keep(key, values);
          expect(await Promise.all(all.map(([key]) => store.find(key)))).toEqual(expected);
        });
        expect(await foundIn(folder, all)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('are found again right after each was kept, and those before it', async () => {
    await using(temporaryFolder(), async (store) => {
      for (const [place, [key, values]] of KEPT.entries()) {
        await store.keep(key, values);
        for (const [earlier, rows] of KEPT.slice(0, place + 1)) expect(await store.find(earlier)).toEqual(rows);
      }
    });
  });

  it('are found whatever their size and in any order', async () => {
    const sizes = [3_000_000, 2, 65_500, 65_536, 1_048_576, 1_048_544, 2, 2, 400_000];
    const large = sizes.map((size, place) => [keyOf([`${place}`]), new Int8Array(size).fill(place + 1)] as const);
    const folder = await filled(large);
    const mixed = [...large].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const order of [large, mixed])
      for (const [place, rows] of (await foundIn(folder, order)).entries())
        expect(Buffer.from(rows ?? []).equals(Buffer.from(order[place]?.[1] ?? []))).toBe(true);
  });

  it('are not found under a key that nothing was kept under', async () => {
    const folder = await filled();
    expect(await using(folder, (store) => store.find(keyOf(['other'])))).toBeNull();
  });

  it('are the newer ones where a key was used twice', async () => {
    const [key, values] = KEPT[0] ?? ['', new Int8Array()];
    const folder = await filled([[key, Int8Array.of(9, 9)], ...KEPT.slice(1), [key, values]]);
    expect(await foundIn(folder)).toEqual(KEPT.map(([, rows]) => rows));
  });

  it('belong to one embedder and one number of dimensions', async () => {
    const folder = await filled();
    const [key] = KEPT[0] ?? [''];
    for (const other of [
      { ...EMBEDDER, id: 'two-numbers-2' },
      { ...EMBEDDER, dimensions: 1 },
    ])
      expect(await using(folder, (store) => store.find(key), other)).toBeNull();
  });

  it('are kept nowhere, without an error, where no file can be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const nowhere of [join(folder, 'file'), join(folder, 'file', 'below')])
      await using(nowhere, async (store) => {
        await store.keep(keyOf(['a']), Int8Array.of(1, 1));
        await store.compact(new Set());
        expect(await store.find(keyOf(['a']))).toBeNull();
      });
    const name = readdirSync(await filled())[0] ?? '';
    mkdirSync(join(folder, 'state', name), { recursive: true });
    expect(await foundIn(join(folder, 'state'))).toEqual(KEPT.map(() => null));
  });
});

describe('a file of vectors', () => {
  it('that is cut off at any byte gives the whole records before the cut, never a wrong row', async () => {
    const path = pathIn(await filled());
    const [name, bytes] = [path.split('/').at(-1) ?? '', readFileSync(path)];
    let before = 0;
    for (let length = 0; length <= bytes.length; length++) {
      const found = await soundWith(bytes.subarray(0, length), name);
      expect(found).toBeGreaterThanOrEqual(before);
      before = found;
    }
    expect(before).toBe(KEPT.length);
  });

  it('of which any bit is changed loses one record at most, or all with its header, and gives no wrong row', async () => {
    const path = pathIn(await filled());
    const [name, bytes] = [path.split('/').at(-1) ?? '', readFileSync(path)];
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const damaged = Buffer.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await soundWith(damaged, name)).toBe(bit < 8 * 40 ? 0 : KEPT.length - 1);
    }
  });

  it('that has rubbish anywhere between its records loses nothing', async () => {
    const path = pathIn(await filled());
    const [name, bytes] = [path.split('/').at(-1) ?? '', readFileSync(path)];
    const starts = [40, 40 + 34, 40 + 34 + 36, 40 + 34 + 36 + 32, bytes.length];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 100 }), async (at, rubbish) => {
        const mixed = Buffer.concat([bytes.subarray(0, at), rubbish, Buffer.from('FNVr'), bytes.subarray(at)]);
        expect(await soundWith(mixed, name)).toBe(KEPT.length);
      }),
    );
  });

  it('that two processes write at once has what both kept', async () => {
    const folder = temporaryFolder();
    const writers = ['a', 'b'].map((name) => startWriter(folder, name, 200));
    await Promise.all(writers.map((writer) => once(writer, 'exit')));
    const expected = ['a', 'b'].flatMap((name) => Array.from({ length: 200 }, (_, n) => written(name, n)));
    expect(await foundIn(folder, expected)).toEqual(expected.map(([, values]) => values));
  });

  it('that another process has open is read on, and found in, after the next that is kept', async () => {
    const folder = temporaryFolder();
    await using(folder, (one) =>
      using(folder, async (other) => {
        for (const [place, [key, values]] of KEPT.entries()) await (place % 2 ? one : other).keep(key, values);
        await Promise.all([one, other].map((store) => store.keep(keyOf(['last']), Int8Array.of(1, 1))));
        for (const store of [one, other])
          expect(await Promise.all(KEPT.map(([key]) => store.find(key)))).toEqual(KEPT.map(([, values]) => values));
      }),
    );
  });

  it('whose writer is killed has all that was said to be kept', async () => {
    for (const nKept of [1, 7, 30]) {
      const folder = temporaryFolder();
      const writer = startWriter(folder, 'killed', 1_000_000);
      let said = 0;
      for await (const _ of createInterface({ input: writer.stdout })) if (++said >= nKept) writer.kill('SIGKILL');
      expect(said).toBeGreaterThanOrEqual(nKept);
      const expected = Array.from({ length: said + 10 }, (_, n) => written('killed', n));
      const found = await foundIn(folder, expected);
      expect(found.slice(0, said)).toEqual(expected.slice(0, said).map(([, values]) => values));
      for (const [n, rows] of found.entries()) if (rows) expect(rows).toEqual(expected[n]?.[1]);
    }
  });
});

describe('compacting', () => {
  const inUse = new Set([KEPT[1]?.[0] ?? '', KEPT[3]?.[0] ?? '']);

  it('leaves only what is in use, and no draft, when most of the file is not', async () => {
    const others = Array.from({ length: 20 }, (_, n) => [keyOf([`other ${n}`]), Int8Array.of(n, n)] as const);
    const folder = await filled([...others, ...KEPT]);
    await using(folder, async (store) => {
      await store.compact(inUse);
      await store.keep(keyOf(['later']), Int8Array.of(3, 3));
      expect(await store.find(keyOf(['later']))).toEqual(Int8Array.of(3, 3));
      expect(await Promise.all(KEPT.map(([key]) => store.find(key)))).toEqual([null, KEPT[1]?.[1], null, KEPT[3]?.[1]]);
    });
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(pathIn(folder)).size).toBe(40 + 36 + 36 + 34);
    expect(await foundIn(folder)).toEqual([null, KEPT[1]?.[1], null, KEPT[3]?.[1]]);
  });

  it('leaves the file as it is when half of it is in use', async () => {
    const folder = await filled();
    const before = readFileSync(pathIn(folder));
    await using(folder, (store) => store.compact(inUse));
    expect(readFileSync(pathIn(folder))).toEqual(before);
  });

  it('drops what was damaged', async () => {
    const folder = await filled();
    writeFileSync(pathIn(folder), Buffer.alloc(1000), { flag: 'a' });
    await using(folder, (store) => store.compact(new Set(KEPT.map(([key]) => key))));
    expect(statSync(pathIn(folder)).size).toBe(40 + 34 + 36 + 32 + 36);
    expect(await foundIn(folder)).toEqual(KEPT.map(([, values]) => values));
  });

  it('costs another process no more than what it keeps afterwards', async () => {
    const folder = await filled([[keyOf(['gone']), new Int8Array(1000)], ...KEPT]);
    await using(folder, (one) =>
      using(folder, async (other) => {
        await one.compact(inUse);
        await other.keep(keyOf(['later']), Int8Array.of(3, 3));
        expect(await other.find(keyOf(['later']))).toEqual(Int8Array.of(3, 3));
      }),
    );
    expect((await foundIn(folder)).filter((rows) => rows !== null)).toHaveLength(inUse.size);
  });
});

/** What a writer keeps as its nth. */
function written(name: string, n: number): readonly [string, Int8Array] {
  return [keyOf([name, `${n}`]), new Int8Array(2 * (n % 500)).fill(n % 128)];
}

/** A process that keeps one after the other, and says a line after each. */
function startWriter(folder: string, name: string, nRecords: number) {
  const script = `
    import { keyOf, openVectorStore } from ${JSON.stringify(pathToFileURL(resolve('dist/embeddings/vector-store.js')).href)};
    const store = await openVectorStore(${JSON.stringify(folder)}, ${JSON.stringify(EMBEDDER)});
    for (let n = 0; n < ${nRecords}; n++) {
      await store.keep(keyOf([${JSON.stringify(name)}, String(n)]), new Int8Array(2 * (n % 500)).fill(n % 128));
      console.log(n);
    }`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}
