import { describe } from 'vitest';
import { editBudget, editDistance } from '../../../src/core/text/edits.ts';
import { check } from '../../support/check.ts';

describe('editDistance', () => {
  check(([a, b, limit]: [string, string, number]) => editDistance(a, b, limit), {
    'is 0 for equal words': [['gas', 'gas', 2], 0],
    'counts a wrong letter as one': [['gas', 'gap', 2], 1],
    'counts a missing letter as one': [['azerbaijan', 'azerbajan', 2], 1],
    'counts two exchanged neighbours as one': [['form', 'from', 2], 1],
    'is beyond the limit where the lengths differ too much': [['gas', 'gasoline', 2], 3],
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
