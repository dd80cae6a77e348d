import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';
import { fold } from './fold.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * From words to terms: what the index holds and what a question is looked up by. Both sides go through
 * here, so they always agree.
 */

/** A content word and the term that stands for it. */
export type Term = { readonly term: string; readonly word: Word };

/** Words that natural's list leaves out and that say nothing about a subject either. */
const MORE_STOP_WORDS =
  'us not no nor just will shall may whose let lets dont doesnt didnt isnt arent wasnt werent im ive id youre theyre thats whats whos hes shes etc upon onto per yes ok';

const STOP_WORDS: ReadonlySet<string> = new Set([...stopwords.words, ...MORE_STOP_WORDS.split(' ')]);

const stems = new Map<string, string>();
/** Bounds the memory of the stem cache; a library of a hundred thousand passages has fewer distinct words. */
const STEM_CACHE_LIMIT = 200_000;

/** The content words of a text, as terms in reading order. */
export function termsOf(text: string, base = 0): Term[] {
  const terms: Term[] = [];
  const shouted = text === text.toUpperCase();
  let previous = '';
  for (const word of wordsOf(text, base)) {
    const plain = plainWord(word.text);
    if (plain !== '' && (!STOP_WORDS.has(plain) || (!shouted && isName(word.text, plain, previous))))
      terms.push({ term: stem(plain), word });
    previous = plain;
  }
  return terms;
}

/** The folded word without possessive, dots, separators and apostrophes. */
export function plainWord(word: string): string {
  return fold(word).replace(/'s?$/u, '').replace(/['.,]/gu, '');
}

/** The Porter stem of a plain word; words of other scripts and numbers stand as they are. */
export function stem(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stemmed = /^[a-z]{3,}$/u.test(plain) ? stemmer.stem(plain) : plain;
  if (stems.size >= STEM_CACHE_LIMIT) stems.clear();
  stems.set(plain, stemmed);
  return stemmed;
}

/** "US", "WHO" and "IT" are names in capitals, and after "the" also in small letters. */
function isName(word: string, plain: string, previous: string): boolean {
  if (plain.length < 2) return false;
  return (word.length > 1 && /^(?:\p{Lu}\.?){2,}$/u.test(word)) || (plain === 'us' && previous === 'the');
}
