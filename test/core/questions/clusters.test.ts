import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters } from '../../../src/core/questions/clusters.ts';
import { createBundledEmbedder } from '../../../src/embeddings/bundled.ts';
import { RUNS } from '../../support/runs.ts';
import { libraryOf } from '../library-of.ts';

const library = libraryOf({
  harbour: 'The harbour of Lindvik was dug by hand. The tariff of 1912 ended the timber trade. The king visits.',
});
const byWords = { library, embedder: null };

const QUESTIONS = [
  'Who dug the harbour of Lindvik?',
  'When did the timber tariff end?',
  'Was the Lindvik harbour dug by hand?',
  'Is there a zoo?',
  'Why was the harbour in Lindvik dug?',
  'Which tariff was on timber?',
];

describe('clusters', () => {
  it('puts questions about the same thing together, the largest cluster first', async () => {
    expect(await clusters(QUESTIONS, byWords)).toEqual([[0, 2, 4], [1, 5], [3]]);
  });

  it('puts together by sentence vectors what words alone leave apart', async () => {
    const texts = ['Which car engine uses diesel fuel?', 'Do automobile motors burn diesel?', 'Is there a zoo?'];
    expect(await clusters(texts, byWords)).toEqual([[0], [1], [2]]);
    const embedder = await createBundledEmbedder();
    expect(await clusters(texts, { library, embedder })).toEqual([[0, 1], [2]]);
  });

  it('makes the same question one, even of function words alone', async () => {
    expect(await clusters(['What is it?', 'Who are you?', 'what is it'], byWords)).toEqual([[0, 2], [1]]);
  });

  it('makes none of nothing', async () => {
    expect(await clusters([], byWords)).toEqual([]);
  });

  it('holds every text once, the larger clusters first, and is the same each time', async () => {
    const text = fc
      .array(fc.constantFrom('harbour', 'timber', 'tariff', 'dug', 'king', 'who', '😀', '猫'), { maxLength: 5 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 25 }), async (texts) => {
        const found = await clusters(texts, byWords);
        expect(found.flat().sort((a, b) => a - b)).toEqual(texts.map((_, place) => place));
        const sizes = found.map(({ length }) => length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(await clusters(texts, byWords)).toEqual(found);
      }),
      { numRuns: RUNS / 5 },
    );
  });
});
