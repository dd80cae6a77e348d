import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem, ReadDocument } from '../../../src/core/model.ts';
import { textAt } from '../../../src/core/span.ts';
import { createCorpusReader } from '../../../src/corpus/corpus-reader.ts';
import { GOLDEN_FILES } from '../../fixtures/formats.ts';
import { folderOf } from '../library-folder.ts';

/** Every format as a whole: text, blocks with their offsets, pages, metadata and language. */

type Read = { readonly documents: readonly ReadDocument[]; readonly problems: readonly Problem[] };

describe('a file of each format', () => {
  const read = new Map<string, Read>();
  beforeAll(async () => {
    const reader = createCorpusReader(folderOf(GOLDEN_FILES), { workers: 1 });
    const { changed } = await reader.update();
    for (const { name, documents, problems } of reader.files()) {
      const ids = documents.map(({ id }) => id);
      read.set(name, { documents: changed.filter(({ id }) => ids.includes(id)), problems });
    }
    await reader.close();
  });

  it.each(Object.keys(GOLDEN_FILES))('is read as %s says', async (name) => {
    const { documents, problems } = read.get(name) ?? { documents: [], problems: [] };
    const shown = documents.map(({ blocks, revision, ...document }) => ({
      ...document,
      blocks: blocks.map((block) => {
        const said = block.kind === 'heading' ? `h${block.level} ${block.text}` : `p ${textAt(document, block.span)}`;
        return `${block.span.start}-${block.span.end} ${said}`;
      }),
    }));
    await expect(`${JSON.stringify({ documents: shown, problems }, null, 2)}\n`).toMatchFileSnapshot(
      `../../golden/formats/${name}.json`,
    );
  });
});
