import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/core/citation.ts';
import { cite, readPassage } from '../../src/core/reading.ts';
import { libraryOf } from './library-of.ts';

const opening = `Opening words stand here. ${'They are followed by many more of them. '.repeat(18).trim()}`;
const long = Array.from({ length: 30 }, (_, n) => `Sentence number ${n + 10} of the long paragraph is here.`).join(' ');
const closing = `Closing words stand here. ${'They follow many others of the kind. '.repeat(18).trim()}`;
const library = libraryOf({ book: `# First\n\n${opening}\n\n${long}\n\n${closing}\n\n# Second\n\n${opening}` });
const shelves = { library, revisions: null };
const document = library.documents[0];
if (!document) throw new Error('the library lost its document');
const ids = [...library.passages].map(({ id }) => id);
const at = (text: string, from = 0): string => {
  const start = document.text.indexOf(text, from);
  return citationOf({ document: document.id, revision: document.revision }, { start, end: start + text.length });
};

describe('cite', () => {
  it('is an answer with the passage that the id names', () => {
    const answer = cite(ids[0] ?? '', { ...shelves, clock: () => 0 });
    expect(answer).toMatchObject({ status: 'answered', confidence: 1, reason: null, timings: { search: 0 } });
    expect(answer.passages).toHaveLength(1);
    expect(answer.passages[0]).toMatchObject({ text: opening, section: 'First', paragraph: 1, citation: ids[0] });
  });

  it('is nothing for an id of no document, and for no id', () => {
    for (const id of ['k3f9xq4-6v8-7s', 'energy', ''])
      expect(cite(id, { ...shelves, clock: () => 0 })).toMatchObject({
        status: 'nothing',
        reason: 'unknown-citation',
        passages: [],
      });
  });
});

describe('readPassage', () => {
  it('takes the first sentence without a question', () => {
    expect(readPassage(ids[0] ?? '', ' ', shelves)?.sentence).toBe('Opening words stand here.');
  });

  it('takes the sentence that answers the question best', () => {
    expect(readPassage(ids[1] ?? '', 'What is sentence number 17?', shelves)?.sentence).toBe(
      'Sentence number 17 of the long paragraph is here.',
    );
  });

  it('does so however the id is written', () => {
    const written = `[§${ids[1]?.toUpperCase()}]`;
    expect(readPassage(written, 'What is sentence number 17?', shelves)).toEqual(
      readPassage(ids[1] ?? '', 'What is sentence number 17?', shelves),
    );
  });

  it('takes the whole of a span inside a sentence', () => {
    expect(readPassage(at('words stand'), 'Which words?', shelves)).toMatchObject({
      text: 'words stand',
      sentence: 'words stand',
      paragraph: 1,
    });
  });

  it('takes the first whole sentence of any other span', () => {
    expect(
      readPassage(at('words stand here. They are followed by many more of them. They'), '', shelves)?.sentence,
    ).toBe('They are followed by many more of them.');
  });

  it('takes the sentence whose span is given, and the first where it lies outside the passage', () => {
    const start = document.text.indexOf('Sentence number 12');
    const wanted = { start, end: document.text.indexOf(' Sentence number 14') };
    expect(readPassage(ids[1] ?? '', wanted, shelves)).toMatchObject({
      sentence: 'Sentence number 12 of the long paragraph is here. Sentence number 13 of the long paragraph is here.',
      sentenceStart: wanted.start,
      sentenceEnd: wanted.end,
    });
    for (const outside of [
      { start: 0, end: 5 },
      { start, end: start },
      { start: wanted.end, end: 1e6 },
    ])
      expect(readPassage(ids[1] ?? '', outside, shelves)?.sentence).toBe(
        'Sentence number 10 of the long paragraph is here.',
      );
  });

  it('is null for an unknown id', () => {
    expect(readPassage('k3f9xq4-6v8-7s', '', shelves)).toBeNull();
  });
});
