import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot, type Snapshot } from '../../src/snapshot/read.ts';
import { FORMAT, MAX_CHUNK } from '../../src/snapshot/section-file.ts';
import { type Section, writeSnapshot } from '../../src/snapshot/write.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
let nFiles = 0;
const newPath = (): string => join(folder, `library-${nFiles++}.snapshot`);

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const SMALL: readonly Section[] = [
  { name: 'words', chunks: [bytes(1, 2, 3), bytes(4, 5, 6, 7, 8, 9, 10, 11)] },
  { name: 'nothing', chunks: [] },
  { name: 'rows', chunks: [bytes(255)] },
];

type Whole = { readonly header: unknown; readonly sections: readonly { name: string; chunks: Uint8Array[] }[] };

/** All of it, as plain bytes. */
async function everything(snapshot: Snapshot): Promise<Whole> {
  const sections = [];
  for (const { name } of snapshot.sections) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of snapshot.chunks(name)) chunks.push(new Uint8Array(chunk));
    sections.push({ name, chunks });
  }
  return { header: snapshot.header, sections };
}

async function small(): Promise<{ path: string; file: Buffer; whole: Whole }> {
  const path = newPath();
  await writeSnapshot(path, { library: 'x1' }, SMALL);
  const reading = await readSnapshot(path, everything);
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`);
  return { path, file: await readFile(path), whole: reading.value };
}

const section = fc.record({
  name: fc.string(),
  chunks: fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 }),
});

describe('a snapshot', () => {
  it('gives back what was written, chunk by chunk', async () => {
    const path = newPath();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(section, { selector: ({ name }) => name, maxLength: 5 }),
        fc.jsonValue(),
        async (sections, header) => {
          await writeSnapshot(path, header, sections);
          const written = { header: JSON.parse(JSON.stringify(header)) as unknown, sections };
          expect(await readSnapshot(path, everything)).toEqual({ kind: 'read', value: written });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('tells its header and sections without reading them, and gives sections in any order', async () => {
    const { path } = await small();
    const reading = await readSnapshot(path, async ({ header, sections, chunks }) => {
      const last = await chunks('rows').next();
      const first = await chunks('words').next();
      return { header, sections, found: [[...(last.value ?? [])], [...(first.value ?? [])]] };
    });
    expect(reading).toMatchObject({
      kind: 'read',
      value: {
        header: { library: 'x1' },
        sections: [
          { name: 'words', chunks: 2, length: 11 },
          { name: 'nothing', chunks: 0, length: 0 },
          { name: 'rows', chunks: 1, length: 1 },
        ],
        found: [[255], [1, 2, 3]],
      },
    });
  });

  it('gives chunks over which typed arrays can be laid', async () => {
    const path = newPath();
    const numbers = Float64Array.of(1.5, Number.MAX_VALUE, -0.25);
    await writeSnapshot(path, {}, [
      { name: 'odd', chunks: [bytes(1)] },
      { name: 'numbers', chunks: [new Uint8Array(numbers.buffer)] },
    ]);
    const reading = await readSnapshot(path, async ({ chunks }) => {
      const { value } = await chunks('numbers').next();
      return value && new Float64Array(value.buffer, value.byteOffset, value.length / 8);
    });
    expect(reading).toEqual({ kind: 'read', value: numbers });
  });

  it('cuts chunks that are too long, and leaves out empty ones', async () => {
    const path = newPath();
    const long = new Uint8Array(2 * MAX_CHUNK + 5).fill(7);
    await writeSnapshot(path, {}, [{ name: 'long', chunks: [bytes(), long, bytes()] }]);
    const reading = await readSnapshot(path, everything);
    const chunks = reading.kind === 'read' ? (reading.value.sections[0]?.chunks ?? []) : [];
    expect(chunks.map(({ length }) => length)).toEqual([MAX_CHUNK, MAX_CHUNK, 5]);
    expect(Buffer.concat(chunks).equals(long)).toBe(true);
  });

  it('takes sections and chunks that come by and by', async () => {
    const path = newPath();
    async function* sections(): AsyncGenerator<Section> {
      for (const { name, chunks } of SMALL) {
        await Promise.resolve();
        yield {
          name,
          chunks: (async function* () {
            yield* chunks;
          })(),
        };
      }
    }
    await writeSnapshot(path, { library: 'x1' }, sections());
    expect(await readSnapshot(path, everything)).toEqual({ kind: 'read', value: (await small()).whole });
  });

  it('is none where there is no file', async () => {
    expect(await readSnapshot(newPath(), everything)).toEqual({ kind: 'none' });
  });

  it('has no two sections of one name', async () => {
    const path = newPath();
    const twice = [SMALL[0], SMALL[0]] as Section[];
    await expect(writeSnapshot(path, {}, twice)).rejects.toThrow('Two sections of a snapshot are named "words".');
    expect(await readSnapshot(path, everything)).toEqual({ kind: 'none' });
  });
});

describe('a damaged snapshot', () => {
  it('is refused wherever it is cut', async () => {
    const { path, file } = await small();
    for (let length = file.length - 1; length >= 0; length--) {
      await truncate(path, length);
      expect(await readSnapshot(path, everything)).toMatchObject({ kind: 'refused' });
    }
  });

  it('is refused whichever bit is turned', async () => {
    const { path, file } = await small();
    for (let at = 0; at < file.length; at++) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(path, damaged);
      const reading = await readSnapshot(path, everything);
      expect({ at, kind: reading.kind }).toEqual({ at, kind: 'refused' });
    }
  });

  it('is refused where bytes are added, or zeros stand in the place of some', async () => {
    const { path, file } = await small();
    await writeFile(path, Buffer.concat([file, Buffer.alloc(8)]));
    expect(await readSnapshot(path, everything)).toMatchObject({ kind: 'refused' });
    for (let at = 0; at < file.length; at += 8) {
      const damaged = Buffer.from(file).fill(0, at, Math.min(at + 64, file.length));
      await writeFile(path, damaged);
      expect(await readSnapshot(path, everything)).toMatchObject({ kind: 'refused' });
    }
  });

  it('is refused with the reason where it is another file, or of another format', async () => {
    const { path, file } = await small();
    await writeFile(path, 'no snapshot at all, but long enough to hold its beginning and its end');
    expect(await readSnapshot(path, everything)).toEqual({ kind: 'refused', reason: 'it is no snapshot' });
    file.writeUInt32LE(FORMAT + 1, 8);
    await writeFile(path, file);
    expect(await readSnapshot(path, everything)).toEqual({
      kind: 'refused',
      reason: `it is written in format ${FORMAT + 1}, this program reads ${FORMAT}`,
    });
    expect(await readSnapshot(folder, everything)).toMatchObject({ kind: 'refused' });
  });

  it('is refused by name where a section is missing', async () => {
    const { path } = await small();
    expect(await readSnapshot(path, ({ chunks }) => chunks('vectors').next())).toEqual({
      kind: 'refused',
      reason: 'it has no section "vectors"',
    });
  });

  it('is not blamed for what its reader does wrong', async () => {
    const { path } = await small();
    await expect(readSnapshot(path, () => Promise.reject(new Error('my own')))).rejects.toThrow('my own');
  });
});

describe('writing a snapshot', () => {
  it('leaves the old one where a section cannot be made', async () => {
    const { path, whole } = await small();
    function* failing(): Generator<Uint8Array> {
      yield bytes(1);
      throw new Error('out of paper');
    }
    await expect(writeSnapshot(path, {}, [{ name: 'a', chunks: failing() }])).rejects.toThrow('out of paper');
    expect(await readSnapshot(path, everything)).toEqual({ kind: 'read', value: whole });
    expect((await readdir(folder)).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('is done by several at once without harm', async () => {
    const path = newPath();
    const writers = Array.from({ length: 8 }, (_, writer) =>
      writeSnapshot(path, { writer }, [{ name: 'own', chunks: Array.from({ length: 20 }, () => bytes(writer)) }]),
    );
    await Promise.all(writers);
    const reading = await readSnapshot(path, everything);
    const { header, sections } = reading.kind === 'read' ? reading.value : { header: null, sections: [] };
    const { writer } = header as { writer: number };
    expect(sections).toEqual([{ name: 'own', chunks: Array.from({ length: 20 }, () => bytes(writer)) }]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
});
