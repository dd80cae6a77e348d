import { describe, expect, it } from 'vitest';
import { aliasesOf, joined, type Naming, nameKey, namingsOf } from '../../src/core/aliases.ts';
import { atOnce } from '../../src/core/steps.ts';
import { check } from '../support/check.ts';

const alike = (...names: string[]): Naming => ({ said: names, meant: names, relation: 'alias' });
const ids = new Map(['world', 'health', 'organ', 'who', 'oslo'].map((term, id) => [term, id]));

describe('nameKey', () => {
  check(nameKey, {
    'joins the terms of the content words': ['The Bank of England', 'bank england'],
    'is null without a content word': ['the of', null],
    'is null for a name that is longer than what is looked for': ['one two three four five six seven', null],
  });
});

describe('aliasesOf', () => {
  it('stands each name for the terms of the others', () => {
    const aliases = atOnce(aliasesOf([alike('WHO', 'World Health Organization', 'Oslo')], ids));
    expect(aliases.get('who')?.map(({ terms }) => terms)).toEqual([[0, 1, 2], [4]]);
    expect(aliases.get('world health organ')?.map(({ terms }) => terms)).toEqual([[3], [4]]);
  });

  it('stands a name said one way only for what it means', () => {
    const aliases = atOnce(aliasesOf([{ said: ['Geneva'], meant: ['WHO'], relation: 'alias' }], ids));
    expect([...aliases.keys()]).toEqual(['geneva']);
  });

  it('takes a name of which the library holds half, and none of which it holds less', () => {
    expect(atOnce(aliasesOf([alike('X1', 'World Bank')], ids)).get('x1')?.[0]?.terms).toEqual([0]);
    expect(atOnce(aliasesOf([alike('X1', 'World Bank Group')], ids)).has('x1')).toBe(false);
  });

  it('does not stand a name for another spelling that is the same to the library', () => {
    expect(atOnce(aliasesOf([alike('WHO', 'W.H.O.')], ids)).size).toBe(0);
  });
});

describe('joined', () => {
  it('keeps both, the first ones first', () => {
    const [a, b] = [
      { relation: 'alias' as const, terms: [1] },
      { relation: 'acronym' as const, terms: [2] },
    ];
    const both = joined(
      new Map([['x', [a]]]),
      new Map([
        ['x', [b]],
        ['y', [b]],
      ]),
    );
    expect([...both]).toEqual([
      ['x', [a, b]],
      ['y', [b]],
    ]);
  });
});

describe('namingsOf', () => {
  const counted = (...longs: (readonly [string, number])[]) => new Map([['MS', new Map(longs)]]);

  it('takes the three commonest long forms of a short one', () => {
    const longs = [
      ['manuscript', 1],
      ['mississippi', 2],
      ['multiple sclerosis', 2],
      ['mass spectrometry', 1],
    ] as const;
    const meant = namingsOf(counted(...longs), () => false).map((naming) => naming.meant[1]);
    expect(meant).toEqual(['mississippi', 'multiple sclerosis', 'manuscript']);
  });

  it('does not let a short form that is a word be said for its long form', () => {
    const [naming] = namingsOf(new Map([['MAP', new Map([['mean arterial pressure', 1]])]]), (key) => key === 'map');
    expect(naming?.said).toEqual(['mean arterial pressure']);
    expect(naming?.meant).toContain('MAP');
  });
});
