import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/core/steps.ts';
import type { Vocabulary } from '../../src/core/vocabulary.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { openTable, writeTable } from '../../src/lexicon/table.ts';
import { openThesaurus } from '../../src/lexicon/thesaurus.ts';
import { type Words, wordListOf, wordsIn } from '../../src/lexicon/word-list.ts';
import { libraryOf } from '../core/library-of.ts';
import { check } from '../support/check.ts';

const { vocabulary } = libraryOf({
  article: `The trade with Russia and Armenia grew. An aircraft of the US flew to Turkey. They bought arms and condemned the
    European Union. The presence of Iran in Kiev and the collective security treaty is tense.`,
});
const thesaurus = openThesaurus();
const words = wordsOf(vocabulary);
const lexicon = openTable(writeTable(compileLexicon(words, thesaurus)));
const related = (words: string): string[] => lexicon.related(words).map(({ term, relation }) => `${term} ${relation}`);

function wordsOf(of: Vocabulary): Words {
  return wordsIn(atOnce(wordListOf(of)).text);
}

describe('compileLexicon, over WordNet 3.1', () => {
  const relates = (words: string): boolean => {
    const [typed = '', expected = ''] = words.split(' = ');
    return related(typed).includes(expected);
  };
  check(relates, {
    'relates no broader word': ['exports = trade broader', false],
    'relates a synonym': ['weaponry = arm synonym', true],
    'relates a derived word': ['condemnation = condemn derivation', true],
    'relates an irregular form to its base': ['buy = bought inflection', true],
    'relates a people to its country': ['iranian = iran derivation', true],
    'relates an adjective to its country': ['turkish = turkei derivation', true],
    'relates a capital to its country': ['yerevan = armenia place', true],
    'relates a name of several words to its initials': ['united states = us synonym', true],
    'relates a shorter name': ['america = us synonym', true],
    'relates initials to a name of several words': ['eu = european synonym', true],
    'relates a place to the name it had before': ['kyiv = kiev synonym', true],
    'relates a country to the name it had before': ['turkiye = turkei synonym', true],
    'relates initials to a name of which the library holds most': ['csto = treati synonym', true],
    'does not take use for the US': ['use = us synonym', false],
  });

  /** Whether a library that holds a text relates a word, `text = word`. */
  const holds = (pair: string): string => {
    const [text = '', word = ''] = pair.split(' = ');
    const { vocabulary } = libraryOf({ a: text });
    const [first] = openTable(writeTable(compileLexicon(wordsOf(vocabulary), thesaurus))).related(word);
    return first ? `${first.term} ${first.relation}` : '';
  };
  check(holds, {
    'relates a people to a country by its new name': ['They saw Türkiye. = turkish', 'turkiy derivation'],
    'relates a capital to a country by its new name': ['They saw Türkiye. = ankara', 'turkiy place'],
    'relates the new name of a capital to its country': ['They saw Ukraine. = kyiv', 'ukrain place'],
    'relates a people to a country by its initials': ['The British left. = uk', 'british derivation'],
    'relates a capital to the country that it is called the capital of': ['They saw London. = britain', 'london place'],
    'relates a country to a capital that lies in a province': ['They saw Canada. = ottawa', 'canada place'],
    'relates a capital that is only said to be a national one': ['They saw Zagreb. = croatia', 'zagreb place'],
    'keeps the capital of a state from the country of that name': ['They saw Atlanta. = tbilisi', ''],
    'relates an adjective that is unlike its country': ['They saw the Netherlands. = dutch', 'netherland derivation'],
    'relates a unit to its sign': ['It was ten kilometres long. = km', 'kilometr synonym'],
    'relates a British word to an American one': ['The kerb was low. = curb', 'kerb synonym'],
  });

  it('is the same after other libraries were compiled', () => {
    const other = libraryOf({ other: 'Iran and the United States sold arms to Turkey, as the treaty said.' });
    compileLexicon(wordsOf(other.vocabulary), thesaurus);
    expect(writeTable(compileLexicon(words, thesaurus))).toBe(writeTable(compileLexicon(words)));
  });

  it('names no term that the library lacks', () => {
    for (const { related: terms } of compileLexicon(words, thesaurus).values())
      for (const { term } of terms) expect(vocabulary.ids.has(term), term).toBe(true);
  });

  it('says of no word more than a few terms, strongest first', () => {
    for (const { related: terms } of compileLexicon(words, thesaurus).values()) {
      expect(terms.length).toBeLessThanOrEqual(8);
      expect(terms).toEqual([...terms].sort((a, b) => b.strength - a.strength));
    }
  });
});

describe('openTable', () => {
  check((word: string) => lexicon.knows(word), {
    'knows a word': ['pipeline', true],
    'knows an inflected word': ['pipelines', true],
    'knows an irregular form': ['bought', true],
    'does not know a misspelt word': ['pipline', false],
    'does not know the empty word': ['', false],
  });

  it('says how common a word is', () => {
    expect(lexicon.frequency('became')).toBeGreaterThan(100);
    expect(lexicon.frequency('pipeline')).toBe(0);
    expect(lexicon.frequency('pipline')).toBe(0);
  });

  it('holds the first and the last line', () => {
    const table = openTable(
      writeTable(
        new Map([
          ['b', { frequency: 2, related: [] }],
          ['a', { frequency: 1, related: [] }],
          ['c d', { frequency: 3, related: [{ term: 'e', relation: 'place', strength: 0.5 }] }],
        ]),
      ),
    );
    expect(['a', 'b', 'c d', 'c'].map((word) => table.frequency(word))).toEqual([1, 2, 3, 0]);
    expect(table.related('c d')).toEqual([{ term: 'e', relation: 'place', strength: 0.5 }]);
  });
});
