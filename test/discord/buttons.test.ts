import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/core/citation.ts';
import { type ButtonAction, citationsThatFit, decodeAction, encodeAction } from '../../src/discord/buttons.ts';
import { LIMITS } from '../../src/discord/limits.ts';

const citation = fc
  .tuple(fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 20 }))
  .map(([start, length]) => citationOf({ document: 'd', revision: 'r' }, { start, end: start + length }));

describe('custom ids', () => {
  it('say what they were made from, and never break the limit', () => {
    fc.assert(
      fc.property(
        fc.array(citation, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('passage' as const, 'context' as const),
        (citations, kind) => {
          const id = encodeAction({ kind, index: 0, citations });
          expect(id.length).toBeLessThanOrEqual(LIMITS.button.customId);
          const kept = citationsThatFit(citations);
          expect(kept).toEqual(citations.slice(0, kept.length));
          expect(kept.length).toBeGreaterThan(0);
          expect(decodeAction(id)).toEqual({ kind, index: 0, citations: kept });
        },
      ),
    );
  });

  it.each<ButtonAction>([
    { kind: 'topic', page: 3, revision: 'abcde' },
    { kind: 'sources', page: 0, revision: 'abcde' },
  ])('carry pages: %o', (action) => expect(decodeAction(encodeAction(action))).toEqual(action));

  it.each([
    '',
    'x',
    '1p:',
    '1p:0:',
    '1p:5:k3f9xq4-6v8-7s',
    '2p:0:k3f9xq4-6v8-7s',
    '1p:0:k3f9xq4-6v8-7s,',
    '1p:-1:k3f9xq4-6v8-7s',
    '1z:0:a',
    'DROP TABLE',
  ])('refuse what is not theirs: %j', (id) => expect(decodeAction(id)).toBeNull());
});
