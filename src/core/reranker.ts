/**
 * The port to a second look: a model that reads the question and a passage together, word by word. Better than comparing
 * vectors and slow, so it is asked of the first few passages only (`rerank`).
 */
export type Reranker = {
  /** Model and version. */
  readonly id: string;
  /** One number for each text, in the order of the texts: how well it answers, larger is better. Only numbers of one call are compared. */
  score(question: string, texts: readonly string[]): Promise<readonly number[]>;
  /** Frees the model; `score` must not be called after it. */
  close(): Promise<void>;
};
