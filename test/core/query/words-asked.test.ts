import { describe, expect, it } from 'vitest';
import { withLexicon } from '../../../src/core/library.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { wordsAsked } from '../../../src/core/query/words-asked.ts';
import { loadLanguages } from '../../../src/core/text/languages/languages.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

await loadLanguages(['de', 'tr', 'pl', 'zh']);

const inLanguage = (language: string, text: string): string => `---\nlanguage: ${language}\n---\n\n${text}`;

const bare = libraryOf({
  de: inLanguage('de', 'Die Häuser am Ufer sind alt. Die Energien der Mühle nutzt der Müller. Die Halle ist kalt.'),
  en: inLanguage('en', 'Energy is cheap. Five colours and a sale. The hale men cook.'),
  tr: inLanguage('tr', 'Müze Ankara’nın yanında.'),
  pl: inLanguage('pl', 'Biblioteka ma rękopisy.'),
  zh: inLanguage('zh', '大学生很多。'),
});
const library = withLexicon(bare, {
  related: (words) => (words === 'gift' ? [{ term: 'sale', relation: 'synonym', strength: 1 }] : []),
  knows: (word) => word === 'mulle',
  frequency: () => 0,
});

const found = ([language, word]: readonly [string, string]): string[] =>
  wordsAsked(word, language, library).flatMap(({ alternatives }) =>
    alternatives.map(({ term, relation }) => `${term} ${relation}`),
  );

describe('wordsAsked', () => {
  check(found, {
    'finds a word under its stem in each language': [['de', 'Energie'], ['energi exact']],
    'finds an English word that German cuts otherwise': [['en', 'energies'], ['energi exact']],
    'finds a word typed without its umlaut': [['de', 'Haus'], ['haus exact']],
    'finds a word whose stem is cut further': [['tr', 'müzeler'], ['muz exact']],
    'finds forms by their beginnings in a language without a stemmer': [
      ['pl', 'bibliotekach'],
      ['biblioteka inflection'],
    ],
    'finds words that hold another where dictionaries decide': [['zh', '大学'], ['大学生 compound']],
    'asks the English dictionary for English words': [['en', 'gift'], ['sale synonym']],
    'does not ask it for others': [['de', 'Gift'], []],
    'brings English spellings together': [['en', 'color'], ['colour variant']],
    'does not do so with other languages': [['de', 'Hale'], ['hale exact']],
    'mends a misspelt word of another language': [['de', 'Nühle'], ['muhl spelling']],
    'leaves out the function words of the language': [['de', 'wann wurde die'], []],
  });
});

describe('analyse', () => {
  it('reads a question in its own language', () => {
    const query = analyse({ text: 'Wer wohnt nicht in den Häusern?' }, library);
    expect(query).toMatchObject({ language: 'de', answerType: 'who', negated: true });
    expect(query.terms.map(({ word }) => word)).toEqual(['wohnt', 'Häusern']);
    expect(analyse({ text: 'Who cooks for the men?' }, library)).toMatchObject({ language: 'en', answerType: 'who' });
  });

  it('hears that a German message leans on the one before', () => {
    const history = [{ role: 'user' as const, text: 'Wie alt sind die Häuser am Ufer?' }];
    const carried = (text: string) => analyse({ text, history }, library).terms.filter((term) => term.carried);
    expect(carried('Und wer nutzt die kalte Halle dort?')[0]?.weight).toBe(0.4);
    expect(carried('Wer nutzt die kalte Halle?')[0]?.weight).toBe(0.2);
  });
});
