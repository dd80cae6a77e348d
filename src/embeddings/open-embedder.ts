import type { Embedder } from '../core/embedder.ts';
import { createBundledEmbedder } from './bundled.ts';
import type { ModelOptions } from './load-model.ts';

export type OpenOptions = Pick<ModelOptions, 'folder' | 'onProgress'>;

/** The embedder that `FOOTNOTE_EMBEDDINGS` asks for: `bundled`, `off` (null) or a model. Rejects with a `ModelError`. */
export async function openEmbedder(setting: string, options: OpenOptions): Promise<Embedder | null> {
  if (setting === 'off') return null;
  if (setting === 'bundled') return createBundledEmbedder();
  const { createTransformersEmbedder } = await import('./transformers.ts');
  return createTransformersEmbedder({ ...options, model: setting, setting: 'FOOTNOTE_EMBEDDINGS' });
}
