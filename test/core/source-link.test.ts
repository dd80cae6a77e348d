import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINK_LENGTH, sourceLink } from '../../src/core/source-link.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

const link = (sentence: string, url: string | null = 'https://example.org/a', page: number | null = null) =>
  sourceLink({ url, page, sentence });

/** The words that a link says it leads to: the whole, or how it begins and ends. */
function pointedAt(made: string): string[] {
  const [, directive = ''] = made.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

describe('the link to a sentence', () => {
  it('names a short sentence whole, from its first word to its last', () => {
    expect(link('“The town is old.”')).toBe('https://example.org/a#:~:text=The%20town%20is%20old');
  });

  it('encodes what has a meaning in a fragment or ends a link in Markdown', () => {
    expect(link('Well-known, A&B (1_2) ~*x')).toBe(
      'https://example.org/a#:~:text=Well%2Dknown%2C%20A%26B%20%281%5F2%29%20%7E%2Ax',
    );
  });

  it('makes one space of white space', () => {
    expect(link(' Two\n  lines\u00a0here ')).toBe('https://example.org/a#:~:text=Two%20lines%20here');
  });

  it('names words of several paragraphs by those of the first and the last', () => {
    const sentence = 'He took the brass bell with him.\n\n> “A light is only a lamp,” he told them.';
    expect(pointedAt(link(sentence) ?? '')).toEqual(['He took the brass bell with', 'only a lamp,” he told them']);
  });

  it('keeps query and hash, and puts its fragment in the place of one that is there', () => {
    expect(link('Here', 'https://example.org/a?b=c#part')).toBe('https://example.org/a?b=c#part:~:text=Here');
    expect(link('Here', 'https://example.org/a#part:~:text=there')).toBe('https://example.org/a#part:~:text=Here');
    expect(link('Here', 'https://example.org/a#:~:text=there&text=x')).toBe('https://example.org/a#:~:text=Here');
    expect(link('Here', 'https://example.org/a#')).toBe('https://example.org/a#:~:text=Here');
  });

  it('names a long sentence by its first and last eight words', () => {
    const words = Array.from({ length: 80 }, (_, n) => `word${n}`);
    expect(pointedAt(link(`${words.join(' ')}.`) ?? '')).toEqual([
      words.slice(0, 8).join(' '),
      words.slice(-8).join(' '),
    ]);
  });

  it('takes fewer words where they take more room, and those of scripts without spaces', () => {
    const cyrillic =
      'Съешь же ещё этих мягких французских булок, да выпей чаю сегодня вечером, и снова утром, когда проснёшься.';
    expect(pointedAt(link(cyrillic) ?? '')).toEqual([
      'Съешь же ещё этих мягких французских',
      'вечером, и снова утром, когда проснёшься',
    ]);
    const [start = '', end = ''] = pointedAt(link('吾輩は猫である。名前はまだ無い。'.repeat(5)) ?? '');
    expect([start, end]).toEqual(['吾輩は猫である。名前はまだ', 'は猫である。名前はまだ無い']);
  });

  it('is the plain address where no fragment fits, where there are no words, and for half a surrogate pair', () => {
    const long = `https://example.org/${'a'.repeat(480)}`;
    expect(link('The harbour of Lindvik', long)).toBe(long);
    expect(link('…?!')).toBe('https://example.org/a');
    expect(link('half \ud83d a pair')).toBe('https://example.org/a');
    expect(link('x'.repeat(600))).toBe('https://example.org/a');
    // First and last three of five words would be the middle one twice.
    expect(link(Array(5).fill('x'.repeat(70)).join(' '))).toBe('https://example.org/a');
  });

  it('leads to the page of a document that has pages, and to no words in a PDF', () => {
    expect(link('Here', 'https://example.org/a.pdf', 3)).toBe('https://example.org/a.pdf#page=3');
    expect(link('Here', 'https://example.org/pdf/17', 3)).toBe('https://example.org/pdf/17#page=3');
    expect(link('Here', 'https://example.org/a.PDF?x=1')).toBe('https://example.org/a.PDF?x=1');
    expect(link('Here', 'https://example.org/a.pdf#nameddest=b', 3)).toBe('https://example.org/a.pdf#nameddest=b');
  });

  it.each([
    null,
    '',
    'reports/a.pdf',
    'ftp://example.org/a',
    'javascript:alert(1)',
    `https://example.org/${'a'.repeat(500)}`,
  ])('is none for %j', (url) => expect(link('Here', url)).toBeNull());

  const addresses = fc.constantFrom(
    'https://example.org/a',
    'https://example.org/a?b=c&d=e,f-g#h-i',
    `https://example.org/${'b'.repeat(300)}`,
    `http://example.org/#${'c'.repeat(440)}`,
  );

  it('leads, for any text, to its own words, uncut and in their order, within the limit', () => {
    const seen = { whole: 0, range: 0, plain: 0 };
    fc.assert(
      fc.property(arbitraryText, addresses, (sentence, url) => {
        const made = link(sentence, url) ?? '';
        expect(made.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        expect(made.startsWith(url)).toBe(true);
        if (made === url) {
          seen.plain++;
          return;
        }
        const [, directive = ''] = made.split(':~:text=');
        expect(directive).toMatch(/^[\w%.]+(?:,[\w%.]+)?$/u);
        const text = sentence.replace(/\s+/gu, ' ');
        const [start = '', end] = pointedAt(made);
        seen[end === undefined ? 'whole' : 'range']++;
        const at = text.indexOf(start);
        expect(at).toBeGreaterThanOrEqual(0);
        const borders = new Set([0, text.length]);
        for (const { index } of text.matchAll(/ /gu)) borders.add(index).add(index + 1);
        for (const { index } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) borders.add(index);
        expect(borders.has(at + start.length)).toBe(true);
        if (end === undefined) return;
        const last = text.lastIndexOf(end);
        expect(last).toBeGreaterThanOrEqual(at + start.length);
        expect(borders.has(last)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.whole, seen.range, seen.plain)).toBeGreaterThan(10);
  });
});
