import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VECTOR_SCALE } from '../../src/core/embedder.ts';
import type { Library } from '../../src/core/library.ts';
import type { AnalysedPassage } from '../../src/core/passages/analysed-passage.ts';
import { atOnce } from '../../src/core/steps.ts';
import { cosineAt, likenessOf, tableOf, wordsToEmbed } from '../../src/core/vectors.ts';
import { check } from '../support/check.ts';
import { libraryOf } from './library-of.ts';
import { textsOf, vectorsOf } from './vectors-of.ts';

const DIMENSIONS = 4;
const library = libraryOf({
  harbour: `---
title: The harbour
---

It was dug by hand. Forty men worked on it.

## Trade

Herring was exported. Timber followed. The exports ended in 1912.`,
  note: 'Herrings swim.',
});
const nTexts = textsOf(library).length;

const byte = fc.integer({ min: -127, max: 127 });
const vector = fc.array(byte, { minLength: DIMENSIONS, maxLength: DIMENSIONS }).map((all) => Int8Array.from(all));
const vectors = fc.array(vector, { minLength: nTexts, maxLength: nTexts });
const zeros = new Int8Array(DIMENSIONS);

describe('the texts of a library that are embedded', () => {
  it('are the passages of each document with title and heading, then its sentences, then a word for each term', () => {
    expect(textsOf(library)).toEqual([
      'The harbour. It was dug by hand. Forty men worked on it.',
      'The harbour. Trade. Herring was exported. Timber followed. The exports ended in 1912.',
      'It was dug by hand.',
      'Forty men worked on it.',
      'Herring was exported.',
      'Timber followed.',
      'The exports ended in 1912.',
      'note. Herrings swim.',
      'Herrings swim.',
      ...library.vocabulary.terms.map((_, id) => wordOf(library, id)),
    ]);
  });

  it('hold the shortest word of each term', () => {
    const words = atOnce(wordsToEmbed(library.vocabulary));
    expect(words).toHaveLength(library.vocabulary.terms.length);
    expect(words).toEqual(expect.arrayContaining(['herring', 'exports', 'harbour', 'trade', '1912']));
    expect(words).not.toContain('herrings');
    expect(words).not.toContain('exported');
  });

  it('are none where the library is empty', () => {
    expect(textsOf(libraryOf({}))).toEqual([]);
  });
});

describe('vectorsOf', () => {
  it('sets out a row for each passage, each sentence and each term, in the order of the texts', () => {
    const rows = Array.from({ length: nTexts }, (_, n) => Int8Array.of(n, -n, 0, 1));
    const { documents, terms } = vectorsOf(library, rows, { dimensions: DIMENSIONS });
    const nRows = [7, 2];
    expect(documents.map((document) => document?.rows)).toEqual([
      tableOf(rows.slice(0, 7), DIMENSIONS),
      tableOf(rows.slice(7, 9), DIMENSIONS),
    ]);
    expect(documents.map((document) => document?.nPassages)).toEqual([2, 1]);
    expect(documents.map((document) => document?.contextLengths.length)).toEqual([5, 1]);
    expect(terms).toEqual(tableOf(rows.slice(nRows.reduce((a, b) => a + b)), DIMENSIONS));
  });

  it('is empty for a library without passages', () => {
    const { documents, terms } = vectorsOf(libraryOf({ empty: '' }), [], { dimensions: DIMENSIONS });
    expect(documents.map((document) => document?.rows.values.length)).toEqual([0]);
    expect(terms.values).toHaveLength(0);
  });
});

describe('cosineAt', () => {
  const table = tableOf([Int8Array.of(127, 0), Int8Array.of(0, 0), Int8Array.of(-64, 110)], 2);

  check(([row, other]: readonly [number, Int8Array]) => cosineAt(table, row, other), {
    'is 1 for the same direction': [[0, Int8Array.of(127, 0)], 1],
    'is -1 for the opposite': [[0, Int8Array.of(-127, 0)], -1],
    'is 0 where the row is all zeros': [[1, Int8Array.of(127, 0)], 0],
    'is 0 where the vector is': [[0, Int8Array.of(0, 0)], 0],
    'reads the row that it is told': [[2, Int8Array.of(127, 0)], -64 / 127],
  });
});

