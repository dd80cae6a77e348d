import { describe } from 'vitest';
import { withAliases } from '../../../src/core/library.ts';
import { textAt } from '../../../src/core/span.ts';
import { topicSentences } from '../../../src/core/topics/look-up.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  article: `In Türkiye energy is dear. The energy policy of Iran is new. Its energy policy is good.

## Energy diplomacy

The US buys gas. It sells oil to Türkiye. Pipelines matter.

## Peace

Armenia wants peace. They use drones. Using them is dear.`,
});

const sentences = (typed: string): string[] =>
  topicSentences(typed, library).map(({ document, sentence }) => textAt(document, sentence));

describe('topicSentences', () => {
  check(sentences, {
    'finds every sentence that holds the word, in reading order': ['oil', ['It sells oil to Türkiye.']],
    'wants every word': ['energy policy', ['The energy policy of Iran is new.', 'Its energy policy is good.']],
    'takes words in part': ['pipel', ['Pipelines matter.']],
    'takes two letters for the start of a word': ['ga', ['The US buys gas.']],
    'does not look inside words': ['line', []],
    'does not mind case': ['TÜRKIYE', ['In Türkiye energy is dear.', 'It sells oil to Türkiye.']],
    'does not mind accents': ['turkiye', ['In Türkiye energy is dear.', 'It sells oil to Türkiye.']],
    'does not mind inflection': ['pipeline', ['Pipelines matter.']],
    'gives the whole section for its heading': [
      'energy diplomacy',
      ['The US buys gas.', 'It sells oil to Türkiye.', 'Pipelines matter.'],
    ],
    'gives the whole section also where the heading is one word': [
      'PEACE!',
      ['Armenia wants peace.', 'They use drones.', 'Using them is dear.'],
    ],
    'tells the US from use': ['US', ['The US buys gas.']],
    'takes the us of a question for the US': ['the us', ['The US buys gas.']],
    'finds nothing for an unknown word': ['photosynthesis', []],
    'finds nothing where one word is unknown': ['energy photosynthesis', []],
    'finds nothing for function words that begin none of the words': ['the and of', []],
    'finds nothing for signs': ['?! 🚀', []],
    'finds nothing for nothing': ['', []],
  });
});

describe('topicSentences of a name with other names', () => {
  const bare = libraryOf({
    a: 'The World Health Organization met. The WHO paid. The world slept. The Geneva body left. Geneva slept. A colour.',
  });
  const group = ['WHO', 'World Health Organization', 'Geneva body'];
  const named = withAliases(bare, [{ said: group, meant: group, relation: 'alias' }]);

  check((typed: string) => topicSentences(typed, named).map(({ document, sentence }) => textAt(document, sentence)), {
    'finds them whole, not single words of theirs': [
      'WHO',
      ['The World Health Organization met.', 'The WHO paid.', 'The Geneva body left.'],
    ],
    'finds them for a name of several words': [
      'World Health Organization',
      ['The World Health Organization met.', 'The WHO paid.', 'The Geneva body left.'],
    ],
    'finds a word that is written otherwise': ['color', ['A colour.']],
  });
});
