import { describe } from 'vitest';
import type { Query } from '../../../src/core/model.ts';
import { analyse } from '../../../src/core/query/analyse.ts';
import { phrasesOf } from '../../../src/core/query/phrases.ts';
import { rank } from '../../../src/core/rank/rank.ts';
import { required } from '../../../src/core/rank/required.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

const TEXTS = {
  summer: 'Ada Holm called it “the quietest summer”. Nobody sailed.',
  winter: 'The quietest of all was the winter; a summer came later.',
  café: 'At the Café *Ørsted* nobody spoke of the country’s trade.',
};
const library = libraryOf(TEXTS);
const ranked = rank(
  analyse({ text: 'quietest' }, library),
  [...library.passages].map(({ id }, position) => ({ passage: id, rank: position, score: 1 })),
  library,
);
const order = ranked.map(({ passage }) => passage.document);

/** Documents of the passages that are left, in their order. */
function left(asked: Partial<Pick<Query, 'phrases' | 'turnedDown'>>): string[] {
  const query = { ...analyse({ text: 'quietest' }, library), ...asked };
  return required(query, ranked, library).map(({ passage }) => passage.document);
}
const quoting = (text: string): string[] => left({ phrases: phrasesOf(text) });

describe('a quoted phrase', () => {
  check(quoting, {
    'leaves the passages that hold it': ['Who said "quietest summer"?', ['summer']],
    'is found whatever its quotation marks, case and accents': ['„CAFE ORSTED“', ['café']],
    'is found with a plain apostrophe': ["« the country's trade »", ['café']],
    'leaves every passage, as ranked, where none holds it': ['Who said "quietest autumn"?', order],
    'must stand in the same passage as another one': ['"Ada Holm" and "a summer came"', order],
    'leaves the passages that hold all of them': ['"Ada Holm" and "nobody sailed"', ['summer']],
    'that is none leaves every passage': ['Who said it was the quietest?', order],
  });
});

describe('an answer that was turned down', () => {
  const without = (document: string): string[] => order.filter((other) => other !== document);
  check((turnedDown: readonly string[]) => left({ turnedDown }), {
    'is left out': [[TEXTS.summer], without('summer')],
    'is left out where only its sentence was shown': [['Ada Holm called it “the quietest summer”.'], without('summer')],
    'is left out where more than it was shown': [[`Before. ${TEXTS.winter} After.`], without('winter')],
    'is left out where it comes with Markdown': [
      ['**At the Café \\*Ørsted\\* nobody spoke** of the country’s trade.'],
      without('café'),
    ],
    'leaves nothing where all were': [Object.values(TEXTS), []],
    'leaves everything where it was none of them': [['Something else was said.'], order],
    'leaves everything where nothing was shown': [[''], order],
  });

  check(left, {
    'is left out though it alone holds the phrase': [{ phrases: ['quietest summer'], turnedDown: [TEXTS.summer] }, []],
  });
});
