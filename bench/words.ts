import type { Random } from '../src/eval/resample.ts';

/** The words of generated text, in the order of their frequency, and a sampler that draws them as a language does. */

/** The commonest words of English that carry no subject, roughly in their order (Leech, Rayson and Wilson 2001). */
const FUNCTION_WORDS =
  `the of and a in to it is was that for on with he be by at as his had not are but from or have an they
which one you were her all she there would their we him been has when who will more no if out so said what up its about into
than them can only other new some could time these two may then do first any my now such like our over me even most made after
also did many before must through back years where much your way well down should because each just those people how too little
very make world still own see men work long get here between both being under never same another know while last might us great
since against himself`.split(/\s+/u);

const ONSETS = 'b c d f g h j k l m n p r s t v w z b d l m n r s t br cl dr fl gr pr sh sp st th tr'.split(' ');
const VOWELS = 'a e i o u a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', '', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'st', 'x'];
/** Half of the words beyond the function words are real as long as any are left. */
const REAL_SHARE = 0.5;

/** `size` different words, the most frequent first; `real` ones, in their own order, stand among made-up ones. */
export function vocabularyOf(size: number, real: readonly string[], random: Random): string[] {
  const words = new Set(FUNCTION_WORDS.slice(0, size));
  const left = real.filter((word) => !words.has(word)).reverse();
  while (words.size < size) {
    const word = random() < REAL_SHARE ? left.pop() : undefined;
    words.add(word ?? pseudoWord(random));
  }
  return [...words];
}

/** A word that can be spoken and means nothing, of two to four syllables. */
export function pseudoWord(random: Random): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const syllables = 2 + Math.floor(3 * random() ** 2);
  return Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
}

/**
 * Draws ranks from 0. The frequency of rank r, counted from 1, is as 1 / (r + 2.7) among the common words (Zipf's law as Mandelbrot
 * 1953 has it, the shift as fitted to English by Piantadosi 2014) and falls with the square of the rank beyond the 6,000th (the
 * second regime of Ferrer i Cancho and Solé 2001), so that the number of different words grows with the text as it does in English.
 */
export function zipf(size: number, random: Random): () => number {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += frequency(rank + 1);
    upTo[rank] = sum;
  }
  return () => firstAbove(upTo, random() * sum);
}

const SHIFT = 2.7;
const COMMON = 6000;

function frequency(rank: number): number {
  return Math.min(1, COMMON / rank) / (rank + SHIFT);
}

function firstAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
