import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/core/library-builder.ts';
import { keyOf } from '../../../src/core/topics/derive.ts';
import { topicSentences } from '../../../src/core/topics/look-up.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { check } from '../../support/check.ts';
import { arbitraryDocument } from '../arbitrary-document.ts';
import { libraryOf } from '../library-of.ts';

const topics = (markdown: string): string[] =>
  libraryOf({ document: markdown })
    .topics()
    .map(({ kind, name, count }) => `${kind} ${name} ${count}`);

describe('topics', () => {
  check(topics, {
    'are the headings with their sentences': ['# Energy\n\nIt is. It was.', ['heading Energy 2']],
    'count sentences under equal headings together': [
      '# History\n\nIt is.\n\n# HISTORY\n\nIt was.',
      ['heading History 2'],
    ],
    'leave out headings without sentences': ['# Energy\n\n# Gas\n\nIt is.', ['heading Gas 1']],
    'leave out headings without words': ['# 🚀\n\nIt is.', []],
    'are names, with the number of sentences that use them': ['In Baku it is. From Baku to Baku.', ['name Baku 2']],
    'do not take the opening of a sentence for a name': ['However, it is. Still it was.', []],
    'do not take a function word in capitals for a name': ['It is *Since* then. It was *Since* then.', []],
    'take a name at the opening where it is one elsewhere': ['Baku is. It is in Baku.', ['name Baku 2']],
    'are phrases that are repeated': ['The foreign policy is. A foreign policy was.', ['phrase foreign policy 2']],
    'leave out phrases said once': ['The foreign policy is.', []],
    'leave out phrases that stand only in a longer one': [
      'A new foreign policy is. Our new foreign policy was.',
      ['phrase new foreign policy 2'],
    ],
    'come by how often they occur': [
      'In Baku it is. The oil price is. The oil price was. An oil price was. From Baku it was.',
      ['phrase oil price 3', 'name Baku 2'],
    ],
    'spell a name as it is met first': ['In Türkiye it is. In TURKIYE it was.', ['name Türkiye 2']],
    'are none in nothing': ['', []],
  });

  it('have unique names, also for any document', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const keys = buildLibrary([document])
          .topics()
          .map(({ name }) => keyOf(name));
        expect(keys).not.toContain('');
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same for the same documents', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(buildLibrary([document]).topics()).toEqual(buildLibrary([document]).topics());
      }),
      { numRuns: 50 },
    );
  });

  it('of the library lead to at least the sentences that they count', async () => {
    const library = buildLibrary((await loadCorpus('corpus')).documents);
    const short = library.topics().filter(({ name, count }) => topicSentences(name, library).length < count);
    expect(short).toEqual([]);
    for (const { name, count } of library.topics().filter(({ kind }) => kind === 'heading'))
      expect(topicSentences(name, library).length).toBe(count);
  });
});
