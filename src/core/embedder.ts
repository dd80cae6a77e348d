/**
 * The port to sentence vectors: numbers that lie close together for texts of like meaning, also where they share no
 * word. Core compares vectors; making them is an embedder's, and so is knowing a language.
 */
export type Embedder = {
  /** Model and version. Vectors of different ids are never compared, and caches are kept apart by it. */
  readonly id: string;
  readonly dimensions: number;
  /**
   * One vector for each text, in the order of the texts: `dimensions` numbers of a vector of length 1, times
   * `VECTOR_SCALE` and rounded. A text in which the model knows nothing has a vector of zeros. The same text has the
   * same vector, whatever else it is embedded with. Rejects only when the model cannot be read.
   *
   * `as` (passages unless told otherwise): some models are trained to read questions in another way than passages; to the
   * others it is the same. What is compared with a library's vectors is embedded as a question.
   */
  embed(texts: readonly string[], as?: 'question' | 'passage'): Promise<readonly Int8Array[]>;
  /** Frees the model; `embed` must not be called after it. */
  close(): Promise<void>;
};

/** What a vector of length 1 is multiplied by before it is rounded to bytes. */
export const VECTOR_SCALE = 127;

/** Cosine of two vectors of one embedder, about -1 to 1; rounding costs less than 0.01. It is 0 where either is all zeros. */
export function similarity(a: Int8Array, b: Int8Array): number {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += (a[i] ?? 0) * (b[i] ?? 0);
  return dot / (VECTOR_SCALE * VECTOR_SCALE);
}

/** The vector's direction as bytes, as `Embedder.embed` promises it. */
export function quantised(vector: Float64Array): Int8Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares === 0 ? 0 : VECTOR_SCALE / Math.sqrt(squares);
  return Int8Array.from(vector, (value) => Math.round(value * scale));
}
