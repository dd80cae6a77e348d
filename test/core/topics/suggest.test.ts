import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Library, withAliases } from '../../../src/core/library.ts';
import { textAt } from '../../../src/core/span.ts';
import { keyOf } from '../../../src/core/topics/derive.ts';
import { suggestTopics } from '../../../src/core/topics/suggest.ts';
import { topic } from '../../../src/core/topics/topic.ts';
import { check } from '../../support/check.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  article: `In Türkiye energy is dear. The energy policy of Iran is new. Its energy policy is good.

## Energy diplomacy

The US buys gas. It sells oil to Türkiye. Pipelines matter.

## Peace

Armenia wants peace. They use drones. Using them is dear. A lighthouse has a peaceful colour.`,
});
const group = ['World Health Organization', 'Geneva body', 'dominie'];
const named = withAliases(
  libraryOf({
    a: 'In Oslo the World Health Organization met. It paid. The Geneva body left. It slept. Geneva slept. The World Health Organization (WHO) is old.',
    b: 'A schoolmaster met the WHO.',
  }),
  [
    { said: group, meant: group, relation: 'alias' },
    { said: ['old master'], meant: ['schoolmaster'], relation: 'alias' },
  ],
);

const suggestedIn =
  (from: Library) =>
  (typed: string): string[] =>
    suggestTopics(typed, from, 10).map(({ match, kind, name }) => `${match} ${kind} ${name}`);

describe('suggestTopics', () => {
  const first = library
    .topics()
    .slice(0, 10)
    .map(({ kind, name }) => `untyped ${kind} ${name}`);

  check(suggestedIn(library), {
    'puts what begins with it first': [
      'energ',
      ['beginning heading Energy diplomacy', 'beginning phrase energy policy', 'beginning word energy'],
    ],
    'puts what is just that before it': [
      'Energy',
      ['exact word energy', 'beginning heading Energy diplomacy', 'beginning phrase energy policy'],
    ],
    'finds topics with a later word that begins with it': [
      'diplo',
      ['beginning word diplomacy', 'words heading Energy diplomacy'],
    ],
    'finds words in any order, in part': ['diplo ener', ['words heading Energy diplomacy']],
    'finds inflected words': ['pipelined', ['words word pipelines']],
    'does not mind case and accents': ['TURKIYE', ['exact name Türkiye']],
    'takes a mistyped word for what it means, the shortest first': [
      'enrgy',
      ['spelling word energy', 'spelling heading Energy diplomacy', 'spelling phrase energy policy'],
    ],
    'takes two mistyped letters of a long word': ['ligthuose', ['spelling word lighthouse']],
    'takes a mistyped word among others': ['enrgy diplom', ['spelling heading Energy diplomacy']],
    'takes a word that is written otherwise': ['color', ['spelling word colour']],
    'finds nothing for a short mistyped word': ['oll', []],
    'finds nothing that is not there': ['photosynthesis', []],
    'finds nothing where one word is not there': ['energy photosynthesis', []],
    'gives the first topics for nothing typed': ['', first],
    'gives the first topics for signs': ['🚀', first],
  });

  check(suggestedIn(named), {
    'finds a topic by another name of it': ['Geneva body', ['alias name World Health Organization']],
    'finds it while that name is typed': ['geneva bo', ['alias name World Health Organization']],
    'finds it by an abbreviation that a document gives': [
      'WHO',
      ['exact name WHO', 'alias name World Health Organization'],
    ],
    'finds a word by another name of it': ['old master', ['alias word schoolmaster']],
  });

  check(
    suggestedIn(
      libraryOf({ tower: '---\ntitle: The tower\naliases: [Lindvik Light]\n---\n# The tower\n\nIt is old.' }),
    ),
    {
      'finds the title of a document by its alias': ['lindvik light', ['alias heading The tower']],
    },
  );

  it('keeps to the limit, the best first', () => {
    expect(suggestTopics('', library, 2)).toHaveLength(2);
    expect(suggestTopics('energy', library, 1).map(({ name }) => name)).toEqual(['energy']);
  });

  it('gives each name once and in the order of how well it fits, whatever is typed', () => {
    const order = ['exact', 'beginning', 'words', 'alias', 'spelling', 'untyped'];
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom('e', 'en', 'energy', 'gen', 'who', 'world', 'peace', 'peaec', 'o'),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(library, named), fc.integer({ min: 0, max: 9 }), (text, from, limit) => {
        const found = suggestTopics(text, from, limit);
        expect(new Set(found.map(({ name }) => keyOf(name))).size).toBe(found.length);
        const places = found.map(({ match }) => order.indexOf(match));
        expect(places).toEqual([...places].sort());
      }),
    );
  });
});

describe('topic', () => {
  const looked = (typed: string, from: Library): [string | undefined, string[]] => {
    const { passages, meant } = topic(typed, { library: from, clock: () => 0, top: 50 });
    return [meant, passages.map(({ sentence }) => sentence)];
  };

  it('finds by a mistyped name what the name finds, and says which it was', () => {
    expect(looked('Enrgy diplomacy', library)).toEqual(['Energy diplomacy', looked('Energy diplomacy', library)[1]]);
    expect(looked('ligthouse', library)).toEqual(['lighthouse', ['A lighthouse has a peaceful colour.']]);
  });

  it('finds by a mistyped word what the word finds, though it begins with another word of the library', () => {
    const lit = libraryOf({ a: 'The lighthouse was tall. An electric light was seen.' });
    for (const typed of ['lighthose', 'lighthuse', 'lighthoues'])
      expect(looked(typed, lit)).toEqual(['lighthouse', ['The lighthouse was tall.']]);
    expect(looked('lights', lit)).toEqual([undefined, ['An electric light was seen.']]);
  });

  it('finds by another name the sentences with any of them, in reading order', () => {
    const [meant, sentences] = looked('Geneva body', named);
    expect(meant).toBe('World Health Organization');
    expect(sentences).toEqual([
      'In Oslo the World Health Organization met.',
      'The Geneva body left.',
      'The World Health Organization (WHO) is old.',
      'A schoolmaster met the WHO.',
    ]);
    expect(looked('dominie', named)).toEqual([meant, looked('World Health Organization', named)[1]]);
  });

  it('says of no other name where what was typed stands for itself', () => {
    for (const typed of ['energy', 'ENERGY DIPLOMACY', 'pipel', 'Türkiye', 'turkiye', 'photosynthesis'])
      expect(looked(typed, library)[0]).toBeUndefined();
  });

  it('finds something for every suggestion', () => {
    for (const from of [library, named])
      for (const typed of ['e', 'enrgy', 'geneva', 'geneva bo', 'who', 'peaec', 'color', 'ligthuose', ''])
        for (const { name } of suggestTopics(typed, from, 25)) {
          const found = topic(name, { library: from, clock: () => 0, top: 5 });
          expect(found.passages.length, name).toBeGreaterThan(0);
          for (const { document, start, end, text } of found.passages)
            expect(textAt(from.documentById.get(document) ?? { id: '', text: '' }, { start, end })).toBe(text);
        }
  });
});
