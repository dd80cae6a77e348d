import { createHash } from 'node:crypto';
import { type Embedder, quantised } from '../core/embedder.ts';
import { type Convention, conventionOf } from './conventions.ts';
import { loadModel, MAX_PIECES, type Model, type ModelOptions } from './load-model.ts';
import { notSuitable } from './model-error.ts';
import { pooled } from './pooling.ts';

/**
 * An embedder of any ONNX model for sentence vectors. Milliseconds a sentence, and each text by itself: in company an 8-bit
 * network rounds by the largest number of all texts, so that a text's vector would depend on its neighbours. Batches of 8
 * would save a fifth of the time and batches of 32 nothing (docs/models.md).
 */

/** Resolves when the model is read and has made its first vector. Rejects with a `ModelError`. */
export async function createTransformersEmbedder(options: ModelOptions): Promise<Embedder> {
  const model = await loadModel(options, 'AutoModel');
  const convention = conventionOf(options.model);
  const first = await vectorOf('a', model, convention).catch((cause: unknown) => {
    throw notSuitable(options, 'it does not take a text', cause);
  });
  if (first === null) throw notSuitable(options, 'it gives no vectors (sentence_embedding or last_hidden_state)');
  const none = new Int8Array(first.length);
  return {
    id: `${model.id}-${hashOf(convention)}`,
    dimensions: first.length,
    embed: async (texts, as = 'passage') => {
      const vectors: Int8Array[] = [];
      for (const text of texts) {
        const vector = saysNothing(text, model) ? null : await vectorOf(convention[as] + text, model, convention);
        vectors.push(vector ?? none);
      }
      return vectors;
    },
    close: async () => {
      await model.network.dispose();
    },
  };
}

/** Null when the network gives nothing that a vector can be made of. */
async function vectorOf(
  text: string,
  { tokenizer, network }: Model,
  { pooling }: Convention,
): Promise<Int8Array | null> {
  const output = await network(tokenizer([text], { truncation: true, max_length: MAX_PIECES }));
  if (output.sentence_embedding) return quantised(Float64Array.from(output.sentence_embedding.data));
  return output.last_hidden_state ? quantised(pooled(output.last_hidden_state, pooling)) : null;
}

/** No piece of the text is known. */
function saysNothing(text: string, { tokenizer }: Model): boolean {
  return tokenizer.tokenize(text).every((piece) => piece === tokenizer.unk_token);
}

/** Vectors made in another way are other vectors. */
function hashOf(convention: Convention): string {
  return createHash('sha256').update(JSON.stringify(convention)).digest('hex').slice(0, 4);
}
