import { editBudget, editDistance } from '../text/edits.ts';
import { stem } from '../text/terms.ts';

/**
 * How like a quotation is to a sentence. Words may be missing, misspelt, inflected or in another order: what counts
 * first is how much of the quotation's weight the sentence holds, then how much of that stands in the same order.
 */

const SAME_STEM = 0.9;
const MISSPELT = 0.8;
/** Share of the likeness that word order decides; the rest is the words themselves. */
const ORDER_SHARE = 0.2;

/** What each word weighs, and the language of the source. */
export type Comparing = { readonly weightOf: (word: string) => number; readonly language: string };

/** 0 to 1; 1 exactly when the quotation is a run of the sentence's words. Both come as plain words. */
export function similarity(
  quoted: readonly string[],
  source: readonly string[],
  { weightOf, language }: Comparing,
): number {
  if (quoted.length === 0 || source.length === 0) return 0;
  if (isRun(quoted, source)) return 1;
  const likeness = likenessIn(language);
  const used = new Set<number>();
  let total = 0;
  let held = 0;
  const places: number[] = [];
  for (const word of quoted) {
    const { place, worth } = bestPlace((other) => likeness(word, other), source, {
      used,
      previous: places.at(-1) ?? -1,
    });
    const weight = weightOf(place >= 0 ? (source[place] ?? word) : word);
    total += weight;
    if (place < 0) continue;
    used.add(place);
    places.push(place);
    held += weight * worth;
  }
  const words = held / Math.max(total, MIN_MASS);
  return Math.min(0.99, words * (1 - ORDER_SHARE + ORDER_SHARE * inOrder(places)));
}

/** A quotation of a word or two is little evidence, unless it stands there word for word. */
const MIN_MASS = 4;

function isRun(quoted: readonly string[], source: readonly string[]): boolean {
  return source.some((_, start) => quoted.every((word, offset) => source[start + offset] === word));
}

/** The unused place that fits best; among equals the first one after the place before. */
function bestPlace(
  likeness: (other: string) => number,
  source: readonly string[],
  { used, previous }: { readonly used: ReadonlySet<number>; readonly previous: number },
): { place: number; worth: number } {
  let best = { place: -1, worth: 0 };
  for (const [place, other] of source.entries()) {
    const worth = used.has(place) ? 0 : likeness(other);
    const nearer = worth === best.worth && worth > 0 && best.place <= previous && place > previous;
    if (worth > best.worth || nearer) best = { place, worth };
  }
  return best;
}

function likenessIn(language: string): (a: string, b: string) => number {
  return (a, b) => {
    if (a === b) return 1;
    if (stem(a, language) === stem(b, language)) return SAME_STEM;
    const budget = Math.min(editBudget(a), editBudget(b));
    return budget > 0 && editDistance(a, b, budget) <= budget ? MISSPELT : 0;
  };
}

/** Share of the places that form the longest rising run, 0 to 1. */
function inOrder(places: readonly number[]): number {
  if (places.length === 0) return 0;
  const lengths: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = lengths.filter((_, earlier) => (places[earlier] ?? 0) < place && earlier < index);
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(...lengths) / places.length;
}
