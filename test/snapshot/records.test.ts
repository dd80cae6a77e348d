import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOfRecords, recordsOf } from '../../src/snapshot/records.ts';

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('records', () => {
  it('come back as they were, wherever their bytes are cut', async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    const values = fc.array(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(values, pieces, async (records, lengths) => {
        const written = Buffer.concat(await all(chunksOfRecords(records)));
        async function* cut(): AsyncGenerator<Uint8Array> {
          for (let at = 0, i = 0; at < written.length; i++) {
            const length = lengths[i % lengths.length] ?? 1;
            yield written.subarray(at, at + length);
            at += length;
          }
        }
        expect(await all(recordsOf(cut()))).toEqual(JSON.parse(JSON.stringify(records)));
      }),
      { numRuns: 50 },
    );
  });

  it('are packed into chunks of bounded length, and taken one by one', async () => {
    let nTaken = 0;
    function* records(): Generator<string> {
      for (; nTaken < 4000; nTaken++) yield 'word '.repeat(100);
    }
    const chunks = chunksOfRecords(records());
    const { value } = await chunks.next();
    expect(value?.length).toBeLessThan(2 ** 18 + 1000);
    expect(nTaken).toBeLessThan(1000);
    const more = await all(chunks);
    expect(more.length).toBeGreaterThan(5);
  });
});
