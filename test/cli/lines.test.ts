import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(text: string, size = 3): Promise<[number, string][]> {
  const lines: [number, string][] = [];
  for await (const { number, bytes } of linesOf(chunksOf(Buffer.from(text), size)))
    lines.push([number, Buffer.from(bytes).toString()]);
  return lines;
}

describe('linesOf', () => {
  it('numbers lines from 1 and needs no line end at the end', async () => {
    expect(await read('a\n\nbcdef\r\nä')).toEqual([
      [1, 'a'],
      [2, ''],
      [3, 'bcdef\r'],
      [4, 'ä'],
    ]);
    expect(await read('a\n')).toEqual([[1, 'a']]);
    expect(await read('')).toEqual([]);
  });

  it('does not cut at the separators that JSON may hold raw', async () => {
    expect(await read('{"a":"x\u2028y\u2029z\u0085"}\n')).toEqual([[1, '{"a":"x\u2028y\u2029z\u0085"}']]);
  });

  it('does not depend on how the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\n'))),
        fc.nat(7),
        async (parts, size) => {
          const lines = await read(parts.map((part) => `${part}\n`).join(''), size + 1);
          expect(lines).toEqual(parts.map((part, index) => [index + 1, part]));
        },
      ),
    );
  });
});
