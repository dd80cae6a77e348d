import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBudget, editDistance } from '../../../src/core/text/edits.ts';
import { check } from '../../support/check.ts';

describe('editDistance', () => {
  check(([a, b, limit]: [string, string, number]) => editDistance(a, b, limit), {
    'is 0 for equal words': [['gas', 'gas', 2], 0],
    'counts a wrong letter as one': [['gas', 'gap', 2], 1],
    'counts a missing letter as one': [['azerbaijan', 'azerbajan', 2], 1],
    'counts two exchanged neighbours as one': [['form', 'from', 2], 1],
    'is beyond the limit where the lengths differ too much': [['gas', 'gasoline', 2], 3],
    'is beyond the limit where too many letters are of one word alone': [['pipeline', 'aircraft', 2], 3],
  });

  it('is, up to the limit, what it is without one for words of like length', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeABCéж2'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        fc.pre(Math.abs(a.length - b.length) <= limit);
        const whole = editDistance(a, b, 20);
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(whole, limit + 1));
      }),
    );
  });
});

describe('editBudget', () => {
  check(editBudget, {
    'forgives nothing in three letters': ['gas', 0],
    'forgives one mistake in four': ['drug', 1],
    'forgives one in seven': ['exports', 1],
    'forgives two in eight': ['pipeline', 2],
  });
});
