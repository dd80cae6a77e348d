import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Best } from '../../src/core/best.ts';

describe('the best of many', () => {
  it('are those that sorting all finds, whatever order they come in', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(scores, fc.nat(40), fc.func(fc.nat()), (all, limit, order) => {
        const offered = all.map((score, position) => ({ score, position }));
        const best = new Best(limit);
        for (const one of [...offered].sort((a, b) => order(a) - order(b))) best.offer(one.score, one.position);
        const sorted = offered.sort((a, b) => b.score - a.score || a.position - b.position);
        expect(best.sorted()).toEqual(sorted.slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });

  it('says whether it would take one', () => {
    const best = new Best(1);
    expect(best.takes(-5, 9)).toBe(true);
    best.offer(2, 5);
    expect([best.takes(1, 0), best.takes(2, 6), best.takes(2, 4), best.takes(3, 9)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(new Best(0).takes(1, 1)).toBe(false);
  });
});
