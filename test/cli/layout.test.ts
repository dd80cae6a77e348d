import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/cli/layout.ts';
import { visible } from '../../src/cli/visible.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

const page = (width: number, colour = false) => ({ width, widthOf: (text: string) => stringWidth(text), colour });

describe('layOut', () => {
  it('breaks at spaces, keeps line ends, and begins every row with the gutter', () => {
    expect(layOut('one two three\n\nfour', page(10), { gutter: '| ' })).toEqual([
      '| one two',
      '| three',
      '|',
      '| four',
    ]);
    expect(layOut('a\r\nb\rc\n', page(10))).toEqual(['a', 'b', 'c', '']);
  });

  it('breaks words that no row can hold, never inside a character', () => {
    expect(layOut('abcdefgh', page(3))).toEqual(['abc', 'def', 'gh']);
    expect(layOut('👩🏽‍🚀👩🏽‍🚀e\u0301e\u0301', page(4))).toEqual(['👩🏽‍🚀👩🏽‍🚀', 'e\u0301e\u0301']);
    expect(layOut('吾輩は猫である', page(6))).toEqual(['吾輩は', '猫であ', 'る']);
  });

  it('does not compose accents or expand tabs', () => {
    expect(layOut('e\u0301\tx', page(40))).toEqual(['e\u0301\tx']);
  });

  it('puts signs once around a marked part, and colours on each of its rows', () => {
    const mark = { start: 4, end: 13, sgr: '1', around: ['<', '>'] as const };
    expect(layOut('one two three four', page(10), { marks: [mark] })).toEqual(['one <two', 'three>', 'four']);
    expect(layOut('one two three four', page(10, true), { marks: [mark] })).toEqual([
      'one \u001b[1mtwo\u001b[0m',
      '\u001b[1mthree\u001b[0m four',
    ]);
  });

  it('shows control characters and lets none through', () => {
    expect(layOut('a\u001b[31mb\u009bc', page(40))).toEqual(['a␛[31mb�c']);
  });

  it('is fast for long texts', () => {
    const rows = layOut('word and another '.repeat(20_000), page(80));
    expect(rows.length).toBeGreaterThan(4000);
    expect(layOut('x'.repeat(50_000), page(80))).toHaveLength(625);
  });

  it('without wrapping, is the text; with it, nothing but line ends and white space at them differs', () => {
    const oneLineEnd = (text: string): string => visible(text).replace(/\r\n?/gu, '\n');
    const compact = (text: string): string => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 1, max: 120 }), (text, width) => {
        expect(layOut(text, page(Number.POSITIVE_INFINITY)).join('\n')).toBe(oneLineEnd(text));
        const rows = layOut(text, page(width));
        expect(compact(rows.join('\n'))).toBe(compact(visible(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('fills no row beyond the width, but for a character wider than it', () => {
    fc.assert(
      fc.property(
        arbitraryText.map((text) => text.replaceAll('\t', ' ')),
        fc.integer({ min: 8, max: 120 }),
        (text, width) => {
          for (const row of layOut(text, page(width))) expect(stringWidth(row.trimEnd())).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 500 },
    );
  });
});
