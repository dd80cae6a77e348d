import { type AnalysedPassage, idf, type Library } from '../library.ts';
import type { Query } from '../model.ts';

/** Finds the query's terms in analysed passages. Everything the features look at is counted here, once. */

/** A query made ready for matching: term ids to what they stand for. */
export type Matcher = {
  /** Term id to the query terms it can stand for, with the worth of the match. */
  readonly byTerm: ReadonlyMap<number, readonly { readonly index: number; readonly worth: number }[]>;
  /** Weight of each query term: its emphasis times its inverse document frequency. */
  readonly weights: readonly number[];
  /** Sum of the weights, with the words that the library does not have. */
  readonly mass: number;
};

/** Matches in a run of terms: for each query term, the summed worth of its matches and the best one. */
export type Matches = {
  readonly frequency: Float64Array;
  readonly best: Float64Array;
  /** Pairs of neighbouring terms that match neighbouring query terms in the same order. */
  readonly bigrams: number;
};

export function matcherOf(query: Query, library: Library): Matcher {
  const byTerm = new Map<number, { index: number; worth: number }[]>();
  const weights = query.terms.map(({ weight, alternatives }, index) => {
    let rarest = alternatives.length === 0 ? idf(library, undefined) : 0;
    for (const { term, weight: worth } of alternatives) {
      const id = library.vocabulary.ids.get(term);
      if (id === undefined) continue;
      byTerm.set(id, [...(byTerm.get(id) ?? []), { index, worth }]);
      rarest = Math.max(rarest, worth * idf(library, id));
    }
    return weight * rarest;
  });
  return { byTerm, weights, mass: weights.reduce((sum, weight) => sum + weight, 0) };
}

export function match(matcher: Matcher, terms: Int32Array): Matches {
  const frequency = new Float64Array(matcher.weights.length);
  const best = new Float64Array(matcher.weights.length);
  let bigrams = 0;
  let previous = -2;
  for (const id of terms) {
    let here = -2;
    for (const { index, worth } of matcher.byTerm.get(id) ?? []) {
      frequency[index] = (frequency[index] ?? 0) + worth;
      best[index] = Math.max(best[index] ?? 0, worth);
      if (index === previous + 1) bigrams++;
      here = index;
    }
    previous = here;
  }
  return { frequency, best, bigrams };
}

/** Share of the query's mass that is matched, 0 to 1. */
export function coverage(matcher: Matcher, best: Float64Array): number {
  if (matcher.mass === 0) return 0;
  return best.reduce((sum, worth, index) => sum + worth * (matcher.weights[index] ?? 0), 0) / matcher.mass;
}

/** The whole passage as one run of matches. */
export function sum(parts: readonly Matches[], nTerms: number): Matches {
  const frequency = new Float64Array(nTerms);
  const best = new Float64Array(nTerms);
  let bigrams = 0;
  for (const part of parts) {
    for (let index = 0; index < nTerms; index++) {
      frequency[index] = (frequency[index] ?? 0) + (part.frequency[index] ?? 0);
      best[index] = Math.max(best[index] ?? 0, part.best[index] ?? 0);
    }
    bigrams += part.bigrams;
  }
  return { frequency, best, bigrams };
}

/** Whether each of the phrases stands in the passage's sentence, as a share of all; 0 without phrases. */
export function phraseShare(phrases: Query['phrases'], terms: Int32Array, { vocabulary }: Library): number {
  if (phrases.length === 0) return 0;
  const found = phrases.filter((phrase) =>
    holds(
      terms,
      phrase.map((term) => vocabulary.ids.get(term)),
    ),
  );
  return found.length / phrases.length;
}

function holds(terms: AnalysedPassage['terms'][number], phrase: readonly (number | undefined)[]): boolean {
  return terms.some((_, start) => phrase.every((id, offset) => id !== undefined && terms[start + offset] === id));
}
