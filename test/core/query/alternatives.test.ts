import { describe, expect, it } from 'vitest';
import { buildLibrary, withLexicon } from '../../../src/core/library.ts';
import { alternativesOf, namesAt, WORTH } from '../../../src/core/query/alternatives.ts';
import { stem } from '../../../src/core/text/terms.ts';
import { check } from '../../support/check.ts';
import { documentOf } from '../library-of.ts';

const text = `The US buys Azerbaijangas.

## Gas

Azerbaijan sells gas and trade grows.

## More

Azerbaijan likes gas. Iran is near. The Southern Gas Corridor is long. Exports of aircraft end.`;
const bare = buildLibrary([documentOf('article', text)]);
const { vocabulary } = withLexicon(bare, {
  related: (words) =>
    ({
      commerce: [{ term: 'trade', relation: 'narrower' as const, strength: 0.5 }],
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
    'asks the lexicon': ['commerce', ['trade narrower']],
    'does not mend short words': ['gsa', []],
    'does not mend numbers': ['2000', []],
    'finds nothing for what is unlike everything': ['photosynthesis', []],
  });

  it('weighs a relation by its worth and its strength', () => {
    expect(alternativesOf('commerce', 'commerc', vocabulary)[0]?.weight).toBe(WORTH.narrower * 0.5);
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
