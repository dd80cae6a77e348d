import { describe } from 'vitest';
import { emphasisOf } from '../../../src/core/query/emphasis.ts';
import { plainWord } from '../../../src/core/text/terms.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { check } from '../../support/check.ts';

/** Weight of the word that stands between asterisks. */
function weightOf(marked: string): number {
  const message = marked.replaceAll('*', '');
  const start = marked.indexOf('*');
  const word = wordsOf(message).find(({ span }) => span.start === start);
  if (!word) throw new Error(`no word is marked in "${marked}"`);
  return emphasisOf(message)(word.span, plainWord(word.text));
}

describe('emphasisOf', () => {
  check(weightOf, {
    'gives the words of a question their full weight': ['Who sends *gas to Europe?', 1],
    'gives words beside the question less': ['I love *history. Who sends gas to Europe?', 0.4],
    'gives a polite opening little': ['My *uncle would like to know who sends gas to Europe today', 0.25],
    'gives what follows the opening its full weight': ['My uncle would like to know who sends *gas to Europe today', 1],
    'gives words of asking almost nothing': ['Which *sentence is on gas?', 0.15],
    'gives everything its weight where nothing is asked': ['*gas from Baku', 1],
  });
});
