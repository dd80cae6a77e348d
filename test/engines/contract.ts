import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/core/embedder.ts';
import type { Candidate } from '../../src/core/model.ts';
import type { Among, IndexEntry, SearchIndex, WeightedTerm } from '../../src/core/search-index.ts';
import { tableOf, type VectorTable } from '../../src/core/vectors.ts';

/**
 * What every engine must keep to, whatever it runs on. An engine's own test is a few lines: how to make an index, and
 * which of these tests it leaves out, and why.
 */

export type Engine = {
  readonly name: string;
  /** An index that holds these entries, given in reading order, and a vector of each or none, ready to be searched. */
  readonly create: (entries: readonly IndexEntry[], vectors?: VectorTable | null) => SearchIndex | Promise<SearchIndex>;
  /** Differences by design; a test that is not in the contract makes the suite fail. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
};

type Found = readonly Candidate[];
type Search = (entries: readonly IndexEntry[], terms: readonly WeightedTerm[], ...how: How) => Promise<Found>;
/** Passages named p0, p1, … with these vectors; null for an index that was given none. */
type Nearest = (vectors: readonly Int8Array[] | null, vector: Int8Array, ...how: How) => Promise<Found>;
type How = readonly [limit?: number, among?: Among];

export function testEngine({ name, create, skip = [] }: Engine): void {
  const ask = async (index: SearchIndex, question: (index: SearchIndex) => Promise<Found>): Promise<Found> => {
    try {
      return await question(index);
    } finally {
      await index.close();
    }
  };
  const search: Search = async (entries, terms, limit = 50, among?) =>
    ask(await create(entries), (index) => index.search(terms, limit, among));
  const nearest: Nearest = async (vectors, vector, limit = 50, among?) => {
    const entries = entriesOf(...(vectors ?? [[]]).map(() => ['cat']));
    const index = await create(entries, vectors && tableOf(vectors, vector.length));
    return ask(index, (made) => made.nearest(vector, limit, among));
  };

  describe(`${name} keeps the contract of search engines`, () => {
    const rule = (text: string, test: () => Promise<void>): void => {
      const skipped = skip.find(({ tests }) => tests.includes(text));
      if (skipped) it.skip(`${text} (${skipped.reason})`);
      else it(text, test);
    };
    for (const [text, test] of Object.entries(CONTRACT)) rule(text, () => test(search));
    for (const [text, test] of Object.entries(NEAREST)) rule(text, () => test(nearest));

    it('leaves out only tests that the contract has', () => {
      const rules = { ...CONTRACT, ...NEAREST };
      expect(skip.flatMap(({ tests }) => tests).filter((text) => !(text in rules))).toEqual([]);
    });
  });
}

/** Entries named p0, p1, … with these terms, without headings. */
export function entriesOf(...terms: readonly (readonly string[])[]): IndexEntry[] {
  return terms.map((inside, place) => ({ passage: `p${place}`, terms: inside, headingTerms: [] }));
}

/** Terms that weigh the same. */
export function equally(...terms: readonly string[]): WeightedTerm[] {
  return terms.map((term) => ({ term, weight: 1 }));
}

const passages = (found: Found): string[] => found.map(({ passage }) => passage);

const ANIMALS = entriesOf(['cat', 'dog'], ['dog', 'bird'], ['fish'], ['bird', 'fish', 'cat']);
/** Names that plain objects answer to. */
const TRICKY = ['constructor', '__proto__', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'length', 'null'];

const CONTRACT: Readonly<Record<string, (search: Search) => Promise<void>>> = {
  'proposes every passage that holds one of the terms, and no other': async (search) => {
    expect(passages(await search(ANIMALS, equally('dog', 'cat'))).sort()).toEqual(['p0', 'p1', 'p3']);
  },

  'puts passages that hold more of the terms first': async (search) => {
    expect(passages(await search(ANIMALS, equally('dog', 'cat')))[0]).toBe('p0');
  },

  'ranks from 0 without gaps, with scores that never rise': async (search) => {
    const found = await search(ANIMALS, equally('cat', 'fish', 'bird'));
    expect(found.map(({ rank }) => rank)).toEqual([0, 1, 2, 3]);
    const scores = found.map(({ score }) => score);
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  },

  'gives no more than the limit, and the best of all': async (search) => {
    const all = await search(ANIMALS, equally('cat', 'fish', 'bird'));
    expect(await search(ANIMALS, equally('cat', 'fish', 'bird'), 2)).toEqual(all.slice(0, 2));
    expect(await search(ANIMALS, equally('cat'), 0)).toEqual([]);
  },

  'proposes only among those that it is told, with the scores they have among all': async (search) => {
    const all = await search(ANIMALS, equally('cat', 'fish', 'bird'));
    const some = all.filter(({ passage }) => passage !== all[0]?.passage);
    const among: Among = (passage) => some.some((one) => one.passage === passage);
    const expected = some.map((one, rank) => ({ ...one, rank }));
    expect(await search(ANIMALS, equally('cat', 'fish', 'bird'), 50, among)).toEqual(expected);
    expect(await search(ANIMALS, equally('cat', 'fish', 'bird'), 1, among)).toEqual(expected.slice(0, 1));
    expect(await search(ANIMALS, equally('cat'), 50, () => false)).toEqual([]);
  },

  'puts equal passages in reading order': async (search) => {
    const equal = entriesOf(...Array.from({ length: 30 }, () => ['cat', 'dog']));
    expect(passages(await search(equal, equally('dog')))).toEqual(
      passages(equal.map((entry) => ({ ...entry, rank: 0, score: 0 }))),
    );
  },

  'puts shorter passages before longer ones that hold a term as often': async (search) => {
    expect(passages(await search(entriesOf(['cat', ...'abcdefghij'], ['cat']), equally('cat')))).toEqual(['p1', 'p0']);
  },

  'puts passages with a rare term before those with a common one': async (search) => {
    const entries = entriesOf(['common', 'x'], ['common', 'y'], ['common', 'z'], ['rare', 'w']);
    expect(passages(await search(entries, equally('common', 'rare')))[0]).toBe('p3');
  },

  'lets weights decide between terms': async (search) => {
    const entries = entriesOf(['cat'], ['dog']);
    const weighted = (cat: number, dog: number): WeightedTerm[] => [
      { term: 'cat', weight: cat },
      { term: 'dog', weight: dog },
    ];
    expect(passages(await search(entries, weighted(1, 0.5)))).toEqual(['p0', 'p1']);
    expect(passages(await search(entries, weighted(0.5, 1)))).toEqual(['p1', 'p0']);
  },

  'takes the larger weight of a term that comes twice, in any order': async (search) => {
    const entries = entriesOf(['cat'], ['dog']);
    const terms: WeightedTerm[] = [
      { term: 'dog', weight: 1 },
      { term: 'cat', weight: 0.5 },
      { term: 'dog', weight: 0.1 },
    ];
    expect(passages(await search(entries, terms))).toEqual(['p1', 'p0']);
    expect(passages(await search(entries, [...terms].reverse()))).toEqual(['p1', 'p0']);
  },

  'proposes passages also for a term without weight': async (search) => {
    expect(passages(await search(ANIMALS, [{ term: 'dog', weight: 0 }]))).toEqual(['p0', 'p1']);
  },

  'finds terms of headings, which count less than those of the passage': async (search) => {
    const entries: IndexEntry[] = [
      { passage: 'heading', terms: ['dog'], headingTerms: ['cat'] },
      { passage: 'text', terms: ['cat'], headingTerms: ['dog'] },
    ];
    expect(passages(await search(entries, equally('cat')))).toEqual(['text', 'heading']);
  },

  'takes terms as they are: neither split nor stemmed nor folded': async (search) => {
    const entries = entriesOf(['Cats'], ['two words'], ['two'], ['a-b'], ['4.5'], ['ı'], ['政策']);
    expect(passages(await search(entries, equally('cats', 'cat', 'words', 'a', 'b', '4', '5', 'i', '政')))).toEqual([]);
    for (const [place, term] of ['Cats', 'two words', 'two', 'a-b', '4.5', 'ı', '政策'].entries())
      expect(passages(await search(entries, equally(term)))).toEqual([`p${place}`]);
  },

  'knows terms that are named like properties of objects': async (search) => {
    const entries = entriesOf(...TRICKY.map((term) => [term]));
    for (const [place, term] of TRICKY.entries())
      expect(passages(await search(entries, equally(term)))).toEqual([`p${place}`]);
    expect(await search(ANIMALS, equally(...TRICKY))).toEqual([]);
  },

  'keeps the ids of passages that are named so': async (search) => {
    const entries = TRICKY.map((passage) => ({ passage, terms: ['cat'], headingTerms: [] }));
    expect(passages(await search(entries, equally('cat')))).toEqual(TRICKY);
  },

  'finds nothing for unknown terms': async (search) => {
    expect(await search(ANIMALS, equally('horse'))).toEqual([]);
    expect(passages(await search(ANIMALS, equally('horse', 'fish'), 1))).toEqual(['p2']);
  },

  'finds nothing without terms': async (search) => {
    expect(await search(ANIMALS, [])).toEqual([]);
    expect(await search(ANIMALS, equally(''))).toEqual([]);
  },

  'finds nothing in an empty library, or in empty passages': async (search) => {
    expect(await search([], equally('cat'))).toEqual([]);
    expect(await search(entriesOf([], []), equally('cat'))).toEqual([]);
  },

  'gives the same each time': async (search) => {
    const terms = equally('cat', 'bird', 'dog');
    expect(await search(ANIMALS, terms)).toEqual(await search(ANIMALS, terms));
  },
};

/** Small numbers, so that many are as near as each other. */
const vector = fc
  .array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 })
  .map((all) => Int8Array.from(all));
