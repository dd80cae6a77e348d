import { describe } from 'vitest';
import { holdsPhrase, phrasesOf, plainWords } from '../../../src/core/query/phrases.ts';
import { check } from '../../support/check.ts';

describe('phrasesOf', () => {
  check(phrasesOf, {
    'finds what stands in quotation marks': ['Who said "the quietest summer"?', ['the quietest summer']],
    'finds typographic quotation marks': ['Who said “the quietest summer”?', ['the quietest summer']],
    'finds low quotation marks, closed by either high one': [
      '„der stille Sommer“ and „cicha woda”',
      ['der stille sommer', 'cicha woda'],
    ],
    'finds angle quotation marks': ['Qui a dit « l’été calme » ?', ["l'ete calme"]],
    'finds several': ['Is it "gas" or "oil"?', ['gas', 'oil']],
    'minds neither case nor accents nor marks': ['"Café–Müller, LTD."', ['cafe muller ltd']],
    'leaves out those without a content word': ['What is "it", and what is " … "?', []],
    'leaves out one that is never closed': ['Who said "the quietest summer?', []],
    'takes no apostrophe for a quotation mark': ["What is Azerbaijan's gas, the country's wealth?", []],
    'leaves out whole paragraphs': [`Who wrote "${'word '.repeat(60)}"?`, []],
    'finds nothing in nothing': ['', []],
  });
});

describe('holdsPhrase', () => {
  const holds = ([text, phrase]: readonly [string, string]): boolean =>
    holdsPhrase(plainWords(text), plainWords(phrase));

  check(holds, {
    'finds the words in a row': [['It was the quietest summer of all.', 'quietest summer'], true],
    'finds them at both ends': [['Quietest summer', 'quietest summer'], true],
    'does not find them apart': [['The quietest and warmest summer.', 'quietest summer'], false],
    'does not find them in another order': [['The summer was the quietest.', 'quietest summer'], false],
    'does not find parts of words': [['The unquietest summers.', 'quietest summer'], false],
    'minds no marks between the words': [['“quietest” – summer', 'Quietest, summer!'], true],
    'minds no accents': [['Fjällbacka är tyst', 'fjallbacka ar'], true],
    'minds no typographic apostrophe': [['the country’s wealth', "country's wealth"], true],
    'finds no phrase without words': [['The quietest summer.', '…'], false],
  });
});
