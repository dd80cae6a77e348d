import type { Candidate } from './model.ts';

/**
 * The port to a search engine. An engine proposes candidates from terms that core has analysed; it never decides
 * what is shown. `test/engines/contract.ts` holds what every engine must keep to.
 */
export type SearchIndex = {
  /**
   * Up to `limit` candidates that hold at least one of the terms, best first, `rank` from 0 without gaps. Equal scores
   * are in reading order. Rejects only when the engine cannot be reached.
   */
  search(terms: readonly WeightedTerm[], limit: number, among?: Among): Promise<readonly Candidate[]>;
  /**
   * Up to `limit` candidates whose vectors lie nearest to this one, best first; all passages are looked at. Empty where
   * the engine was given no vectors.
   */
  nearest(vector: Int8Array, limit: number, among?: Among): Promise<readonly Candidate[]>;
  /** Frees what the engine holds; `search` must not be called after it. */
  close(): Promise<void>;
};

/** Which passages may be proposed, by id; where it is left out, all may. It changes no score. */
export type Among = (passage: string) => boolean;

/** A term to look for and its weight, 0 to 1. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** What an engine indexes of a passage: terms, already analysed and in order. */
export type IndexEntry = {
  readonly passage: string;
  readonly terms: readonly string[];
  readonly headingTerms: readonly string[];
};
