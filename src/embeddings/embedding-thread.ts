import { answerQuestions } from '../thread.ts';
import { createBundledEmbedder } from './bundled.ts';

/** The thread that embeds: the bundled table, for many texts. */

export type EmbeddingQuestion = { readonly texts: readonly string[] };
/** A row for each text, one after the other. */
export type EmbeddingAnswer = Int8Array<ArrayBuffer>;

const embedder = createBundledEmbedder();

answerQuestions<EmbeddingQuestion, EmbeddingAnswer>(async ({ texts }) => {
  const answer = new Int8Array(texts.length * embedder.dimensions);
  for (const [row, vector] of (await embedder.embed(texts)).entries()) answer.set(vector, row * embedder.dimensions);
  return { answer, moved: [answer.buffer] };
});
