import type { Embedder } from '../embedder.ts';
import { idf, type Library } from '../library.ts';
import { languageAsked } from '../query/language.ts';
import { termsOf } from '../text/terms.ts';
import { questionKey } from './same-question.ts';

/**
 * Questions about the same thing put together. Each is a direction made of its content words, by their rarity in the library, and
 * of its sentence vector; the likeness of two is the mean of both cosines, that of two clusters the mean over their pairs.
 */

export type Clustering = { readonly library: Library; readonly embedder: Embedder | null };

/**
 * The least likeness of one cluster; without vectors that of the words alone. Measured on squad-train by `scripts/clusters.ts`
 * (docs/evaluation.md, "Clusters of questions").
 */
export const ALIKE_FROM = 0.4;
export const WORDS_ALIKE_FROM = 0.35;

/** Places in `texts`: the largest cluster first, equal ones by their first text; each in order. Time grows with the square of the texts. */
export async function clusters(texts: readonly string[], clustering: Clustering): Promise<number[][]> {
  const groups = [...groupsOf(texts, clustering.library).values()];
  const directions = await directionsOf(
    groups.map(([first = 0]) => texts[first] ?? ''),
    clustering,
  );
  const joined = join(directions, groups, clustering.embedder ? ALIKE_FROM : WORDS_ALIKE_FROM);
  const inOrder = joined.map((places) => places.sort((a, b) => a - b));
  return inOrder.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Texts that ask the same are one from the start. */
function groupsOf(texts: readonly string[], library: Library): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    const key = questionKey(text, library);
    const known = groups.get(key);
    if (known) known.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

/** Numbers by word and by dimension; the likeness of two is the sum of their products. */
export type Direction = { readonly words: ReadonlyMap<string, number>; readonly meaning: Float64Array };

/** Of each text, in their order. */
export async function directionsOf(texts: readonly string[], { library, embedder }: Clustering): Promise<Direction[]> {
  const vectors = embedder ? await embedder.embed(texts, 'question') : [];
  const share = embedder ? Math.SQRT1_2 : 1;
  return texts.map((text, place) => ({
    words: wordsOf(text, library, share),
    meaning: unit(Float64Array.from(vectors[place] ?? []), share),
  }));
}

function wordsOf(text: string, library: Library, length: number): Map<string, number> {
  const language = languageAsked(text, library.languages);
  const terms = [...new Set(termsOf(text, { language }).map(({ term }) => term))];
  const weights = unit(
    Float64Array.from(terms, (term) => idf(library, library.vocabulary.ids.get(term))),
    length,
  );
  return new Map(terms.map((term, place) => [term, weights[place] ?? 0]));
}

function unit(vector: Float64Array, length: number): Float64Array {
  const own = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return own === 0 ? vector : vector.map((value) => (value * length) / own);
}

/** About -0.5 to 1, of single texts; of sums of them the sum over all pairs. */
export function likenessOf(a: Direction, b: Direction): number {
  let sum = 0;
  for (let place = 0; place < a.meaning.length; place++) sum += (a.meaning[place] ?? 0) * (b.meaning[place] ?? 0);
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  for (const [word, weight] of few.words) sum += weight * (many.words.get(word) ?? 0);
  return sum;
}

type Cluster = { readonly sum: Direction; readonly size: number; readonly places: readonly number[] };

/** The likest pairs first, each joins their clusters where these are alike on average. */
function join(directions: readonly Direction[], groups: readonly (readonly number[])[], least: number): number[][] {
  const clusterOf = directions.map((sum, place): Cluster => ({ sum, size: 1, places: [place] }));
  for (const { a, b } of pairsFrom(directions, least)) {
    const [one, other] = [clusterOf[a], clusterOf[b]];
    if (!one || !other || one === other) continue;
    if (likenessOf(one.sum, other.sum) < least * one.size * other.size) continue;
    const both = {
      sum: added(one.sum, other.sum),
      size: one.size + other.size,
      places: [...one.places, ...other.places],
    };
    for (const place of both.places) clusterOf[place] = both;
  }
  return [...new Set(clusterOf)].map(({ places }) => places.flatMap((place) => groups[place] ?? []));
}

function pairsFrom(directions: readonly Direction[], least: number): { a: number; b: number; likeness: number }[] {
  const pairs: { a: number; b: number; likeness: number }[] = [];
  for (const [b, other] of directions.entries())
    for (let a = 0; a < b; a++) {
      const likeness = likenessOf(directions[a] as Direction, other);
      if (likeness >= least) pairs.push({ a, b, likeness });
    }
  return pairs.sort((one, other) => other.likeness - one.likeness || one.b - other.b || one.a - other.a);
}

function added(a: Direction, b: Direction): Direction {
  const words = new Map(a.words);
  for (const [word, weight] of b.words) words.set(word, (words.get(word) ?? 0) + weight);
  return { words, meaning: a.meaning.map((value, place) => value + (b.meaning[place] ?? 0)) };
}
