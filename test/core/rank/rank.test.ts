import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/query/analyse.ts';
import { bestSentence, rank } from '../../../src/core/rank/rank.ts';
import { textAt } from '../../../src/core/span.ts';
import { libraryOf } from '../library-of.ts';

const SECTIONS = [
  'Baku sends gas to Europe through a long pipeline. The weather is fine.',
  'Wheat comes from Ukraine on ships. The port is old and small.',
  'Wheat comes from Ukraine on ships! The port is old and small.',
  'Apples grow on trees. Trees stand in gardens where nobody walks at night.',
];
const library = libraryOf({ article: SECTIONS.map((text, index) => `## Part ${index}\n\n${text}`).join('\n\n') });

const candidates = [...library.passages].map(({ id }, position) => ({ passage: id, rank: position, score: 1 }));
const ranked = (text: string) => rank(analyse({ text }, library), candidates, library);
const sentence = (text: string): string => {
  const [document] = library.documents;
  const [first] = ranked(text);
  return document && first ? textAt(document, first.sentence) : '';
};

describe('rank', () => {
  it('puts the passage first that holds the words of the question', () => {
    expect(sentence('What do apples grow on?')).toBe('Apples grow on trees.');
    expect(sentence('Who sends gas to Europe?')).toBe('Baku sends gas to Europe through a long pipeline.');
  });

  it('shows what is said twice once, and where else it is said', () => {
    const [first, second] = ranked('Where does wheat come from?');
    const twins = [...library.passages].slice(1, 3).map(({ id }) => id);
    expect([first?.passage.id, ...(first?.alsoIn ?? [])].sort()).toEqual([...twins].sort());
    expect(twins).not.toContain(second?.passage.id);
  });

  it('is in falling order of score, and the same for any order of candidates', () => {
    const scores = ranked('wheat on ships').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const reversed = rank(analyse({ text: 'wheat on ships' }, library), [...candidates].reverse(), library);
    expect(reversed.map(({ passage }) => passage.id)).toEqual(
      ranked('wheat on ships').map(({ passage }) => passage.id),
    );
  });

  it('leaves out candidates that are not of the library', () => {
    expect(rank(analyse({ text: 'gas' }, library), [{ passage: 'gone', rank: 0, score: 9 }], library)).toEqual([]);
  });

  it('quotes one sentence or two adjacent ones of the passage', () => {
    for (const text of ['gas', 'port', 'Why is the port old?', 'trees', 'nothing of the kind'])
      for (const { passage, sentence: span } of ranked(text)) {
        const inside = passage.sentences.filter((one) => span.start <= one.span.start && one.span.end <= span.end);
        expect([1, 2]).toContain(inside.length);
        expect(span).toEqual({ start: inside[0]?.span.start, end: inside.at(-1)?.span.end });
      }
  });

  it('finds the best sentence of a passage that no engine proposed', () => {
    const [, passage] = library.passages;
    const [document] = library.documents;
    if (!passage || !document) throw new Error('the library is empty');
    const span = bestSentence(analyse({ text: 'How old is the port?' }, library), passage, library);
    expect(textAt(document, span)).toBe('The port is old and small.');
  });
});
