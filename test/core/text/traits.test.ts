import { describe } from 'vitest';
import { TRAIT, traitsOf } from '../../../src/core/text/traits.ts';
import { check } from '../../support/check.ts';

type Trait = keyof typeof TRAIT;

const traits = (sentence: string): Trait[] =>
  (Object.keys(TRAIT) as Trait[]).filter((name) => traitsOf(sentence) & TRAIT[name]);

describe('traitsOf', () => {
  check(traits, {
    'finds nothing in a plain sentence': ['Peace is good.', []],
    'finds numbers in digits': ['It sent 2,000 of them.', ['number', 'anaphora']],
    'finds numbers in words': ['Exports doubled.', ['number']],
    'finds a year, which is a number too': ['It was so in 1991.', ['number', 'date', 'anaphora']],
    'finds months': ['War came in July.', ['date', 'name', 'place']],
    'finds centuries and times': ['the 19th century at 10:30', ['number', 'date']],
    'finds names inside a sentence': ['Peace with Armenia.', ['name']],
    'finds names of two words that open one': ['Heydar Aliyev ruled.', ['name']],
    'does not take the first word or I for a name': ['Today I sleep.', []],
    'finds reasons': ['Gas is dear because oil is.', ['reason']],
    'finds purposes': ['Laws to protect peace.', ['reason']],
    'finds places': ['Drones fly over and across Georgia.', ['name', 'place']],
    'finds questions': ['Is peace good?”', ['question']],
    'finds questions of other scripts': ['平和？', ['question']],
    'finds openings that point back': ['“Their aim is peace.', ['anaphora']],
    'finds denials': ['Peace was never signed.', ['negation']],
    'finds denials with an apostrophe, straight or not': ["Peace isn’t war, war isn't peace.", ['negation']],
    'finds refusals': ['Armenia refused peace.', ['negation']],
    'does not find denials in parts of words': ['The notary knows northern nomads.', []],
    'finds nothing in nothing': ['', []],
  });
});
