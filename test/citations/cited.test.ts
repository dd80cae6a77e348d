import { describe, expect, it } from 'vitest';
import { cited } from '../../src/citations/cited.ts';
import { CITATION_STYLES } from '../../src/core/citation-style.ts';
import { citableOf, KNOWN } from './citable-of.ts';

describe('a citation in each style', () => {
  it.each(Object.entries(KNOWN))('of a document of which is known: %s', async (name, described) => {
    const made: string[] = [];
    for (const style of CITATION_STYLES) made.push(`== ${style}\n${await cited(citableOf(described), style)}\n`);
    await expect(made.join('\n')).toMatchFileSnapshot(`../golden/citations/${name}.txt`);
  });

  const full = citableOf(KNOWN.everything);
  const firstLine = async (style: 'apa' | 'mla' | 'chicago', described = full): Promise<string> =>
    (await cited(described, style)).split('\n')[0] ?? '';
  const inText = async (style: 'apa' | 'mla' | 'chicago', described = full): Promise<string> =>
    (await cited(described, style)).split('\n')[1] ?? '';

  it('APA: family name and initials, of the date the year as for any document, the title as it is written, the bare address', async () => {
    expect(await firstLine('apa')).toBe('Nordahl, I. (1912). The harbour of Lindvik. https://example.org/harbour');
  });

  it('MLA: first author turned round, the title with capitals, day before month', async () => {
    expect(await firstLine('mla')).toBe(
      'Nordahl, Ida. “The Harbour of Lindvik.” 5 Mar. 1912, https://example.org/harbour.',
    );
  });

  it('Chicago: the year behind the author, the title with capitals in quotation marks, month before day', async () => {
    expect(await firstLine('chicago')).toBe(
      'Nordahl, Ida. 1912. “The Harbour of Lindvik.” March 5. https://example.org/harbour.',
    );
  });

  it('says in the text where the words stand: the page, else the paragraph, as each style writes it', async () => {
    expect(await inText('apa')).toBe('(Nordahl, 1912, p. 12)');
    expect(await inText('mla')).toBe('(Nordahl 12)');
    expect(await inText('chicago')).toBe('(Nordahl 1912, 12)');
    const paragraph = citableOf({ author: 'Ida Nordahl', date: '1912' });
    expect(await inText('apa', paragraph)).toBe('(Nordahl, 1912, para. 5)');
    expect(await inText('mla', paragraph)).toBe('(Nordahl, par. 5)');
    expect(await inText('chicago', paragraph)).toBe('(Nordahl 1912, para. 5)');
  });

  it('APA, MLA: three authors, and particles and what stands behind a name in their places', async () => {
    const several = citableOf(KNOWN['several-authors']);
    expect(await firstLine('apa', several)).toMatch(
      /^van Beethoven, L\., Smith, J\. A\., & King, M\. L\., Jr\. \(2020\)\./u,
    );
    expect(await firstLine('mla', several)).toMatch(/^van Beethoven, Ludwig, et al\. /u);
  });

  it('APA, Chicago: “n.d.” where no date is known, and the title first where no author is', async () => {
    const none = citableOf({});
    expect(await firstLine('apa', none)).toBe('The harbour of Lindvik. (n.d.).');
    expect(await firstLine('chicago', none)).toBe('“The Harbour of Lindvik.” n.d.');
  });

  it('gives titles in other or unknown languages no capitals', async () => {
    expect(await firstLine('mla', citableOf({ language: 'und' }))).toContain('“The harbour of Lindvik.”');
    expect(await firstLine('chicago', citableOf({ language: 'de', title: 'Der alte hafen' }))).toContain(
      'Der alte hafen',
    );
  });

  it('uses the words of the reader’s language where the style has them, else English', async () => {
    const apa = async (locale: string): Promise<string> =>
      (await cited(citableOf(), 'apa', { locale })).split('\n')[0] ?? '';
    expect(await apa('de')).toBe('The harbour of Lindvik. (o.\u00a0J.).');
    expect(await apa('es-419')).toEqual(expect.stringMatching(/\(s\.\sf\.\)/u));
    expect(await apa('fr-FR')).toMatch(/\(s\.\s?d\.\)/u);
    for (const locale of ['en-GB', 'tr', 'xx']) expect(await apa(locale)).toBe('The harbour of Lindvik. (n.d.).');
  });
});
