import { describe } from 'vitest';
import { analyse } from '../../../src/core/query/analyse.ts';
import { rank } from '../../../src/core/rank/rank.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

const WORDS = 'harbour lantern granite meadow orchard pilgrim quarry saddle thistle vessel'.split(' ');

/** How many passages are shown of two, the second of which has so many of its ten words from the first. */
function shown(nShared: number): number {
  const others = 'anvil barley cobble dagger ember falcon gravel hammer island juniper'.split(' ');
  const second = WORDS.map((word, place) => (place < nShared ? word : others[place]));
  const library = libraryOf({ first: `${WORDS.join(' ')}.`, second: `${second.join(' ')}.` });
  const candidates = [...library.passages].map(({ id }, place) => ({ passage: id, rank: place, score: 1 }));
  return rank(analyse({ text: 'harbour' }, library), candidates, library).length;
}

describe('two passages', () => {
  check(shown, {
    'that say the same are shown as one': [10, 1],
    'that share nine words of ten may answer differently, and are both shown': [9, 2],
  });
});
