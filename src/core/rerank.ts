import type { Library } from './library.ts';
import type { Query, RankedPassage } from './model.ts';
import type { Reranker } from './reranker.ts';
import { textAt } from './span.ts';

/** The stage after `rank`, where there is a reranker: the first passages are read again and put in order by both opinions. */

/** Passages that are read again: a tenth of a second with a small model, and nearly every answer is among them. */
const MAX_RERANKED = 10;

/** Best first, with the scores to match. Rejects when the reranker does. */
export async function rerank(
  query: Query,
  ranked: readonly RankedPassage[],
  { reranker, library }: { reranker: Reranker; library: Library },
): Promise<RankedPassage[]> {
  const texts = ranked.slice(0, MAX_RERANKED).flatMap(({ passage }) => {
    const document = library.documentById.get(passage.document);
    return document ? [textAt(document, passage.span)] : [];
  });
  return mixed(ranked, await reranker.score(query.text, texts));
}

/**
 * The ranking with a reranker's opinion of its first passages, one number each.
 *
 * Models count in units of their own, so both opinions are measured by their standard deviation among those passages and
 * have the same say. The reranker's becomes one more feature, its weight in units of core's score, counted from the
 * passage it likes least: a passage that was not read again stays where it is, behind those that were.
 */
export function mixed(ranked: readonly RankedPassage[], opinions: readonly number[]): RankedPassage[] {
  const read = ranked.slice(0, opinions.length);
  const least = Math.min(...opinions);
  // Where all are equal there is nothing to divide by, and the other opinion decides.
  const unit = deviation(opinions) || 1;
  const weight = deviation(read.map(({ score }) => score)) || 1;
  const again = read.map((passage, index) => {
    const value = ((opinions[index] ?? least) - least) / unit;
    const feature = { name: 'reranker', value, weight };
    return { ...passage, score: passage.score + value * weight, features: [...passage.features, feature] };
  });
  return [...again.sort((a, b) => b.score - a.score), ...ranked.slice(read.length)];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
