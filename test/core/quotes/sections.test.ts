import { describe, expect, it } from 'vitest';
import { suggestSections } from '../../../src/core/quotes/sections.ts';
import { footnoteOf } from '../../support/library.ts';
import { libraryOf } from '../library-of.ts';

const LONG = Array.from(
  { length: 60 },
  (_, n) => `Paragraph number ${n} tells of the herring and its long way home.`,
).join('\n\n');
const CONTENTS = {
  'sea/herring': `---\ntitle: The herring\n---\nIt swims.\n\n# The catch\n\nNets are cast.\n\nThey are hauled in.\n\n# Empty\n\n# Énergie\n\nIt is fat.`,
  'sea/cod': `---\ntitle: The cod\n---\n# Where the catch ends\n\n${LONG}`,
  land: '# Catching hares\n\nIt is done at night.',
};
const library = libraryOf(CONTENTS);
const footnote = footnoteOf(CONTENTS);
const headings = (typed: string, within?: string): (string | null)[] =>
  footnote.suggestSections(typed, 25, within === undefined ? {} : { within }).map(({ heading }) => heading);

describe('suggestSections', () => {
  it('gives the sections that hold text in reading order for nothing typed', () => {
    expect(headings('')).toEqual([null, 'The catch', 'Énergie', 'Where the catch ends', 'Catching hares']);
    expect(footnote.suggestSections(' ', 2)).toHaveLength(2);
    expect(suggestSections('', libraryOf({}), 5)).toEqual([]);
  });

  it.each<[string, (string | null)[]]>([
    ['catch', ['Catching hares', 'The catch', 'Where the catch ends']],
    ['THE C', ['The catch', 'Where the catch ends']],
    ['ends where', ['Where the catch ends']],
    ['energie', ['Énergie']],
    ['Catchng hares', ['Catching hares']],
    ['the herring', [null]],
    ['zeppelin', []],
  ])('finds by heading, or by title where there is none: %s', (typed, expected) => {
    expect(headings(typed)).toEqual(expected);
  });

  it('keeps to a document or a folder', () => {
    expect(headings('catch', 'sea/cod')).toEqual(['Where the catch ends']);
    expect(headings('catch', 'sea')).toEqual(['The catch', 'Where the catch ends']);
    expect(headings('', 'The herring')).toEqual([null, 'The catch', 'Énergie']);
    expect(headings('', 'zeppelin')).toEqual([]);
  });

  it('says where each stands and how long it is', () => {
    expect(footnote.suggestSections('the catch', 1)[0]).toMatchObject({
      heading: 'The catch',
      title: 'The herring',
      document: 'sea/herring',
      paragraphs: 2,
    });
  });

  it('cites the whole section, which can be read, checked and read around, however long it is', () => {
    for (const { citation, document, heading, paragraphs } of footnote.suggestSections('', 25)) {
      const passage = footnote.cite(citation).passages[0];
      if (!passage) throw new Error(`${citation} cites nothing`);
      expect(passage).toEqual(footnote.read(citation, 'What is cast?'));
      expect(passage).toMatchObject({ document, section: heading, citation });
      expect(passage.text.split('\n\n')).toHaveLength(paragraphs);
      expect(footnote.isVerbatim(passage)).toBe(true);
      for (const reach of [1, 'section'] as const)
        expect(footnote.context(citation, reach)).toEqual({
          before: '',
          passage: passage.text,
          after: '',
          isWhole: true,
        });
    }
    const [long] = footnote.suggestSections('where', 1);
    expect(footnote.cite(long?.citation ?? '').passages[0]?.text).toBe(LONG);
    expect(LONG.length).toBeGreaterThan(3 * 1200);
    expect(library.passageById.get(long?.citation ?? '')).toBeUndefined();
  });

  it('reads on behind the section', () => {
    const [, catching, energy] = footnote.suggestSections('', 3);
    const next = footnote.neighbours(catching?.citation ?? '').next ?? '';
    expect(footnote.read(next, '')?.text).toBe('It is fat.');
    expect(footnote.neighbours(energy?.citation ?? '').next).toBeNull();
  });
});

describe('suggestSentences within a part', () => {
  const texts = async (typed: string, within: string): Promise<string[]> =>
    (await footnote.suggestSentences(typed, 25, { within })).map(({ text }) => text);

  it('finds sentences there alone, also by what they are like', async () => {
    expect(await texts('nigh', 'land')).toEqual(['It is done at night.']);
    expect(await texts('nets were casted', 'sea/herring')).toContain('Nets are cast.');
    expect(await texts('paragraph number', 'sea')).toHaveLength(25);
    expect(await texts('paragraph number', 'land')).toEqual([]);
    expect(await texts('nigh', 'zeppelin')).toEqual([]);
  });
});
