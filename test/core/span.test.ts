import { describe, expect, it } from 'vitest';
import { contains, cover, lengthOf, textAt, trimmed } from '../../src/core/span.ts';
import { check } from '../support/check.ts';

const document = { id: 'letters', text: 'a😀b' };

describe('textAt', () => {
  it('reads UTF-16 units, end exclusive', () => {
    expect(textAt(document, { start: 1, end: 3 })).toBe('😀');
    expect(textAt(document, { start: 4, end: 4 })).toBe('');
  });

  it.each([
    { start: -1, end: 1 },
    { start: 2, end: 1 },
    { start: 0, end: 5 },
    { start: 0.5, end: 1 },
    { start: Number.NaN, end: 1 },
  ])('refuses %j, which does not lie inside the text, and names the document', (span) => {
    expect(() => textAt(document, span)).toThrow(/outside document "letters" \(0–4\)/u);
  });
});

describe('trimmed', () => {
  check((text: string) => trimmed(text, { start: 0, end: text.length }), {
    'leaves out white space of every kind at both ends': [' \t\r\n\u00a0\u2028a b\u3000\f\ufeff', { start: 6, end: 9 }],
    'is null for white space alone': ['\r\n \t', null],
    'is null for nothing': ['', null],
    'keeps a space that carries an accent': ['  \u0301a', { start: 1, end: 4 }],
  });
});

describe('spans', () => {
  it('cover from the start of the first to the end of the last', () => {
    expect(cover({ start: 2, end: 4 }, { start: 7, end: 9 })).toEqual({ start: 2, end: 9 });
  });

  it('contain themselves and what lies inside, not what sticks out', () => {
    const outer = { start: 2, end: 9 };
    expect(
      [outer, { start: 3, end: 9 }, { start: 1, end: 3 }, { start: 8, end: 10 }].map((inner) => contains(outer, inner)),
    ).toEqual([true, true, false, false]);
  });

  it('are as long as their units', () => {
    expect(lengthOf({ start: 2, end: 9 })).toBe(7);
  });
});
