import { Best } from '../core/best.ts';
import type { Candidate } from '../core/model.ts';
import type { Among, WeightedTerm } from '../core/search-index.ts';
import { type CompactMiniSearch, HEADING_BOOST } from './compact-minisearch.ts';
import { FREQUENCY_BITS, MAX_FREQUENCY, type PostingList } from './posting-list.ts';

/**
 * What `MiniSearch.search` finds in one of the libraries that share an index: the scores are those of an index that holds
 * nothing else. It makes no object for each match, which is most of MiniSearch's time in a large library.
 */

/** One library's part of an index, as it was when the part was made. */
export type Part = {
  readonly index: CompactMiniSearch;
  /** Position in the library of each document of the index; `ELSEWHERE` for those that it does not hold. */
  readonly positions: Int32Array;
  /** Document at each position. */
  readonly documents: Int32Array;
  readonly count: number;
  /** Mean number of different terms of its passages and of their headings. */
  readonly meanLength: readonly [number, number];
  /** For one search at a time, left empty by each. */
  readonly sums: Sums;
};

export const ELSEWHERE = -1;

/** MiniSearch's own constants of BM25+ (`defaultBM25params`). */
const K = 1.2;
const B = 0.7;
const D = 0.5;

export function search(
  part: Part,
  terms: readonly WeightedTerm[],
  { limit, among }: { readonly limit: number; readonly among?: Among | undefined },
): Candidate[] {
  const { sums } = part;
  for (const [term, weight] of weightsOf(terms)) addTerm(part, sums, { term, weight });
  const best = new Best(limit);
  const { passages } = part.index;
  for (let i = 0; i < sums.nTouched; i++) {
    const document = sums.touched[i] as number;
    // MiniSearch multiplies by the number of matched terms.
    const score = (sums.scores[document] as number) * (sums.terms[document] as number);
    const position = part.positions[document] as number;
    if (best.takes(score, position) && (among?.(passages[document] as string) ?? true)) best.offer(score, position);
  }
  sums.clear();
  return best.sorted().map(({ score, position }, rank) => ({
    passage: passages[part.documents[position] as number] as string,
    rank,
    score,
  }));
}

/** What was found of each document so far: its score, how many terms it has, and which documents have any. */
export class Sums {
  readonly scores: Float64Array;
  readonly terms: Uint16Array;
  readonly touched: Int32Array;
  nTouched = 0;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.terms = new Uint16Array(documents);
    this.touched = new Int32Array(documents);
  }

  clear(): void {
    for (let i = 0; i < this.nTouched; i++) {
      this.scores[this.touched[i] as number] = 0;
      this.terms[this.touched[i] as number] = 0;
    }
    this.nTouched = 0;
  }
}

/** Each term once, in the order given, with the largest of its weights; the empty one is no term. */
function weightsOf(terms: readonly WeightedTerm[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) if (term) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  return weights;
}

/**
 * Adds what each document has of a term: first of its text, then of its heading, then to its sum, as MiniSearch does, so
 * that even rounding is the same.
 */
function addTerm(part: Part, sums: Sums, { term, weight }: WeightedTerm): void {
  const postings = part.index.postingsOf(term);
  if (!postings) return;
  const text = new Scoring(part, 0, { list: postings.terms, weight });
  const heading = new Scoring(part, 1, { list: postings.heading, weight: weight * HEADING_BOOST });
  const { scores, terms, touched } = sums;
  let a = text.next();
  let b = heading.next();
  while (a !== END || b !== END) {
    const document = Math.min(a, b);
    let score = 0;
    if (a === document) {
      score = text.score();
      a = text.next();
    }
    if (b === document) {
      score += heading.score();
      b = heading.next();
    }
    if (terms[document] === 0) touched[sums.nTouched++] = document;
    (terms[document] as number)++;
    scores[document] = (scores[document] as number) + score;
  }
}

/** Comes after every document. */
const END = 2 ** 30;
const NOTHING = new Int32Array(0);

/** Goes through those documents of a list that the library holds. */
class Scoring {
  private readonly words: Int32Array;
  private readonly to: number;
  private readonly positions: Int32Array;
  private readonly lengths: Int32Array;
  private readonly field: 0 | 1;
  private readonly mean: number;
  /** Of the term in this field. */
  private readonly weight: number;
  private readonly rarity: number;
  /** Of the next word to be read. */
  private at: number;

  constructor(
    { index, positions, count, meanLength }: Part,
    field: 0 | 1,
    { list, weight }: { readonly list: PostingList | undefined; readonly weight: number },
  ) {
    this.words = list?.words ?? NOTHING;
    this.at = list?.start ?? 0;
    this.to = this.at + (list?.size ?? 0);
    this.positions = positions;
    this.lengths = index.lengths;
    this.field = field;
    this.mean = meanLength[field];
    this.weight = weight;
    this.rarity = rarity(this.countHolding(), count);
  }

  /** The next document, or `END`. */
  next(): number {
    const { words, to, positions } = this;
    while (this.at < to) {
      const document = (words[this.at++] as number) >>> FREQUENCY_BITS;
      // Documents that came after this part was made lie beyond its positions.
      if (document >= positions.length) break;
      if (positions[document] !== ELSEWHERE) return document;
    }
    this.at = to;
    return END;
  }

  /** What the term is worth in the document that came last. */
  score(): number {
    const word = this.words[this.at - 1] as number;
    const frequency = word & MAX_FREQUENCY;
    const length = this.lengths[2 * (word >>> FREQUENCY_BITS) + this.field] as number;
    const share = (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / this.mean));
    return this.weight * (this.rarity * (D + share));
  }

  private countHolding(): number {
    const { words, to, positions } = this;
    let count = 0;
    for (let at = this.at; at < to; at++) {
      const document = (words[at] as number) >>> FREQUENCY_BITS;
      if (document < positions.length && positions[document] !== ELSEWHERE) count++;
    }
    return count;
  }
}

/** Inverse document frequency as MiniSearch has it. */
function rarity(holding: number, count: number): number {
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
}
