import MiniSearch from 'minisearch';
import type { Candidate } from '../core/model.ts';
import type { Among, IndexEntry, SearchIndex, WeightedTerm } from '../core/search-index.ts';
import { cosineAt, type VectorTable } from '../core/vectors.ts';

/**
 * The embedded engine. It is handed analysed terms, so it neither splits nor stems, and its scores are used as an order
 * only: MiniSearch multiplies them by the number of matched terms.
 */

const HEADING_BOOST = 0.5;
/** Stands in no term, not even in a letter that folds to several words. */
const BETWEEN_TERMS = '\n';

/** `vectors` holds a row for each entry; null where vectors are off. */
export function createMiniSearchIndex(entries: readonly IndexEntry[], vectors: VectorTable | null = null): SearchIndex {
  const index = new MiniSearch<{ position: number; terms: string; heading: string }>({
    idField: 'position',
    fields: ['terms', 'heading'],
    tokenize: (text) => (text === '' ? [] : text.split(BETWEEN_TERMS)),
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ terms, headingTerms }, position) => ({
      position,
      terms: terms.join(BETWEEN_TERMS),
      heading: headingTerms.join(BETWEEN_TERMS),
    })),
  );
  return {
    search: (terms, limit, among) => Promise.resolve(search({ index, entries, among }, terms, limit)),
    nearest: (vector, limit, among) =>
      Promise.resolve(vectors ? nearest(vectors, { entries, among }, vector, limit) : []),
    close: () => {
      index.removeAll();
      return Promise.resolve();
    },
  };
}

type Entries = { readonly entries: readonly IndexEntry[]; readonly among: Among | undefined };

function search(
  { index, entries, among }: Entries & { readonly index: MiniSearch },
  terms: readonly WeightedTerm[],
  limit: number,
): Candidate[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return index
    .search([...weights.keys()].join(BETWEEN_TERMS), {
      boost: { heading: HEADING_BOOST },
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(among ? { filter: ({ id }) => among(entries[Number(id)]?.passage ?? '') } : {}),
    })
    .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
    .slice(0, limit)
    .map(({ id, score }, rank) => ({ passage: entries[Number(id)]?.passage ?? '', rank, score }));
}

/** An exact scan over all rows. */
function nearest(vectors: VectorTable, { entries, among }: Entries, vector: Int8Array, limit: number): Candidate[] {
  const best: { row: number; score: number }[] = [];
  for (let row = 0; row < entries.length; row++) {
    const score = cosineAt(vectors, row, vector);
    if (best.length === limit && score <= (best.at(-1)?.score ?? 0)) continue;
    if (among && !among(entries[row]?.passage ?? '')) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { row, score });
    if (best.length > limit) best.pop();
  }
  return best.map(({ row, score }, rank) => ({ passage: entries[row]?.passage ?? '', rank, score }));
}
