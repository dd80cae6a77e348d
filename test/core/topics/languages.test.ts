import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/core/span.ts';
import { loadLanguages } from '../../../src/core/text/languages/languages.ts';
import { topicSentences } from '../../../src/core/topics/look-up.ts';
import { topic } from '../../../src/core/topics/topic.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

await loadLanguages(['de', 'fr', 'ru']);

const library = libraryOf({
  en: 'The old bridge is long. The mills were closed.',
  de: '---\nlanguage: de\n---\n\n## Die Geschichte der Häuser\n\nDas Haus am Ufer ist alt. Viele Brücken tragen Züge.\n\n## Die Mühlen\n\nSie mahlen Korn. Die Stadt liebt sie.',
  fr: '---\nlanguage: fr\n---\n\n## L’énergie nouvelle\n\nLes chevaux tirent les charrettes. L’histoire de l’eau est longue.',
  ru: '---\nlanguage: ru\n---\n\nКаменный мост построили рабочие. О мостах поют песни.',
});

const sentences = (typed: string): string[] =>
  topicSentences(typed, library).map(({ document, sentence }) => textAt(document, sentence));

describe('topicSentences in a library of several languages', () => {
  check(sentences, {
    'finds other forms of a German word': ['Brücke', ['Viele Brücken tragen Züge.']],
    'finds other forms of a French word': ['cheval', ['Les chevaux tirent les charrettes.']],
    'finds a French word behind an apostrophe': ['eau', ['L’histoire de l’eau est longue.']],
    'finds other forms of a Russian word': ['мост', ['Каменный мост построили рабочие.', 'О мостах поют песни.']],
    'finds English words as ever': ['bridges', ['The old bridge is long.']],
    'gives a section for its heading, though it begins with a German function word': [
      'die mühlen',
      ['Sie mahlen Korn.', 'Die Stadt liebt sie.'],
    ],
    'gives a section for its heading without accents': ['Die Muhlen', ['Sie mahlen Korn.', 'Die Stadt liebt sie.']],
    'wants every German word': ['Häuser am Ufer', ['Das Haus am Ufer ist alt.']],
  });

  it('names no function word of any language as a topic', () => {
    const names = library.topics().map(({ name }) => name);
    expect(names).toContain('Die Mühlen');
    expect(names.filter((name) => ['Die', 'Sie', 'Viele', 'Les', 'О'].includes(name))).toEqual([]);
  });

  it('names the nearest topic by another form of its word', () => {
    const { topics } = topic('eine Mühle mit Segeln', { library, clock: () => 0, top: 3 });
    expect(topics).toContain('Die Mühlen');
  });
});
