import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createBulkEmbedder, openBulkEmbedder } from '../../src/embeddings/bulk-embedder.ts';
import { createBundledEmbedder } from '../../src/embeddings/bundled.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const texts = Array.from(
  { length: 1000 },
  (_, n) => `Gas pipeline ${n} of the Caspian Sea, ${'\uD800'}as planned in ${1990 + n}.`,
);
const bulk = createBulkEmbedder();
afterAll(() => bulk.close());

describe('the embedder for a whole library', () => {
  it('is the bundled one in another thread: the same id and vectors, in the order of the texts', async () => {
    const bundled = createBundledEmbedder();
    expect([bulk.id, bulk.dimensions]).toEqual([bundled.id, bundled.dimensions]);
    expect(await bulk.embed([])).toEqual([]);
    const [one, many] = await Promise.all([bulk.embed(['', texts[7] ?? '']), bulk.embed(texts)]);
    const expected = await bundled.embed(['', ...texts]);
    expect(one).toEqual([expected[0], expected[8]]);
    expect(many).toEqual(expected.slice(1));
  });

  it('is chosen by the setting, and others are as they are anyway', async () => {
    expect(await openBulkEmbedder('off', { folder: temporaryFolder() })).toBeNull();
    await expect(openBulkEmbedder(join(temporaryFolder(), 'none'), { folder: temporaryFolder() })).rejects.toThrow(
      'FOOTNOTE_EMBEDDINGS asks for the model',
    );
    const embedder = await openBulkEmbedder('bundled', { folder: temporaryFolder() });
    expect(embedder).toMatchObject({ id: bulk.id, dimensions: bulk.dimensions });
    await embedder?.close();
  });

  it('works on after it was closed', async () => {
    const embedder = createBulkEmbedder();
    const lost = embedder.embed(texts);
    const closed = expect(lost).rejects.toThrow('the thread that embeds the library was closed');
    await embedder.close();
    await closed;
    expect(await embedder.embed(['gas'])).toEqual(await createBundledEmbedder().embed(['gas']));
    await embedder.close();
  });

  it('keeps no process alive', () => {
    const file = pathToFileURL(resolve('dist/embeddings/bulk-embedder.js')).href;
    const script = `
      import { createBulkEmbedder } from ${JSON.stringify(file)};
      console.log((await createBulkEmbedder().embed(['gas'])).length);`;
    const options = { encoding: 'utf8', timeout: 15_000 } as const;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('1\n');
  });
});
