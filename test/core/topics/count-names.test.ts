import { describe, expect, it } from 'vitest';
import { countNames } from '../../../src/core/topics/count-names.ts';
import { libraryOf } from '../library-of.ts';

describe('countNames', () => {
  const { analysed, vocabulary } = libraryOf({
    a: 'The Lindvik Treaty holds. In Lindvik the Bank of Hull is open. The Lindvik Treaty ends in Hull.',
    b: 'A treaty. Lindvik fishes.',
  });
  const counted = (...names: string[]): string[] =>
    countNames(
      names.map((name) => ({ name, count: 9 })),
      analysed,
      vocabulary.ids,
    ).map(({ name, count }) => `${count} ${name}`);

  it('finds the names whose words stand there in a row, the commonest first', () => {
    expect(counted('Bank of Hull', 'Lindvik', 'Lindvik Treaty', 'Hull')).toEqual([
      '4 Lindvik',
      '2 Hull',
      '2 Lindvik Treaty',
      '1 Bank of Hull',
    ]);
  });

  it('does not find those whose words stand there apart, or not at all', () => {
    expect(counted('Treaty Lindvik', 'Hull Bank', 'Treaty Bank', 'Zanzibar', 'Lindvik Zanzibar', '')).toEqual([]);
  });
});
