import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/core/steps.ts';
import type { Vocabulary } from '../../src/core/vocabulary.ts';
import { wordListOf, wordsIn } from '../../src/lexicon/word-list.ts';
import { libraryOf } from '../core/library-of.ts';

const { vocabulary } = libraryOf({
  a: 'The trade with Russia grew, and traders went to Turkey.',
  b: 'Iran traded arms.',
});
const listOf = (changes: Partial<Vocabulary>) => atOnce(wordListOf({ ...vocabulary, ...changes }));

describe('the words that a lexicon depends on', () => {
  it('are the same list and hash in any order', () => {
    const { words, ids } = vocabulary;
    const list = listOf({});
    const mixed = fc.tuple(...[[...words], [...ids]].map((all) => fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(mixed, ([some, others]) => {
        const other = listOf({ words: new Map(some), ids: new Map(others) });
        expect(other.hash).toBe(list.hash);
        expect(wordsIn(other.text)).toEqual(wordsIn(list.text));
      }),
    );
  });

  it('have another hash with a word more or less, another term, or another name', () => {
    const { words, terms, ids, names } = vocabulary;
    const [[word = '', id = 0] = []] = words;
    const lists = [
      {},
      { words: new Map([...words, ['traduce', id]]) },
      { words: new Map([...words].filter(([other]) => other !== word)) },
      { words: new Map([...words, [word, (id + 1) % terms.length]]) },
      { ids: new Map([...ids, ['alone', terms.length]]) },
      { names: new Set([...names, id]) },
      { names: new Set<number>() },
    ];
    expect(new Set(lists.map((changes) => listOf(changes).hash)).size).toBe(lists.length);
  });

  it('are all words with their terms and names, in the order of code units, and all terms', () => {
    const { terms, ids, names, words } = vocabulary;
    const read = wordsIn(listOf({ ids: new Map([...ids, ['alone', terms.length]]) }).text);
    expect(read.terms).toEqual(new Set([...Array.from(ids, ([term]) => term), 'alone']));
    const expected = [...words].map(([plain, id]) => ({ plain, term: terms[id], isName: names.has(id) }));
    expect(read.words).toEqual(expected.sort((a, b) => (a.plain < b.plain ? -1 : 1)));
    expect(read.words.some(({ isName }) => isName)).toBe(true);
  });

  it('may be none', () => {
    const none = { words: new Map(), ids: new Map() };
    expect(wordsIn(listOf(none).text)).toEqual({ words: [], terms: new Set() });
  });
});
