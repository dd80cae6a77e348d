import { describe } from 'vitest';
import { lemmasOf } from '../../src/lexicon/morphology.ts';
import { check } from '../support/check.ts';

const LEMMAS = new Set([
  'country',
  'double',
  'stop',
  'us',
  'use',
  'fly',
  'weapon',
  'we',
  'wing',
  'left',
  'leave',
  'glass',
]);
const lemmas = (word: string): string[] => lemmasOf(word, (lemma) => LEMMAS.has(lemma));

describe('lemmasOf', () => {
  check(lemmas, {
    'finds the singular': ['countries', ['country']],
    'finds the infinitive of a verb in -ed': ['doubled', ['double']],
    'finds the infinitive behind a doubled letter': ['stopping', ['stop']],
    'finds the infinitive of an irregular form': ['flew', ['fly']],
    'finds the word itself first': ['left', ['left', 'leave']],
    'does not take used for us': ['used', ['use']],
    'does not take wing for we': ['wing', ['wing']],
    'does not cut a double s': ['glass', ['glass']],
    'finds nothing for unknown words': ['zzz', []],
  });
});
