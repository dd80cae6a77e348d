import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/core/sources.ts';
import { libraryOf } from './library-of.ts';

const library = libraryOf({
  article: '---\ntitle: An article\nauthor: A. Author\n---\nOne. Two.\n\n# Empty\n\n# Full\n\nThree.\n\nFour. Five.',
  note: 'Six.',
});
const problem = { path: 'a.pdf', reason: 'files of type ".pdf" are not read', remedy: 'convert it' };
const sources = sourcesOf(library, [problem]);

describe('sourcesOf', () => {
  it('describes each document with its counts and sections', () => {
    expect(
      sources.documents.map(({ document, title, titleFrom, counts }) => ({ document, title, titleFrom, counts })),
    ).toEqual([
      {
        document: 'article',
        title: 'An article',
        titleFrom: 'source',
        counts: { sections: 3, paragraphs: 3, sentences: 5, passages: 2 },
      },
      {
        document: 'note',
        title: 'note',
        titleFrom: 'derived',
        counts: { sections: 1, paragraphs: 1, sentences: 1, passages: 1 },
      },
    ]);
    expect(sources.documents[0]?.metadata).toEqual({ author: 'A. Author' });
    expect(sources.documents[0]?.sections).toEqual([
      { heading: null, paragraphs: 1 },
      { heading: 'Empty', paragraphs: 0 },
      { heading: 'Full', paragraphs: 2 },
    ]);
  });

  it('adds the counts up', () => {
    expect(sources.counts).toEqual({ documents: 2, sections: 4, paragraphs: 4, sentences: 6, passages: 3 });
  });

  it('names the revision of the library, and what could not be read', () => {
    expect(sources.revision).toBe(library.revision);
    expect(sources.problems).toEqual([problem]);
  });

  it('is all zeros for an empty library', () => {
    expect(sourcesOf(libraryOf({}), []).counts).toEqual({
      documents: 0,
      sections: 0,
      paragraphs: 0,
      sentences: 0,
      passages: 0,
    });
  });
});
