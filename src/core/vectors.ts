import { type Embedder, VECTOR_SCALE } from './embedder.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import { type AnalysedPassage, passageIn } from './passages/analysed-passage.ts';
import { countsIn, openLayout, spanAt } from './passages/layout.ts';
import { textAt } from './span.ts';
import type { Steps } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vectors of everything in a library that a question is compared with, and the comparing. */

/** Vectors of one embedder, one row after the other. */
export type VectorTable = { readonly dimensions: number; readonly values: Int8Array };

export type LibraryVectors = {
  /** In the order of the library's documents; null where they are not made yet. */
  readonly documents: readonly (DocumentVectors | null)[];
  /** A row for each term of the vocabulary. */
  readonly terms: VectorTable;
};

export type DocumentVectors = {
  readonly nPassages: number;
  /** A row for each passage, read with its title and heading, then one for each sentence. */
  readonly rows: VectorTable;
  /** Length of the vector of each sentence in its context: what its cosine is divided by. */
  readonly contextLengths: Float32Array;
};

/**
 * A sentence in context is its own vector plus these shares of the sentence before it and of its passage. Set once, not
 * varied.
 */
const BEFORE_SHARE = 0.5;
const PASSAGE_SHARE = 0.5;

/** What an embedder has to read of a document, in the order that `documentVectors` expects. */
export function textsToEmbed(analysed: AnalysedDocument): string[] {
  const { document, packed } = analysed;
  const counts = countsIn(packed);
  const { sentenceSpans } = openLayout(packed);
  const passages = Array.from({ length: counts.passages }, (_, place) => {
    const { section, span } = passageIn(analysed, place, { documentPlace: 0, firstPosition: 0 });
    return [document.title, section, textAt(document, span)].filter((part) => part).join('. ');
  });
  const sentences = Array.from({ length: counts.sentences }, (_, place) =>
    textAt(document, spanAt(sentenceSpans, place)),
  );
  return [...passages, ...sentences];
}

/** A word for each term: the shortest of those that are written so, and of these the first in the order of code units. */
export function* wordsToEmbed({ terms, words }: Vocabulary): Steps<string[]> {
  const plainest = [...terms];
  const isWord = new Uint8Array(terms.length);
  let nSeen = 0;
  for (const [word, id] of words) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    const known = plainest[id] ?? '';
    const isPlainer = word.length < known.length || (word.length === known.length && word < known);
    if (!isWord[id] || isPlainer) plainest[id] = word;
    isWord[id] = 1;
  }
  return plainest;
}
/** About a millisecond of work. */
const WORDS_A_STEP = 2000;

/** The vectors of `textsToEmbed`, one after the other in `values`, set out for comparing. */
export function documentVectors(
  { packed }: AnalysedDocument,
  values: Int8Array,
  { dimensions }: Pick<Embedder, 'dimensions'>,
): DocumentVectors {
  const { passages: nPassages, sentences } = countsIn(packed);
  const { passageSentences } = openLayout(packed);
  const rows = { dimensions, values };
  const contextLengths = new Float32Array(sentences);
  for (let passage = 0; passage < nPassages; passage++) {
    const [first = 0, end = 0] = passageSentences.subarray(passage, passage + 2);
    for (let sentence = first; sentence < end; sentence++)
      contextLengths[sentence] = lengthInContext(rows, {
        sentence: nPassages + sentence,
        before: sentence > first ? nPassages + sentence - 1 : null,
        passage,
      });
  }
  return { nPassages, rows, contextLengths };
}

export function tableOf(vectors: readonly Int8Array[], dimensions: number): VectorTable {
  const values = new Int8Array(vectors.length * dimensions);
  for (const [row, vector] of vectors.entries()) values.set(vector, row * dimensions);
  return { dimensions, values };
}

/** Cosine of a vector and a row, about -1 to 1; 0 where either is all zeros. */
export function cosineAt({ dimensions, values }: VectorTable, row: number, vector: Int8Array): number {
  const start = row * dimensions;
  // Whole numbers, eight at a time: several times as fast as one by one, and every sum fits 32 bits.
  let dot = 0;
  let i = 0;
  for (; i + 7 < dimensions; i += 8) {
    const at = start + i;
    dot =
      (dot +
        (values[at] as number) * (vector[i] as number) +
        (values[at + 1] as number) * (vector[i + 1] as number) +
        (values[at + 2] as number) * (vector[i + 2] as number) +
        (values[at + 3] as number) * (vector[i + 3] as number) +
        (values[at + 4] as number) * (vector[i + 4] as number) +
        (values[at + 5] as number) * (vector[i + 5] as number) +
        (values[at + 6] as number) * (vector[i + 6] as number) +
        (values[at + 7] as number) * (vector[i + 7] as number)) |
      0;
  }
  for (; i < dimensions; i++) dot += (values[start + i] as number) * (vector[i] as number);
  return dot / (VECTOR_SCALE * VECTOR_SCALE);
}

/** How like a question each sentence of a passage is, alone and in its context, and how like the passage; 0 to 1. */
export function likenessOf(
  vectors: LibraryVectors,
  { documentPlace, place, firstSentence, sentences: { length } }: AnalysedPassage,
  question: Int8Array,
): { passage: number; sentences: Float64Array; contexts: Float64Array } {
  const known = vectors.documents[documentPlace];
  if (!known) return { passage: 0, sentences: new Float64Array(length), contexts: new Float64Array(length) };
  const { nPassages, rows, contextLengths } = known;
  const passage = cosineAt(rows, place, question);
  const first = nPassages + firstSentence;
  const alone = Float64Array.from({ length }, (_, sentence) => cosineAt(rows, first + sentence, question));
  const contexts = alone.map((own, sentence) => {
    const sum = own + BEFORE_SHARE * (alone[sentence - 1] ?? 0) + PASSAGE_SHARE * passage;
    return positive(sum / (contextLengths[firstSentence + sentence] || 1));
  });
  return { passage: positive(passage), sentences: alone.map(positive), contexts };
}

function positive(cosine: number): number {
  return Math.max(0, cosine);
}

type InContext = { readonly sentence: number; readonly before: number | null; readonly passage: number };

function lengthInContext({ dimensions, values }: VectorTable, { sentence, before, passage }: InContext): number {
  let squares = 0;
  for (let i = 0; i < dimensions; i++) {
    const own = values[sentence * dimensions + i] ?? 0;
    const earlier = before === null ? 0 : (values[before * dimensions + i] ?? 0);
    squares += (own + BEFORE_SHARE * earlier + PASSAGE_SHARE * (values[passage * dimensions + i] ?? 0)) ** 2;
  }
  return Math.sqrt(squares) / VECTOR_SCALE;
}
