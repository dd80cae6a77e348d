import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, patternOf } from '../../../src/core/text/fold.ts';
import { check } from '../../support/check.ts';
import { documentText } from '../arbitrary-document.ts';

describe('fold', () => {
  check(fold, {
    'leaves out case': ['NATO', 'nato'],
    'leaves out accents, composed or not': ['Türkiye Tu\u0308rkiye', 'turkiye turkiye'],
    'leaves out the dot of a Turkish capital': ['İstanbul ISPARTA ısparta', 'istanbul isparta isparta'],
    'writes letters without a decomposition as people type them': [
      'Əliyev Łódź Straße Ærø Þór',
      'eliyev lodz strasse aero thor',
    ],
    'makes every apostrophe plain': ["’ ‘ ʼ ` '", "' ' ' ' '"],
    'makes a backtick plain among ASCII too': ['it`s', "it's"],
    'reads letters of other faces, in capitals or not': ['𝐇𝐞𝐥𝐥𝐨 ＷＩＤＥ ﬁne', 'hello wide fine'],
    'folds what a sign decomposes into': ['™ ℡ ㎏', 'tm tel kg'],
    'leaves out Hebrew points and Arabic short vowels': ['שָׁלוֹם مُحَمَّد', 'שלום محمد'],
    'keeps the vowels of Indic and Thai words': ['की का กิ กี', 'की का กิ กี'.normalize('NFKD')],
    'leaves other scripts alone': ['政策 Политика Ελλάδα', '政策 политика ελλαδα'],
    'is empty for nothing': ['', ''],
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(documentText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the pattern of a word', () => {
  const matched = ([word, text]: [string, string]): string[] =>
    Array.from(text.matchAll(new RegExp(patternOf(word), 'giu')), ([found]) => found);
  check(matched, {
    'finds it with accents and in capitals': [
      ['uber', 'Über UBER u\u0308ber under'],
      ['Über', 'UBER', 'u\u0308ber'],
    ],
    'finds it without accents': [
      ['Où', 'ou où on'],
      ['ou', 'où'],
    ],
    'finds other spellings of a letter': [
      ['dass', 'daß dass das'],
      ['daß', 'dass'],
    ],
    'finds other apostrophes': [
      ["it's", 'it’s it`s its'],
      ['it’s', 'it`s'],
    ],
    'finds Cyrillic letters': [['ее', 'Её мы'], ['Её']],
    'finds signs as they are': [['a+b', 'a+b aab'], ['a+b']],
    'finds letters of other scripts as they are': [['가が', '가が'], ['가が']],
  });

  it('finds what is folded to the same', () => {
    for (const letter of 'àÉîõüçñßæœøłđðþəışğžřěйёґίώẓ') {
      expect(matched([fold(letter), letter])).toEqual([letter]);
      expect(matched([letter, fold(letter)])).toEqual([fold(letter)]);
    }
  });
});
