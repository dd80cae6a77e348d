import { describe, expect, it } from 'vitest';
import type { RankedPassage } from '../../../src/core/model.ts';
import { MAX_PASSAGE_LENGTH } from '../../../src/core/passages/passages.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { contrasted } from '../../../src/core/rank/contrast.ts';
import { FEATURES } from '../../../src/core/rank/features.ts';
import { rankWith } from '../../../src/core/rank/rank.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

const paragraph = (word: string): string => `${`${word} `.repeat(MAX_PASSAGE_LENGTH / (word.length + 1) - 5).trim()}.`;
const library = libraryOf({
  book: ['Alpha', 'Bravo', 'Charlie'].map(paragraph).join('\n\n'),
  letter: 'Another hand wrote this.',
});
const names = ['book 1', 'book 2', 'book 3', 'letter'];

/** The passages of `name score` pairs, best first. */
function ranked(pairs: string): RankedPassage[] {
  return pairs.split(', ').map((pair) => {
    const [name = '', score = ''] = /^(.+) (\S+)$/u.exec(pair)?.slice(1) ?? [];
    const passage = library.passages.at(names.indexOf(name));
    if (!passage) throw new Error(`no passage "${name}"`);
    return { passage, sentence: passage.span, score: Number(score), features: [], alsoIn: [] };
  });
}

function order(pairs: string): string {
  return contrasted(ranked(pairs), library)
    .map(({ passage }) => names[library.passageById.get(passage.id)?.position ?? -1])
    .join(', ');
}

describe('rankWith', () => {
  it('puts another document before the neighbour of a passage that is as likely', () => {
    const candidates = [...library.passages].map(({ id }, rank) => ({ passage: id, rank, score: 1 }));
    const alike = FEATURES.map(() => 0);
    const found = rankWith(alike, analyse({ text: 'hand' }, library), candidates, library);
    expect(found.map(({ passage }) => passage.document)).toEqual(['book', 'letter', 'book', 'book']);
  });
});

describe('contrasted', () => {
  it('has the passages that the cases speak of', () => {
    expect([...library.passages].map(({ document }) => document)).toEqual(['book', 'book', 'book', 'letter']);
  });

  check(order, {
    'puts another document before the neighbour of a passage': [
      'book 1 9, book 2 8, letter 7.5',
      'book 1, letter, book 2',
    ],
    'leaves the neighbour where the other document is less than half as likely': [
      'book 1 9, book 2 8, letter 7.2',
      'book 1, book 2, letter',
    ],
    'leaves a passage of the same document that is no neighbour': [
      'book 1 9, book 3 8, letter 7.9',
      'book 1, book 3, letter',
    ],
    'hears another document once': ['book 1 9, letter 8.5, book 2 8', 'book 1, letter, book 2'],
    'keeps the best first, whatever follows': ['book 2 9, letter 8.9', 'book 2, letter'],
    'leaves one document in its order': ['book 2 9, book 1 8, book 3 7', 'book 2, book 1, book 3'],
  });
});