const unit = (...values: readonly number[]): Int8Array => Int8Array.from(values, (value) => value * 127);

const NEAREST: Readonly<Record<string, (nearest: Nearest) => Promise<void>>> = {
  'finds what comparing and sorting all passages finds, equally near ones in reading order': async (nearest) => {
    const limits = fc.integer({ min: 0, max: 25 });
    await fc.assert(
      fc.asyncProperty(fc.array(vector, { maxLength: 20 }), vector, limits, async (vectors, wanted, limit) => {
        const sorted = vectors
          .map((one, place) => ({ passage: `p${place}`, score: similarity(one, wanted) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit)
          .map((one, rank) => ({ ...one, rank }));
        expect(await nearest(vectors, wanted, limit)).toEqual(sorted);
      }),
      { numRuns: 300 },
    );
  },

  'finds passages also where nothing lies near, those at right angles before opposite ones': async (nearest) => {
    const found = await nearest([unit(-1, 0), unit(0, 1), unit(1, 0)], unit(1, 0));
    expect(found).toEqual([
      { passage: 'p2', rank: 0, score: 1 },
      { passage: 'p1', rank: 1, score: 0 },
      { passage: 'p0', rank: 2, score: -1 },
    ]);
    expect(passages(await nearest([unit(-1, 0), unit(0, -1), unit(-1, 0)], unit(1, 0), 2))).toEqual(['p1', 'p0']);
  },

  'finds the first passages where the vector is all zeros': async (nearest) => {
    expect(passages(await nearest([unit(1, 0), unit(0, 1), unit(-1, 0)], unit(0, 0), 2))).toEqual(['p0', 'p1']);
  },

  'finds the nearest among those that it is told': async (nearest) => {
    const vectors = [unit(1, 0), unit(0, 1), unit(-1, 0), unit(1, 0)];
    const among: Among = (passage) => passage === 'p1' || passage === 'p3';
    expect(passages(await nearest(vectors, unit(1, 0), 50, among))).toEqual(['p3', 'p1']);
    expect(passages(await nearest(vectors, unit(1, 0), 1, among))).toEqual(['p3']);
  },

  'finds nothing near where there are no vectors, or no passages': async (nearest) => {
    expect(await nearest(null, unit(1, 0))).toEqual([]);
    expect(await nearest([], unit(1, 0))).toEqual([]);
  },

  'finds the same near passages each time': async (nearest) => {
    const vectors = [unit(1, 0), unit(0, 1), unit(1, 0)];
    expect(await nearest(vectors, unit(1, 0))).toEqual(await nearest(vectors, unit(1, 0)));
  },
};
