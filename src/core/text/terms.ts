import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';
import { fold } from './fold.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * From words to terms: what the index holds and what a question is looked up by. Both sides go through
 * here, so they always agree.
 */

/** A content word, plain and as it stands in the text, and the term that stands for it. */
export type Term = { readonly term: string; readonly plain: string; readonly word: Word };

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
  const words = wordsOf(text, base);
  const shouted = words.length > 1 && text === text.toUpperCase();
  let previous: Word | undefined;
  for (const word of words) {
    const plain = plainWord(word.text);
    if (plain !== '' && (!isStopWord(plain) || isDigit(plain) || (!shouted && isName(word, plain, previous))))
      terms.push({ term: stem(plain), plain, word });
    previous = word;
  }
  return terms;
}

function isDigit(plain: string): boolean {
  return plain.length === 1 && /\p{N}/u.test(plain);
}

/** Function words: they say nothing about a subject. Takes a plain word. */
export function isStopWord(plain: string): boolean {
  return STOP_WORDS.has(plain);
}

/** The folded word without possessive, apostrophes, dots and thousands separators; "NGOs" is the plural of "NGO". */
export function plainWord(word: string): string {
  const single = word.endsWith('s') && /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;
  return bare(fold(single).replace(/'s?$/u, ''));
}

/** The plain word with its possessive: what two spellings must share to be the same word of a quotation. */
export function spelledWord(word: string): string {
  return bare(fold(word));
}

/** A decimal point stays: 4.5 is not 45. */
function bare(folded: string): string {
  return folded.replace(/'|\.(?!\p{N})|,(?=\p{N}{3}(?!\p{N}))/gu, '');
}

/**
 * The Porter stem of a plain word; words of other scripts and numbers stand as they are. Stems of two letters get their `e`
 * back, or "use" would be "US".
 */
export function stem(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const porter = /^[a-z]{3,}$/u.test(plain) ? stemmer.stem(plain) : plain;
  const stemmed = porter.length < 3 && plain.length >= 3 ? `${porter}e` : porter;
  if (stems.size >= STEM_CACHE_LIMIT) stems.clear();
  stems.set(plain, stemmed);
  return stemmed;
}

/**
 * "US", "WHO" and "IT" are names in capitals, and after "the" also in small letters. A lone capital is one right after a word,
 * as in "vitamin C", but for "I"; elsewhere it is an article, an initial or the mark of a list.
 */
function isName({ text, span }: Word, plain: string, previous: Word | undefined): boolean {
  if (plain.length < 2) return previous?.span.end === span.start - 1 && /^[A-HJ-Z]/u.test(text);
  return /^(?:\p{Lu}\.?){2,}$/u.test(text) || (plain === 'us' && plainWord(previous?.text ?? '') === 'the');
}
