import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslItem } from '../../src/citations/csl-item.ts';
import { bibtex, ris } from '../../src/citations/records.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { citableOf, type Described, KNOWN } from './citable-of.ts';

/** What a program for references makes of a record, without what it adds itself. */
function readBack(record: string): Record<string, unknown> {
  const { data } = new Cite(record);
  expect(data).toHaveLength(1);
  const { _graph, 'citation-key': _, ...item } = data[0] ?? {};
  return item;
}

/** What a record can hold of a document; dates in words are in its note. */
function expected(described: Described): Record<string, unknown> {
  const { issued, ...item } = cslItem(citableOf(described));
  return { ...item, ...(issued && 'date-parts' in issued ? { issued } : {}) };
}

describe('records', () => {
  // BibTeX has no field for the language or where a text was found.
  it.each(Object.entries(KNOWN))('of BibTeX are read back as what is known: %s', (_, described) => {
    const { note, ...item } = readBack(bibtex(citableOf(described)));
    const { language: __, source: ___, ...known } = expected(described);
    const author = (known.author as object[] | undefined)?.map((name) =>
      'literal' in name ? { family: name.literal } : name,
    );
    expect(item).toEqual({ ...known, ...(author ? { author } : {}) });
    expect(note).toMatch(/^Footnote k3f9xq4-6v8-7s, ¶ 5/u);
  });

  it.each(Object.entries(KNOWN))('of RIS are read back as what is known: %s', (_, described) => {
    const { note, ...item } = readBack(ris(citableOf(described)));
    const known = expected(described);
    const author = (known.author as Record<string, string>[] | undefined)?.map(
      ({ 'non-dropping-particle': particle, ...name }) =>
        particle === undefined ? name : { ...name, family: `${particle} ${name.family}` },
    );
    expect(item).toEqual({ ...known, ...(author ? { author } : {}) });
    expect(note).toMatch(/^Footnote k3f9xq4-6v8-7s, ¶ 5/u);
  });

  it('say the page, and a date in words, in their note', () => {
    const note = 'Footnote k3f9xq4-6v8-7s, ¶ 5, p. 3, c. 1520';
    for (const record of [bibtex, ris])
      expect(readBack(record(citableOf({ page: 3, date: 'c. 1520' })))).toMatchObject({ note });
  });

  it('keep long addresses whole', () => {
    const url = `https://example.org/${'a'.repeat(200)}`;
    for (const record of [bibtex, ris]) expect(readBack(record(citableOf({ url })))).toMatchObject({ URL: url });
  });

  it('keep any title', () => {
    fc.assert(
      fc.property(arbitraryText, (title) => {
        const said = cslItem(citableOf({ title })).title;
        fc.pre(said !== '');
        expect(readBack(bibtex(citableOf({ title }))).title).toBe(said);
        expect(readBack(ris(citableOf({ title }))).title).toBe(said);
      }),
      { numRuns: 200 },
    );
  });
});
