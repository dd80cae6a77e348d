import { describe, expect, it } from 'vitest';
import { withAliases, withLexicon } from '../../../src/core/library.ts';
import { buildLibrary } from '../../../src/core/library-builder.ts';
import { alternativesOf, namesAt, WORTH } from '../../../src/core/query/alternatives.ts';
import { stem } from '../../../src/core/text/terms.ts';
import { check } from '../../support/check.ts';
import { documentOf, libraryOf } from '../library-of.ts';

const text = `The US buys Azerbaijangas.

## Gas

Azerbaijan sells gas and trade grows.

## More

Azerbaijan likes gas. Iran is near. The Southern Gas Corridor is long. Exports of aircraft end.`;
const bare = buildLibrary([documentOf('article', text)]);
const { vocabulary } = withLexicon(bare, {
  related: (words) =>
    ({
      commerce: [{ term: 'trade', relation: 'synonym' as const, strength: 0.5 }],
      'united states': [{ term: 'us', relation: 'synonym' as const, strength: 1 }],
    })[words] ?? [],
  knows: (word) => ['commerce', 'trace'].includes(word),
  frequency: () => 0,
});

const found = (word: string): string[] =>
  alternativesOf(word, stem(word), vocabulary).map(({ term, relation }) => `${term} ${relation}`);

describe('alternativesOf', () => {
  check(found, {
    'finds the word itself, and what is written together with it': ['gas', ['gae exact', 'azerbaijanga compound']],
    'finds the root of a word': ['iranian', ['iran derivation']],
    'finds the words behind initials': ['sgc', ['southern acronym', 'gae acronym', 'corridor acronym']],
    'mends a misspelt word': ['exprots', ['export spelling']],
    'takes no real word for a misspelt one': ['trace', []],
    'asks the lexicon': ['commerce', ['trade synonym']],
    'does not mend short words': ['gsa', []],
    'does not mend numbers': ['2000', []],
    'finds nothing for what is unlike everything': ['photosynthesis', []],
  });

  it('weighs a relation by its worth and its strength', () => {
    expect(alternativesOf('commerce', 'commerc', vocabulary)[0]?.weight).toBe(WORTH.synonym * 0.5);
  });
});

describe('namesAt', () => {
  it('finds initials and other names for words in a row', () => {
    const names = namesAt(['gas', 'united', 'states'], vocabulary);
    expect([...names.keys()]).toEqual([1, 2]);
    expect(names.get(1)).toEqual([{ term: 'us', relation: 'acronym', weight: WORTH.acronym }]);
    expect(names.get(2)).toEqual(names.get(1));
  });

  it('takes initials only where the library writes them in capitals', () => {
    expect(namesAt(['in', 'sight'], vocabulary).size).toBe(0);
  });
});

describe('other names', () => {
  const library = libraryOf({
    health: 'The World Health Organization (WHO) met. Bank officers use a map of mean arterial pressure (MAP).',
    city: 'The Kremlin denied it.',
  });
  const group = ['Nations’ Doctor', 'WHO'];
  const said = withAliases(library, [
    { said: group, meant: group, relation: 'alias' },
    { said: ['Moscow'], meant: ['Kremlin'], relation: 'alias' },
  ]).vocabulary;
  const alternatives = (word: string): [string, string, number][] =>
    alternativesOf(word, stem(word), said).map(({ term, relation, weight }) => [term, relation, weight]);

  it('of the owner count almost as the word itself', () => {
    expect(alternatives('moscow')).toEqual([['kremlin', 'alias', WORTH.alias]]);
  });

  it('hold one way where the owner says so', () => {
    expect(alternatives('kremlin')).toEqual([['kremlin', 'exact', 1]]);
  });

  it('of several words are found where the words stand in a row', () => {
    const names = namesAt(['old', 'nations', 'doctor'], said);
    expect([...names.keys()]).toEqual([1, 2]);
    expect(names.get(1)).toEqual([{ term: 'who', relation: 'alias', weight: WORTH.alias }]);
  });

  it('that the documents define stand for the whole name, each word for a part of it', () => {
    const part = WORTH.acronym / Math.sqrt(3);
    expect(alternatives('who')).toEqual([
      ['who', 'exact', 1],
      ['world', 'acronym', part],
      ['health', 'acronym', part],
      ['organ', 'acronym', part],
    ]);
    expect(namesAt(['world', 'health', 'organization'], said).get(0)?.[0]?.term).toBe('who');
  });

  it('do not come from an abbreviation that is a word too', () => {
    expect(alternatives('map')).toEqual([['map', 'exact', 1]]);
  });
});

