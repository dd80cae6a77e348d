import { idf, type Library, rarityOf } from '../library.ts';
import type { Query } from '../model.ts';
import { cosineAt } from '../vectors.ts';

/** Finds the query's terms in analysed passages. Everything the features look at is counted here, once. */

/** A query made ready for matching: term ids to what they stand for. */
export type Matcher = {
  /** Term id to the query terms it can stand for, with the worth of the match. */
  readonly byTerm: ReadonlyMap<number, readonly { readonly index: number; readonly worth: number }[]>;
  /** Weight of each query term: its emphasis times its inverse document frequency. */
  readonly weights: readonly number[];
  /** Sum of the weights, with the words that the library does not have. */
  readonly mass: number;
  /** How like each word of the question a term is, 0 to 1; null where vectors are off. */
  readonly likeness: ((term: number) => Float64Array) | null;
};

/** Matches in a run of terms. */
export type Matches = {
  /** For each query term, the summed worth of its matches. */
  readonly frequency: Float64Array;
  /** For each query term, the best worth of a match. */
  readonly best: Float64Array;
  /** The same where any term counts as much as it is like the word; equal to `best` where vectors are off. */
  readonly soft: Float64Array;
  /** Pairs of neighbouring terms that match neighbouring query terms in the same order. */
  readonly bigrams: number;
  /** How near to each other matches of different query terms stand, in weight: each pair counts for one over its distance. */
  readonly nearness: number;
  /** Number of terms that match nothing of the query, and the `KIND` bits of all of them: what the run adds to the question. */
  readonly nAdded: number;
  readonly addedKinds: number;
};

/**
 * A word weighs as much as it is rare; one that the library lacks, as much as the rarest term that stands for it. A match through
 * a less rare term is worth that much less.
 */
export function matcherOf(query: Query, library: Library): Matcher {
  const byTerm = new Map<number, { index: number; worth: number }[]>();
  const weights = query.terms.map(({ word, weight, alternatives }, index) => {
    const found = alternatives.flatMap(({ term, weight: worth, relation }) => {
      const id = library.vocabulary.ids.get(term);
      return id === undefined ? [] : [{ id, worth, relation, rarity: idf(library, id) }];
    });
    const exact = found.find(({ relation }) => relation === 'exact');
    const rarest = found.length === 0 ? null : found.reduce((a, b) => (b.rarity > a.rarity ? b : a));
    const rarity = rarityOf({ word, language: query.language }, (exact ?? rarest)?.id, library);
    for (const match of found) {
      const worth = match === exact ? 1 : match.worth * Math.min(1, match.rarity / rarity);
      byTerm.set(match.id, [...(byTerm.get(match.id) ?? []), { index, worth }]);
    }
    return weight * rarity;
  });
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  return { byTerm, weights, mass, likeness: likenessTo(query, library) };
}

/** Remembers what it compared: candidates share most of their words. */
function likenessTo({ meaning }: Query, { vectors }: Library): Matcher['likeness'] {
  if (!meaning || !vectors) return null;
  const known = new Map<number, Float64Array>();
  return (term) => {
    const found = known.get(term);
    if (found) return found;
    const likeness = Float64Array.from(meaning.words, (word) => Math.max(0, cosineAt(vectors.terms, term, word)));
    known.set(term, likeness);
    return likeness;
  };
}

export function match({ byTerm, weights, likeness }: Matcher, terms: Int32Array, kinds?: Uint8Array): Matches {
  const frequency = new Float64Array(weights.length);
  const best = new Float64Array(weights.length);
  let [bigrams, nearness, nAdded, addedKinds] = [0, 0, 0, 0];
  let last = { place: -2, index: -2, weight: 0 };
  for (let place = 0; place < terms.length; place++) {
    const matched = byTerm.get(terms[place] ?? -1);
    if (!matched) {
      nAdded++;
      addedKinds |= kinds?.[place] ?? 0;
      continue;
    }
    for (const { index, worth } of matched) {
      frequency[index] = (frequency[index] ?? 0) + worth;
      best[index] = Math.max(best[index] ?? 0, worth);
      const weight = worth * (weights[index] ?? 0);
      if (last.place >= 0 && last.place < place && last.index !== index)
        nearness += Math.min(weight, last.weight) / (place - last.place);
      if (last.place === place - 1 && last.index === index - 1) bigrams++;
      last = { place, index, weight };
    }
  }
  return {
    frequency,
    best,
    soft: likeness ? softened(best, terms, likeness) : best,
    bigrams,
    nearness,
    nAdded,
    addedKinds,
  };
}

function softened(best: Float64Array, terms: Int32Array, likeness: (term: number) => Float64Array): Float64Array {
  const soft = best.slice();
  for (const term of terms) {
    const like = likeness(term);
    for (let index = 0; index < soft.length; index++)
      soft[index] = Math.max(soft[index] as number, like[index] as number);
  }
  return soft;
}

/** Share of the query's mass that is matched, 0 to 1, by the best of up to three runs for each query term. */
export function coverage({ weights, mass }: Matcher, a: Float64Array, b?: Float64Array, c?: Float64Array): number {
  if (mass === 0) return 0;
  let covered = 0;
  for (let index = 0; index < weights.length; index++)
    covered += Math.max(a[index] ?? 0, b?.[index] ?? 0, c?.[index] ?? 0) * (weights[index] ?? 0);
  return covered / mass;
}

/** The whole passage as one run of matches. */
export function sum(parts: readonly Matches[], nTerms: number): Pick<Matches, 'frequency' | 'best' | 'soft'> {
  const frequency = new Float64Array(nTerms);
  const best = new Float64Array(nTerms);
  const soft = new Float64Array(nTerms);
  for (const part of parts)
    for (let index = 0; index < nTerms; index++) {
      soft[index] = Math.max(soft[index] ?? 0, part.soft[index] ?? 0);
      frequency[index] = (frequency[index] ?? 0) + (part.frequency[index] ?? 0);
      best[index] = Math.max(best[index] ?? 0, part.best[index] ?? 0);
    }
  return { frequency, best, soft };
}
