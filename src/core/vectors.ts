import { type Embedder, VECTOR_SCALE } from './embedder.ts';
import type { AnalysedPassage, Library } from './library.ts';
import { textAt } from './span.ts';

/** The vectors of everything in a library that a question is compared with, and the comparing. */

/** Vectors of one embedder, one row after the other. */
export type VectorTable = { readonly dimensions: number; readonly values: Int8Array };

export type LibraryVectors = {
  /** A row for each passage, read with its title and heading. */
  readonly passages: VectorTable;
  /** A row for each sentence, passage after passage. */
  readonly sentences: VectorTable;
  /** Row of the first sentence of each passage. */
  readonly firstSentence: Int32Array;
  /** Length of the vector of each sentence in its context: what its cosine is divided by. */
  readonly contextLengths: Float32Array;
  /** A row for each term of the vocabulary. */
  readonly terms: VectorTable;
};

/**
 * A sentence in context is its own vector plus these shares of the sentence before it and of its passage. Set once, not
 * varied.
 */
const BEFORE_SHARE = 0.5;
const PASSAGE_SHARE = 0.5;

/** What an embedder has to read of a library, in the order that `vectorsOf` expects. */
export function textsToEmbed(library: Library): string[] {
  const { passages, documentById } = library;
  const textOf = ({ document, span }: AnalysedPassage, part = span): string => {
    const source = documentById.get(document);
    return source ? textAt(source, part) : '';
  };
  return [
    ...passages.map((passage) => {
      const title = documentById.get(passage.document)?.title ?? '';
      return [title, passage.section, textOf(passage)].filter((part) => part).join('. ');
    }),
    ...passages.flatMap((passage) => passage.sentences.map(({ span }) => textOf(passage, span))),
    ...plainestWords(library),
  ];
}

/** The vectors of `textsToEmbed`, set out for comparing. */
export function vectorsOf(
  { passages }: Library,
  vectors: readonly Int8Array[],
  { dimensions }: Pick<Embedder, 'dimensions'>,
): LibraryVectors {
  const nSentences = passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const part = (from: number, to?: number): VectorTable => tableOf(vectors.slice(from, to), dimensions);
  const ofPassages = part(0, passages.length);
  const sentences = part(passages.length, passages.length + nSentences);
  const firstSentence = new Int32Array(passages.length);
  const contextLengths = new Float32Array(nSentences);
  let row = 0;
  for (const [position, passage] of passages.entries()) {
    firstSentence[position] = row;
    for (let place = 0; place < passage.sentences.length; place++, row++)
      contextLengths[row] = lengthInContext({ ofPassages, sentences, position, row, place });
  }
  return {
    passages: ofPassages,
    sentences,
    firstSentence,
    contextLengths,
    terms: part(passages.length + nSentences),
  };
}

export function tableOf(vectors: readonly Int8Array[], dimensions: number): VectorTable {
  const values = new Int8Array(vectors.length * dimensions);
  for (const [row, vector] of vectors.entries()) values.set(vector, row * dimensions);
  return { dimensions, values };
}

/** Cosine of a vector and a row, about -1 to 1; 0 where either is all zeros. */
export function cosineAt({ dimensions, values }: VectorTable, row: number, vector: Int8Array): number {
  const start = row * dimensions;
  let dot = 0;
  for (let i = 0; i < dimensions; i++) dot += (values[start + i] as number) * (vector[i] as number);
  return dot / (VECTOR_SCALE * VECTOR_SCALE);
}

/** How like a question each sentence of a passage is, alone and in its context, and how like the passage; 0 to 1. */
export function likenessOf(
  { passages, sentences, firstSentence, contextLengths }: LibraryVectors,
  { position, sentences: { length } }: AnalysedPassage,
  question: Int8Array,
): { passage: number; sentences: Float64Array; contexts: Float64Array } {
  const passage = cosineAt(passages, position, question);
  const first = firstSentence[position] ?? 0;
  const alone = Float64Array.from({ length }, (_, place) => cosineAt(sentences, first + place, question));
  const contexts = alone.map((own, place) => {
    const sum = own + BEFORE_SHARE * (alone[place - 1] ?? 0) + PASSAGE_SHARE * passage;
    return positive(sum / (contextLengths[first + place] || 1));
  });
  return { passage: positive(passage), sentences: alone.map(positive), contexts };
}

function positive(cosine: number): number {
  return Math.max(0, cosine);
}

type InContext = {
  readonly ofPassages: VectorTable;
  readonly sentences: VectorTable;
  readonly position: number;
  readonly row: number;
  /** Of the sentence in its passage. */
  readonly place: number;
};

function lengthInContext({ ofPassages, sentences, position, row, place }: InContext): number {
  const { dimensions } = sentences;
  const at = ({ values }: VectorTable, line: number, i: number): number => values[line * dimensions + i] ?? 0;
  let squares = 0;
  for (let i = 0; i < dimensions; i++) {
    const before = place > 0 ? at(sentences, row - 1, i) : 0;
    squares += (at(sentences, row, i) + BEFORE_SHARE * before + PASSAGE_SHARE * at(ofPassages, position, i)) ** 2;
  }
  return Math.sqrt(squares) / VECTOR_SCALE;
}

/** A word for each term: the shortest of those that are written so. */
function plainestWords({ vocabulary: { terms, words } }: Library): string[] {
  const plainest: string[] = [];
  for (const [word, id] of words)
    if (word.length < (plainest[id]?.length ?? Number.POSITIVE_INFINITY)) plainest[id] = word;
  return terms.map((term, id) => plainest[id] ?? term);
}
