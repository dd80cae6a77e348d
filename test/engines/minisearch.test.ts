import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexEntry } from '../../src/core/search-index.ts';
import { equally, testEngine } from './contract.ts';
import { indexOf, terms } from './generations.ts';

testEngine({ name: 'MiniSearch', create: indexOf });

const entries = fc
  .array(fc.record({ terms, headingTerms: terms }), { maxLength: 12 })
  .map((all) => all.map((entry, place): IndexEntry => ({ ...entry, passage: `p${place}` })));

describe('MiniSearch', () => {
  it('proposes exactly what a search of every entry finds', async () => {
    await fc.assert(
      fc.asyncProperty(entries, terms, async (all, wanted) => {
        const holding = all.filter((entry) =>
          [...entry.terms, ...entry.headingTerms].some((one) => wanted.includes(one)),
        );
        const index = indexOf(all);
        const found = await index.search(equally(...wanted), all.length);
        expect(new Set(found.map(({ passage }) => passage))).toEqual(new Set(holding.map(({ passage }) => passage)));
        expect(found).toHaveLength(holding.length);
        await index.close();
      }),
      { numRuns: 300 },
    );
  });

  it('proposes the same whatever the order of the terms', async () => {
    await fc.assert(
      fc.asyncProperty(entries, terms, async (all, wanted) => {
        const index = indexOf(all);
        const passages = async (some: readonly string[]) =>
          (await index.search(equally(...some), 50)).map(({ passage }) => passage).sort();
        expect(await passages([...wanted].reverse())).toEqual(await passages(wanted));
        await index.close();
      }),
      { numRuns: 100 },
    );
  });
});
