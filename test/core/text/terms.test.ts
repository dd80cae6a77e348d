import { describe, expect, it } from 'vitest';
import { isStopWord, plainWord, spelledWord, stem, termsOf } from '../../../src/core/text/terms.ts';
import { check } from '../../support/check.ts';

const terms = (text: string): string[] => termsOf(text).map(({ term }) => term);

describe('termsOf', () => {
  check(terms, {
    'leaves out function words': ['What is the policy of it?', ['polici']],
    'gives inflected words one term': ['agreed agreeing agrees', ['agre', 'agre', 'agre']],
    'gives a possessive the term of its word, with either apostrophe': [
      "Azerbaijan’s Azerbaijan's",
      ['azerbaijan', 'azerbaijan'],
    ],
    'gives a plural possessive the term of its word': ['the countries’ oil', ['countri', 'oil']],
    'gives initials the term of the letters alone': ['the U.S. and U.S or US', ['us', 'us', 'us']],
    'tells the US from us': ['They help us.', ['help']],
    'takes the us for a country': ['relations with the us', ['relat', 'us']],
    'tells the US from use': ['use used using', ['use', 'use', 'use']],
    'takes capitals for a name': ['the WHO and IT sectors', ['who', 'it', 'sector']],
    'does not take shouting for names': ['WHO IS IT', []],
    'takes a lone word in capitals for a name': ['US?', ['us']],
    'takes a lone capital after a word for a name': ['the vitamin C of Hepatitis B', ['vitamin', 'c', 'hepat', 'b']],
    'takes no other letter for a name': ['A test: I, d and e. (B)', ['test']],
    'takes no shouted letter for a name': ['IS THIS A TEST', ['test']],
    'keeps a lone digit': ['5 boats and Windows 8', ['5', 'boat', 'window', '8']],
    'gives the plural of an abbreviation its term': [
      'many PCs and NGOs, one NGO’s PC',
      ['pc', 'ngo', 'one', 'ngo', 'pc'],
    ],
    'leaves out thousands separators, not decimal points': ['2,000 2000 4.5 45', ['2000', '2000', '4.5', '45']],
    'finds either half of a hyphened name': ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
    'agrees on accents and case': ['Türkiye TURKIYE', ['turkiy', 'turkiy']],
    'leaves words of other scripts unstemmed': ['политика 政策', ['политика', '政策']],
    'leaves out contractions': ["isn't don’t they're", []],
    'finds none in nothing': ['', []],
  });

  it('stands each term by its word', () => {
    expect(termsOf('the EU’s gas', { base: 10 }).map(({ word }) => word)).toEqual([
      { text: 'EU’s', span: { start: 14, end: 18 } },
      { text: 'gas', span: { start: 19, end: 22 } },
    ]);
  });
});

describe('plainWord', () => {
  check(plainWord, {
    'leaves out the possessive': ['Baku’s', 'baku'],
    'leaves out other apostrophes': ["O'Brien", 'obrien'],
    'leaves out dots of initials': ['E.U.', 'eu'],
    'leaves out every thousands separator': ['1,234,567', '1234567'],
    'keeps a decimal comma': ['4,5', '4,5'],
  });
});

describe('spelledWord', () => {
  check(spelledWord, {
    'keeps the possessive': ['Baku’s', 'bakus'],
    'leaves out case, accents and apostrophes': ['Türkiye’', 'turkiye'],
  });
});

describe('stem', () => {
  check(stem, {
    'is Porter’s': ['energies', 'energi'],
    'gives short stems their e back': ['aging', 'age'],
    'leaves two letters alone': ['us', 'us'],
    'leaves numbers alone': ['2000s', '2000s'],
  });
});

describe('isStopWord', () => {
  check(isStopWord, {
    'is true of function words': ['the', true],
    'is false of content words': ['energy', false],
    'is false of names of object properties': ['constructor', false],
  });
});
