import { describe, expect, it } from 'vitest';
import { documentsWithin, suggestGroups } from '../../src/core/groups.ts';
import { footnoteOf } from '../support/library.ts';
import { documentOf, libraryOf } from './library-of.ts';

const titled = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}`;
const CONTENTS = {
  constitution: titled('The constitution', 'Everyone may vote from the age of eighteen.'),
  'laws/election': titled('Election law', 'Everyone who lives here may vote from the age of sixteen.'),
  'laws/local/harbour': titled('Harbour law', 'Everyone who owns a boat may vote on the harbour.'),
  'lawsuits/first': titled('The first lawsuit\naliases: [The suít]', 'The court held that prisoners may vote.'),
  laws: titled('On laws', 'This collection says who may vote.'),
};
const library = libraryOf(CONTENTS);
const within = (name: string): string[] => [...documentsWithin(name, library)];

describe('documentsWithin', () => {
  it.each<[string, string[]]>([
    ['constitution', ['constitution']],
    ['laws/', ['laws/election', 'laws/local/harbour']],
    ['laws', ['laws/election', 'laws/local/harbour', 'laws']],
    ['laws/local', ['laws/local/harbour']],
    ['lawsuits', ['lawsuits/first']],
    ['harbour LAW', ['laws/local/harbour']],
    ['LAWS/local', ['laws/local/harbour']],
    ['the SUIT', ['lawsuits/first']],
    ['law', []],
    ['', []],
  ])('%s', (name, documents) => {
    expect(within(name)).toEqual(documents);
  });
});

describe('suggestGroups', () => {
  const names = (typed: string, limit = 3): string[] => suggestGroups(typed, library, limit).map(({ name }) => name);

  it('begins with folders, says how much they hold, and gives all for nothing typed', () => {
    expect(suggestGroups('', library, 2)).toEqual([
      { name: 'laws/', title: null, documents: 2 },
      { name: 'laws/local/', title: null, documents: 1 },
    ]);
    expect(names('', 25)).toHaveLength(8);
  });

  it('finds names and titles that begin with what was typed, then those that hold it, then misspelt ones', () => {
    expect(names('lawsu')).toEqual(['lawsuits/', 'lawsuits/first']);
    expect(names('harb')).toEqual(['laws/local/harbour']);
    expect(names('elect')).toEqual(['laws/election']);
    expect(names('constitusion')).toEqual(['constitution']);
    expect(names('zeppelin')).toEqual([]);
  });
});

describe('suggestGroups in a large library', () => {
  const documents = Array.from({ length: 20_000 }, (_, place) => ({
    ...documentOf(`folder${place % 50}/doc${place}`, ''),
    title: `The title of harbour ${place}`,
  }));
  const large = { documents };
  const names = (typed: string): string[] => suggestGroups(typed, large, 3).map(({ name }) => name);

  it('finds the first that fit, each once, and stops at the limit', () => {
    expect(names('folder')).toEqual(['folder0/', 'folder1/', 'folder2/']);
    expect(names('the TITLE')).toEqual(['folder0/doc0', 'folder1/doc1', 'folder2/doc2']);
    expect(names('harbour 19999')).toEqual(['folder49/doc19999']);
    expect(names('doc777')).toEqual(['folder27/doc777', 'folder20/doc7770', 'folder21/doc7771']);
    expect(names('The titel of harbuor 12345')[0]).toBe('folder45/doc12345');
  });
});

describe('a question asked within a part of the library', () => {
  const footnote = footnoteOf(CONTENTS);
  const documentsOf = async (name?: string): Promise<string[]> => {
    const question = { text: 'Who may vote?', ...(name === undefined ? {} : { within: name }) };
    const { passages } = await footnote.ask(question, { top: 50 });
    return passages.map(({ document }) => document).sort();
  };

  it('is answered from there alone', async () => {
    expect(await documentsOf()).toHaveLength(5);
    expect(await documentsOf('laws/')).toEqual(['laws/election', 'laws/local/harbour']);
    expect(await documentsOf('constitution')).toEqual(['constitution']);
  });

  it('shows only what stands there where nothing is found', async () => {
    const answer = await footnote.ask({ text: 'zeppelin?', within: 'lawsuits' });
    expect(answer).toMatchObject({ status: 'nothing', reason: 'no-match' });
    expect(answer.passages.map(({ document }) => document)).toEqual(['lawsuits/first']);
  });

  it('is confined in each of its questions', async () => {
    const several = { text: 'Who may vote? Who owns a boat?', within: 'constitution' };
    const { passages } = await footnote.ask(several, { top: 50 });
    expect(new Set(passages.map(({ document }) => document))).toEqual(new Set(['constitution']));
  });

  it('says that there is no such part', async () => {
    expect(await footnote.ask({ text: 'Who may vote?', within: 'law' })).toMatchObject({
      status: 'nothing',
      reason: 'unknown-document',
      passages: [],
    });
  });
});

describe('another name of a document', () => {
  it('finds it, as its title does', async () => {
    const footnote = footnoteOf({
      a: '---\ntitle: Treaty of Lindvik\naliases: [Herring pact, HP14]\n---\nThe parties share the catch equally.',
      b: '---\ntitle: Treaty of Hull\n---\nThe parties share the catch by the size of their fleets.',
    });
    for (const name of ['Herring pact', 'HP14', 'Treaty of Lindvik']) {
      const { passages } = await footnote.ask({ text: `How do the parties share the catch in the ${name}?` });
      expect(passages[0]?.document).toBe('a');
    }
    const { passages } = await footnote.ask({ text: 'How do the parties share the catch in the Treaty of Hull?' });
    expect(passages[0]?.document).toBe('b');
  });
});
