import { describe } from 'vitest';
import { detectLanguage, languageOf } from '../../src/corpus/language.ts';
import { check } from '../support/check.ts';

describe('detectLanguage', () => {
  check(detectLanguage, {
    'knows English': ['The harbour was dug by hand.', 'en'],
    'knows German': ['Der Hafen wurde von Hand gegraben.', 'de'],
    'knows French': ['Le port fut creusé à la main.', 'fr'],
    'knows Spanish': ['El puerto se cavó a mano en dos inviernos.', 'es'],
    'knows Russian': ['Сорок человек работали две зимы, пока набережная не достигла кнехта.', 'ru'],
    'knows Turkish': ['Kırk adam iki kış boyunca çalıştı.', 'tr'],
    'knows Azerbaijani': ['Qırx nəfər iki qış işlədi, liman əl ilə qazılıb.', 'az'],
    'takes the language of most of a long text': [
      `${'The harbour was dug by hand. '.repeat(40)}${'Der Hafen wurde von Hand gegraben. '.repeat(400)}`,
      'de',
    ],
    'says nothing of a few words': ['Hamburg 1893', 'und'],
    'says nothing of numbers': ['2019-02-03 12:00 17.5 A1 B2 '.repeat(10), 'und'],
    'says nothing of nothing': ['', 'und'],
  });
});

describe('languageOf', () => {
  check(languageOf, {
    'keeps two letters': ['en', 'en'],
    'leaves region and script out': ['az-Cyrl-AZ', 'az'],
    'knows codes of three letters': ['eng', 'en'],
    'reads the old way of writing': ['pt_BR', 'pt'],
    'knows no names': ['English language', null],
    'knows nothing of nothing': [undefined, null],
  });
});
