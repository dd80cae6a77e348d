import type { Reranker } from '../core/reranker.ts';
import type { OpenOptions } from './open-embedder.ts';

/** The reranker that `FOOTNOTE_RERANKER` asks for: `off` (null) or a model. Rejects with a `ModelError`. */
export async function openReranker(setting: string, options: OpenOptions): Promise<Reranker | null> {
  if (setting === 'off') return null;
  const { createCrossEncoder } = await import('./cross-encoder.ts');
  return createCrossEncoder({ ...options, model: setting, setting: 'FOOTNOTE_RERANKER' });
}
