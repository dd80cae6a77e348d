import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../../src/core/model.ts';
import { diffTexts, diffWords } from '../../../src/core/quotes/diff.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { check } from '../../support/check.ts';
import { documentText } from '../arbitrary-document.ts';

const SOURCE = 'Azerbaijan emphasizes that Russian peacekeepers are temporarily there, in 2,000.';

/** `=` equal, `~quoted/source` replaced, `+` in the source only, `-` in the quotation only. */
const diff = (quoted: string, source = SOURCE): string =>
  diffWords(quoted, source)
    .map((part) =>
      part.op === 'equal'
        ? `=${part.quoted}`
        : part.op === 'replace'
          ? `~${part.quoted}/${part.source}`
          : part.op === 'insert'
            ? `+${part.source}`
            : `-${part.quoted}`,
    )
    .join(' ');

describe('diffWords', () => {
  check(diff, {
    'finds no difference in the source itself': [
      SOURCE,
      `=${wordsOf(SOURCE)
        .map(({ text }) => text)
        .join(' ')}`,
    ],
    'finds no difference in case, accents, punctuation and quote marks': [
      '“AZERBAIJAN, émphasizes: that”',
      '=AZERBAIJAN émphasizes that',
    ],
    'finds no difference in separators of thousands': ['in 2000', '=in 2000'],
    'finds no difference where the quotation begins later or stops earlier': [
      'Russian peacekeepers are',
      '=Russian peacekeepers are',
    ],
    'replaces a wrong word': ['that Russian soldiers are', '=that Russian ~soldiers/peacekeepers =are'],
    'replaces a misspelt word': ['that Rusian peacekeepers', '=that ~Rusian/Russian =peacekeepers'],
    'replaces several words by others': [
      'emphasizes how our soldiers are',
      '=emphasizes ~how our soldiers/that Russian peacekeepers =are',
    ],
    'inserts words that the quotation lacks': [
      'Russian peacekeepers there',
      '=Russian peacekeepers +are temporarily =there',
    ],
    'deletes words that the source lacks': ['Russian military peacekeepers', '=Russian -military =peacekeepers'],
    'replaces a wrong word at either end by one word': [
      'how Russian peacekeepers are now',
      '~how/that =Russian peacekeepers are ~now/temporarily',
    ],
    'replaces everything where nothing is equal': [
      'gas',
      '~gas/Azerbaijan emphasizes that Russian peacekeepers are temporarily there in 2,000',
    ],
    'is empty for an empty quotation': ['', ''],
    'is empty for a quotation without words': ['?!', ''],
  });

  it('counts a missing possessive as a difference', () => {
    expect(diff('Azerbaijan policy', 'Azerbaijan’s policy')).toBe('~Azerbaijan/Azerbaijan’s =policy');
  });

  it('counts a shifted decimal point as a difference', () => {
    expect(diff('by 45 percent', 'by 4.5 percent')).toBe('=by ~45/4.5 =percent');
  });

  it('deletes every word against an empty source', () => {
    expect(diff('so it is', '')).toBe('-so it is');
  });

  it('reads as the quotation on one side and as a run of the source on the other', () => {
    const words = (text: string): string =>
      wordsOf(text)
        .map((word) => word.text)
        .join(' ');
    const side = (parts: readonly DiffPart[], name: 'quoted' | 'source'): string =>
      parts
        .map((part) => part[name])
        .filter((text) => text !== '')
        .join(' ');
    fc.assert(
      fc.property(documentText, documentText, (quoted, source) => {
        const parts = diffWords(quoted.slice(0, 500), source.slice(0, 500));
        expect(side(parts, 'quoted')).toBe(words(quoted.slice(0, 500)));
        expect(` ${words(source.slice(0, 500))} `).toContain(
          side(parts, 'source') === '' ? '' : ` ${side(parts, 'source')} `,
        );
        for (const { op, quoted: ours, source: theirs } of parts) {
          expect(ours === '').toBe(op === 'insert');
          expect(theirs === '').toBe(op === 'delete');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the difference between two revisions', () => {
  it('has each mark, capital and accent, and no white space', () => {
    expect(diffTexts('It went to *Hull*.\nThen résumé: 4,5.', 'It went to *Hull*. then resume: 4.5.')).toEqual([
      { op: 'equal', quoted: 'It went to *Hull*.', source: 'It went to *Hull*.' },
      { op: 'replace', quoted: 'Then résumé: 4,5.', source: 'then resume: 4.5.' },
    ]);
  });

  it('goes to both ends', () => {
    expect(diffTexts('b c', 'a b c d').map(({ op }) => op)).toEqual(['insert', 'equal', 'insert']);
  });

  it('parts clauses where no white space does', () => {
    expect(diffTexts('我是猫。名字没有。', '我是猫。名字是花。')).toEqual([
      { op: 'equal', quoted: '我是猫。', source: '我是猫。' },
      { op: 'replace', quoted: '名字没有。', source: '名字是花。' },
    ]);
  });
});
