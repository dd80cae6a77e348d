import type { Relation } from './model.ts';

/**
 * What a general dictionary says of the words that people may use for the library's own. Compiled beforehand for one
 * vocabulary (src/lexicon) and handed in, so that a question never waits for a disk.
 */
export type Lexicon = {
  /** Terms of the library that stand for a plain word of the question, or for the plain content words of a name joined by spaces. */
  related(words: string): readonly Related[];
  /** True for words of the language: they are never taken for misspellings of other words. */
  knows(word: string): boolean;
  /** How often the word occurs among the `BACKGROUND_WORDS` of general texts. */
  frequency(word: string): number;
};

/** A term of the library with its relation; strength, 0 to 1, is how usual the senses are in which the relation holds. */
export type Related = { readonly term: string; readonly relation: Relation; readonly strength: number };

/** Longest name, in content words, that is looked up as a whole. */
export const MAX_NAME_WORDS = 6;

/** For a library that is read without a dictionary. */
export const NO_LEXICON: Lexicon = { related: () => [], knows: () => false, frequency: () => 0 };

/** Words in SemCor that carry a tag in WordNet 3.1: the sum over `index.sense`. */
export const BACKGROUND_WORDS = 248_795;
