import { describe } from 'vitest';
import { commonForm } from '../../../src/core/text/variants.ts';
import { check } from '../../support/check.ts';

/** Pairs of words, `a = b`, that have one form or do not. */
const meet = (pair: string): boolean => {
  const [a = '', b = ''] = pair.split(' = ').map(commonForm);
  return a === b;
};

describe('commonForm', () => {
  check(meet, {
    'is one for -our and -or': ['neighbouring = neighboring', true],
    'is one for -ise and -ize': ['organisations = organizations', true],
    'is one for -yse and -yze': ['analysing = analyzing', true],
    'is one for -re and -er': ['theatres = theaters', true],
    'is one for -ence and -ense': ['defence = defense', true],
    'is one for -ogue and -og': ['catalogues = catalogs', true],
    'is one for a doubled l and a single one': ['travelled = traveled', true],
    'is one for fulfil and fulfill': ['fulfil = fulfill', true],
    'is one for ae and e': ['haemoglobin = hemoglobin', true],
    'is one for oe and e': ['oestrogen = estrogen', true],
    'is one for several differences at once': ['colourisation = colorization', true],
    'is one for a number in words and in digits': ['seven = 7', true],
    'is one for tens': ['forty = 40', true],
    'is one for an ordinal in words and in digits': ['third = 3rd', true],
    'is one for a later ordinal': ['twelfth = 12th', true],
    'keeps hour from hor': ['hour = hor', false],
    'keeps tire from tier': ['tire = tier', false],
    'keeps pence from pens': ['pence = pens', false],
    'keeps one from 1': ['one = 1', false],
    'keeps different numbers apart': ['twelve = 20', false],
  });
});
