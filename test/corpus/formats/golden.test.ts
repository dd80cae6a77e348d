import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/core/span.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { GOLDEN_FILES } from '../../fixtures/formats.ts';
import { folderOf } from '../library-folder.ts';

/** Every format as a whole: text, blocks with their offsets, pages, metadata and language. */

describe('a file of each format', () => {
  it.each(Object.entries(GOLDEN_FILES))('is read as %s says', async (name, content) => {
    const { documents, problems } = await loadCorpus(join(folderOf({ [name]: content }), name));
    const read = documents.map(({ text, blocks, revision, ...document }) => ({
      ...document,
      text,
      blocks: blocks.map((block) => {
        const { kind, span } = block;
        const said = textAt({ id: name, text }, span);
        return `${span.start}-${span.end} ${kind === 'heading' ? `h${block.level} ${block.text}` : `p ${said}`}`;
      }),
    }));
    await expect(`${JSON.stringify({ documents: read, problems }, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/formats/${name}.json`,
    );
  });
});
