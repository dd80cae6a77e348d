import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/core/passages/sections.ts';
import { textAt } from '../../src/core/span.ts';
import { atOnce } from '../../src/core/steps.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

/** The seeds are kept exactly as they were received, and the library says nothing that they do not say. */

const SEED = 'seeds/000_4d47ea822161af09.txt';
const SEED_SHA256 = '625fc2768ea8f343d246e5a96baceed5f9a897f678582100f575e060e8dea01a';
const EDITION = 'corpus/azerbaijan-foreign-policy.md';

async function onlyDocument(path: string) {
  const { documents, problems } = await loadCorpus(path);
  const [document] = documents;
  if (!document || documents.length > 1) throw new Error(`${path} is not one document`);
  return { document, problems, sections: atOnce(sectionsOf(document)) };
}

/** Headings and paragraphs in reading order, as they read. */
async function layoutOf(path: string): Promise<string[]> {
  const { document } = await onlyDocument(path);
  return document.blocks.map((block) => (block.kind === 'heading' ? `# ${block.text}` : textAt(document, block.span)));
}

describe('the seed', () => {
  it('is the one that was received, to the byte', async () => {
    expect(
      createHash('sha256')
        .update(await readFile(SEED))
        .digest('hex'),
    ).toBe(SEED_SHA256);
  });

  it('is kept from every change of line ends and encoding by git', async () => {
    const rules = (await readFile('.gitattributes', 'utf8')).split('\n').filter((rule) => !/^(?:#|$)/u.test(rule));
    expect(rules.filter((rule) => rule.startsWith('seeds/') || rule.startsWith('*'))).toEqual(['seeds/** -text']);
  });

  it('can itself be loaded as a library, with the same headings, paragraphs and sentences', async () => {
    const { document, problems, sections } = await onlyDocument(SEED);
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    expect(problems).toEqual([]);
    expect(document.text).toBe(await readFile(SEED, 'utf8'));
    expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
    expect(paragraphs).toHaveLength(25);
    expect(paragraphs.flatMap(({ sentences }) => sentences)).toHaveLength(56);
  });
});

describe('the prepared edition', () => {
  it('has exactly the headings and paragraphs of the seed, in order, to the character', async () => {
    const lines = (await readFile(SEED, 'utf8')).split(/\r?\n/u).filter((line) => line.trim() !== '');
    const edition = await layoutOf(EDITION);
    expect(edition.map((block) => block.replace(/^# /u, ''))).toEqual(lines);
    expect(edition).toEqual(await layoutOf(SEED));
  });

  it('has 25 paragraphs in 4 sections with 56 sentences', async () => {
    const { sections } = await onlyDocument(EDITION);
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    expect(sections.map(({ heading, paragraphs: inside }) => [heading, inside.length])).toEqual([
      [null, 7],
      ['Energy, pragmatism, and political friction with the West', 6],
      ['Azerbaijan’s economic and military relations with Russia', 6],
      ['Bridges and boundaries in relationships with neighbors', 6],
    ]);
    expect(paragraphs.flatMap(({ sentences }) => sentences)).toHaveLength(56);
  });

  it('says that its title is the editor’s, and which seed it comes from', async () => {
    const { document } = await onlyDocument(EDITION);
    expect(document).toMatchObject({ title: 'Azerbaijan’s foreign policy', titleFrom: 'editor' });
    expect(document.metadata).toEqual({ language: 'en', seed: SEED, seedSha256: SEED_SHA256 });
  });

  it('is read with the rest of the library without a problem', async () => {
    const { documents, problems } = await loadCorpus('corpus');
    expect(problems).toEqual([]);
    expect(documents.map(({ id }) => id)).toContain('azerbaijan-foreign-policy');
  });
});
