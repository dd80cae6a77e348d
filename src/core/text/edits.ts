import distance from 'natural/lib/natural/distance/levenshtein_distance.js';

/**
 * Edit distance with transpositions (Damerau 1964), by natural. Returns `limit + 1` as soon as the lengths
 * alone rule a smaller one out.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  return distance.DamerauLevenshteinDistance(a, b);
}

/** Mistakes that a word of this length may hold and still be recognised: none up to 3 letters, 1 up to 7, then 2. */
export function editBudget(word: string): number {
  if (word.length <= 3) return 0;
  return word.length <= 7 ? 1 : 2;
}
