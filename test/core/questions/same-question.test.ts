import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameQuestion } from '../../../src/core/questions/same-question.ts';
import { check } from '../../support/check.ts';
import { RUNS } from '../../support/runs.ts';

const english = { languages: ['en'] };
const same = ([a, b]: [string, string]): boolean => sameQuestion(a, b, english);

describe('two questions are the same', () => {
  check(same, {
    'in other case and punctuation': [['Who built the harbour?', 'who built the HARBOUR'], true],
    'with other function words': [['When was the harbour built?', 'When did they have built a harbour'], true],
    'in another order': [['Who brokered the ceasefire in 2020?', 'In 2020, who brokered the ceasefire?'], true],
    'inflected otherwise': [['Who sends peacekeepers?', 'Who sent peacekeepers?'], false],
    'in the plural': [['What is the tariff on timber?', 'What are the tariffs on timber?'], true],
  });
});

describe('two questions are not the same', () => {
  check(same, {
    'where they ask for another kind of answer': [['When was the harbour built?', 'Who built the harbour?'], false],
    'where a word is another': [['Who built the harbour?', 'Who built the church?'], false],
    'where a word is more': [['Who built the harbour?', 'Who built the old harbour?'], false],
    'where they only mean alike': [['Who built the harbour?', 'Who constructed the port?'], false],
    'where one of them denies': [['Who may vote?', 'Who may not vote?'], false],
    'where function words are all there is': [['What is it?', 'Who are you?'], false],
  });
});

describe('any question', () => {
  const words = fc.array(fc.constantFrom('harbour', 'timber', 'tariff', 'church', 'ship', '1912'), { minLength: 1 });
  it('is the same as itself in another order, and as nothing with a word more', () => {
    fc.assert(
      fc.property(words, (said) => {
        expect(same([`When ${said.join(' ')}?`, `when ${[...said].reverse().join(', ')}`])).toBe(true);
        expect(same([`When ${said.join(' ')}?`, `When ${said.join(' ')} zeppelin?`])).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
