import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/core/model.ts';
import type { IndexEntry, WeightedTerm } from '../../src/core/search-index.ts';
import { CompactMiniSearch, HEADING_BOOST } from '../../src/engines/compact-minisearch.ts';
import { equally } from './contract.ts';
import { changed, changes, expectSame, found, terms, weighted } from './generations.ts';

/**
 * It relies on parts of MiniSearch that are not for others. Each test here compares it with a MiniSearch as it is
 * installed.
 */

const BETWEEN = '\n';

function untouched(entries: readonly IndexEntry[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'passage',
    fields: ['terms', 'heading'],
    tokenize: (text) => (text === '' ? [] : text.split(BETWEEN)),
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ passage, terms, headingTerms }) => ({
      passage,
      terms: terms.join(BETWEEN),
      heading: headingTerms.join(BETWEEN),
    })),
  );
  return index;
}

/** As the plain engine was asked before. */
function foundBy(index: MiniSearch, wanted: readonly WeightedTerm[]): Candidate[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of wanted) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return index
    .search([...weights.keys()].join(BETWEEN), {
      boost: { heading: HEADING_BOOST },
      boostTerm: (term) => weights.get(term) ?? 1,
    })
    .map(({ id, score }, rank) => ({ passage: String(id), rank, score }));
}

const entries = fc
  .array(fc.record({ terms, headingTerms: terms }), { maxLength: 12 })
  .map((all) => all.map((entry, place): IndexEntry => ({ ...entry, passage: `p${place}` })));

describe('the compact MiniSearch', () => {
  it('is of the version that it was written against', () => {
    const { version } = JSON.parse(readFileSync('node_modules/minisearch/package.json', 'utf8')) as { version: string };
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([version, dependencies.minisearch]).toEqual(['7.2.0', '7.2.0']);
  });

  it('finds what an untouched MiniSearch finds, after whatever changes and restarts', async () => {
    await fc.assert(
      fc.asyncProperty(changes, weighted, async (all, wanted) => {
        const { engine, held } = changed(all);
        const passages = held.map(({ passage }) => passage);
        expectSame(await found(engine, passages, wanted), foundBy(untouched(held), wanted));
      }),
      { numRuns: 500 },
    );
  });

  it('still is a MiniSearch: its own search, removal and vacuum work', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.array(fc.nat(11), { maxLength: 4 }), terms, async (all, places, wanted) => {
        const removed = new Set(places);
        const index = new CompactMiniSearch();
        index.addAll(all);
        for (const place of removed) if (place < all.length) index.discard(`p${place}`);
        const left = all.filter((_, place) => !removed.has(place));
        const queries = [...new Set(wanted)];
        const search = (): Candidate[] =>
          index.search({ combineWith: 'or', queries }).map(({ id, score }, rank) => ({ passage: id, rank, score }));
        await index.vacuum();
        expect(index.documentCount).toBe(left.length);
        expectSame(search(), foundBy(untouched(left), equally(...queries)));
        for (const one of left) index.remove(one);
        expect(search()).toEqual([]);
        expect(index.termCount).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('counts how often a term comes up to 255', async () => {
    const often = { passage: 'p0', terms: Array.from({ length: 300 }, () => 'a'), headingTerms: [] };
    const capped = { passage: 'p0', terms: Array.from({ length: 255 }, () => 'a'), headingTerms: [] };
    const { engine } = changed([{ kind: 'add', entries: [often] }]);
    const wanted = [{ term: 'a', weight: 1 }];
    expectSame(await found(engine, ['p0'], wanted), foundBy(untouched([capped]), wanted));
  });

  it('keeps postings right through thousands of them', async () => {
    const many = Array.from({ length: 3000 }, (_, place) => ({
      passage: `p${place}`,
      terms: ['all', `of${place % 7}`, ...(place % 3 ? ['third', 'third'] : []), `own${place}`],
      headingTerms: [`of${place % 5}`],
    }));
    const removed = many.filter((_, place) => place % 11 === 4).map(({ passage }) => passage);
    const { engine, held } = changed([
      { kind: 'add', entries: many },
      { kind: 'remove', passages: removed },
    ]);
    const wanted = ['all', 'of2', 'third', 'own77'].map((term) => ({ term, weight: 1 }));
    const some = await found(
      engine,
      held.map(({ passage }) => passage),
      wanted,
    );
    expect(some).toHaveLength(50);
    const other = new Map(foundBy(untouched(held), wanted).map((one) => [one.passage, one.score]));
    for (const { passage, score } of some) expect(score).toBeCloseTo(other.get(passage) ?? Number.NaN, 9);
    expect(some.at(-1)?.score).toBeCloseTo([...other.values()][49] ?? Number.NaN, 9);
  });
});