describe('words written otherwise', () => {
  const { vocabulary } = withLexicon(
    libraryOf({ a: 'The colours of 7 theatres were filed. Then the Harbour Center met.' }),
    {
      related: (words) => (words === 'color' ? [{ term: 'colour', relation: 'synonym', strength: 0.2 }] : []),
      knows: (word) => ['color', 'colours', 'filled', 'filed'].includes(word),
      frequency: () => 0,
    },
  );
  const found = (word: string): string[] =>
    alternativesOf(word, stem(word), vocabulary).map(({ term, relation }) => `${term} ${relation}`);

  check(found, {
    'are found where the dictionary relates both': ['color', ['colour variant']],
    'are found where the dictionary lacks one': ['theaters', ['theatr variant']],
    'are found for names': ['centre', ['center variant']],
    'are found for numbers': ['seven', ['7 variant']],
    'are not found where the dictionary has both as different words': ['filled', []],
  });
});

describe('misspelt words', () => {
  const { vocabulary } = libraryOf({
    a: 'Form a committee. The farm, the farm. Accommodation in Kraków, Straße and Türkiye. Government, receive.',
    b: 'A farm.',
    c: 'A firm.',
  });
  const best = (word: string): string => {
    const [first] = alternativesOf(word, stem(word), vocabulary);
    return first ? `${first.term} ${first.relation}` : '';
  };

  check(best, {
    'are never words of the library': ['firm', 'firm exact'],
    'are mended to the commoner of two near words': ['fgrm', 'farm spelling'],
    'are mended where two letters are exchanged': ['recieve', 'receiv spelling'],
    'are mended where a letter is doubled': ['goverrnment', 'govern spelling'],
    'are mended where a doubled letter is single': ['comittee', 'committe spelling'],
    'are mended where two are': ['acomodation', 'accommod spelling'],
    'are mended twice only in long words': ['fgrn', ''],
    'are none without an accent': ['krakow', 'krakow exact'],
    'are none with ss': ['strasse', 'strass exact'],
    'are none with another i': ['turkiye', 'turkiy exact'],
  });
});

describe('words that a family and a spelling both explain', () => {
  const { vocabulary } = libraryOf({
    a: 'A light in the lighthouse. The government of the states met at the station. Karabakh and Iran. A tribe on trial.',
  });
  const found = (word: string): string[] =>
    alternativesOf(word, stem(word), vocabulary).map(({ term, relation }) => `${term} ${relation}`);

  check(found, {
    'are misspelt where a letter amid them is missing': ['lighthose', ['lighthous spelling']],
    'are misspelt where another letter stands there': ['lighthause', ['lighthous spelling']],
    'are misspelt where the last two are exchanged': ['lighthoues', ['lighthous spelling']],
    'are misspelt where it is a word of their own family': ['goverment', ['govern spelling']],
    'are misspelt where two letters are exchanged': ['statoin', ['station spelling']],
    'are of the family where their end is another': ['karabakhi', ['karabakh derivation']],
    'are of the family where no word is one letter away': ['iranian', ['iran derivation']],
    'are of the family where the near word begins otherwise': ['tribal', ['tribe derivation']],
  });

  it('are of the family where a dictionary has them', () => {
    const known = withLexicon(libraryOf({ a: 'The state has a statue.' }), {
      related: () => [],
      knows: (word) => word === 'statute',
      frequency: () => 0,
    }).vocabulary;
    expect(alternativesOf('statute', stem('statute'), known)[0]?.term).toBe('state');
  });
});
