import type { Reranker } from '../core/reranker.ts';
import { loadModel, MAX_PIECES, type Model, type ModelOptions } from './load-model.ts';
import { notSuitable } from './model-error.ts';

/** A reranker of any ONNX cross-encoder: question and passage are read together, which costs a run for each passage. */

/** Resolves when the model is read and has given its first score. Rejects with a `ModelError`. */
export async function createCrossEncoder(options: ModelOptions): Promise<Reranker> {
  const model = await loadModel(options, 'AutoModelForSequenceClassification');
  const { length } = await logitsOf('a', 'a', model).catch((cause: unknown) => {
    throw notSuitable(options, 'it does not take a question and a passage', cause);
  });
  if (length !== 1) throw notSuitable(options, `it gives ${length} scores for a passage, not one`);
  return {
    id: model.id,
    score: async (question, texts) => {
      const scores: number[] = [];
      for (const text of texts) scores.push((await logitsOf(question, text, model))[0] ?? 0);
      return scores;
    },
    close: async () => {
      await model.network.dispose();
    },
  };
}

/** Each pair by itself, for the reason that `transformers.ts` gives. */
async function logitsOf(question: string, text: string, { tokenizer, network }: Model): Promise<readonly number[]> {
  const inputs = tokenizer([question], { text_pair: [text], truncation: true, max_length: MAX_PIECES });
  const { logits } = await network(inputs);
  return Array.from(logits?.data ?? []);
}