describe('the likeness of a question', () => {
  it('is that of the sentence, of the sentence in its context and of the passage, and never below 0', () => {
    fc.assert(
      fc.property(vectors, vector, (rows, question) => {
        const set = vectorsOf(library, rows, { dimensions: DIMENSIONS });
        for (const passage of library.passages) {
          const found = likenessOf(set, passage, question);
          const wanted = naiveLikeness(rows, passage, question);
          expect(found.passage).toBeCloseTo(wanted.passage, 5);
          expect(found.sentences).toHaveLength(passage.sentences.length);
          for (const place of passage.sentences.keys()) {
            expect(found.sentences[place]).toBeCloseTo(wanted.sentences[place] ?? Number.NaN, 5);
            expect(found.contexts[place]).toBeCloseTo(wanted.contexts[place] ?? Number.NaN, 5);
          }
        }
      }),
    );
  });

  it('is 0 where nothing is known of the question or of the text', () => {
    const known = Array.from({ length: nTexts }, () => Int8Array.of(127, 0, 0, 0));
    const [passage] = library.passages;
    if (!passage) throw new Error('the library is empty');
    for (const [rows, question] of [
      [known, zeros],
      [known.map(() => zeros), Int8Array.of(127, 0, 0, 0)],
    ] as const) {
      const { sentences, contexts, ...whole } = likenessOf(
        vectorsOf(library, rows, { dimensions: DIMENSIONS }),
        passage,
        question,
      );
      expect({ ...whole, sentences: [...sentences], contexts: [...contexts] }).toEqual({
        passage: 0,
        sentences: [0, 0],
        contexts: [0, 0],
      });
    }
  });

  it('takes nothing from the last sentence of the passage before', () => {
    const rows = Array.from({ length: nTexts }, () => zeros);
    // The last sentence of the first passage, right before the first one of the second.
    rows[3] = Int8Array.of(127, 0, 0, 0);
    const [, second] = library.passages;
    if (!second) throw new Error('the library lost a passage');
    const set = vectorsOf(library, rows, { dimensions: DIMENSIONS });
    expect([...likenessOf(set, second, Int8Array.of(127, 0, 0, 0)).contexts]).toEqual([0, 0, 0]);
  });
});

function wordOf({ vocabulary }: Library, id: number): string {
  const spellings = [...vocabulary.words].filter(([, term]) => term === id).map(([word]) => word);
  return spellings.reduce((a, b) => (b.length < a.length ? b : a));
}

/** The same by the definition: vectors are added up first and compared then. */
function naiveLikeness(rows: readonly Int8Array[], passage: AnalysedPassage, question: Int8Array) {
  const own = rows[passage.document === 'note' ? 7 : passage.position] ?? zeros;
  const first = { 0: 2, 1: 4, 2: 8 }[passage.position] ?? Number.NaN;
  const sentences = passage.sentences.map((_, place) => rows[first + place] ?? zeros);
  const contexts = sentences.map((sentence, place) =>
    Array.from(sentence, (value, i) => value + 0.5 * (sentences[place - 1]?.[i] ?? 0) + 0.5 * (own[i] ?? 0)),
  );
  return {
    passage: Math.max(0, dot(own, question) / VECTOR_SCALE ** 2),
    sentences: sentences.map((sentence) => Math.max(0, dot(sentence, question) / VECTOR_SCALE ** 2)),
    contexts: contexts.map((sum) => Math.max(0, dot(sum, question) / (Math.sqrt(dot(sum, sum)) || 1) / VECTOR_SCALE)),
  };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
