import distance from 'natural/lib/natural/distance/levenshtein_distance.js';

/**
 * Edit distance with transpositions (Damerau 1964), by natural. Returns `limit + 1` where a quick look at lengths and letters rules a
 * smaller one out.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (!mayBeWithin(a, b, limit)) return limit + 1;
  return distance.DamerauLevenshteinDistance(a, b);
}

/** False where the words cannot be within so many edits: an edit changes the length by one, and the set of letters by two. */
function mayBeWithin(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let differing = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  while (differing !== 0 && count <= 2 * limit) {
    differing &= differing - 1;
    count++;
  }
  return count <= 2 * limit;
}

/** A bit for each letter; letters that share one make the words look more alike, never less. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

/** Mistakes that a word of this length may hold and still be recognised: none up to 3 letters, 1 up to 7, then 2. */
export function editBudget(word: string): number {
  if (word.length <= 3) return 0;
  return word.length <= 7 ? 1 : 2;
}
