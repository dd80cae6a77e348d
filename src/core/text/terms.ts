import { languageOf } from './languages/languages.ts';
import { plainWord } from './plain.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * From words to terms: what the index holds and what a question is looked up by. Both sides go through
 * here, so they always agree.
 */

export { plainWord, spelledWord } from './plain.ts';

/** A content word, plain and as it stands in the text, and the term that stands for it. */
export type Term = { readonly term: string; readonly plain: string; readonly word: Word };

/** How a text is read: in which language, English without one, and what is added to its offsets. */
export type Reading = { readonly language?: string; readonly base?: number };

/** The content words of a text, as terms in reading order. */
export function termsOf(text: string, { language: code = 'en', base = 0 }: Reading = {}): Term[] {
  const { stopWords, termOf } = languageOf(code);
  const terms: Term[] = [];
  const words = wordsOf(text, { language: code, base });
  const shouted = words.length > 1 && text === text.toUpperCase();
  let previous: Word | undefined;
  for (const word of words) {
    const plain = plainWord(word.text);
    if (plain !== '' && (!stopWords.has(plain) || isDigit(plain) || (!shouted && isName(word, plain, previous))))
      terms.push({ term: termOf(word.text, plain), plain, word });
    previous = word;
  }
  return terms;
}

function isDigit(plain: string): boolean {
  return plain.length === 1 && /\p{N}/u.test(plain);
}

/** Function words of a language: they say nothing about a subject. Takes a plain word. */
export function isStopWord(plain: string, language = 'en'): boolean {
  return languageOf(language).stopWords.has(plain);
}

/** The term of a word in a language. A plain word will do for English; of others accents and capitals are better kept. */
export function stem(word: string, language = 'en'): string {
  const { code, termOf } = languageOf(language);
  return termOf(word, code === 'en' ? word : plainWord(word));
}

/**
 * "US", "WHO" and "IT" are names in capitals, and after "the" also in small letters. A lone capital is one right after a word,
 * as in "vitamin C", but for "I"; elsewhere it is an article, an initial or the mark of a list.
 */
function isName({ text, span }: Word, plain: string, previous: Word | undefined): boolean {
  if (plain.length < 2) return previous?.span.end === span.start - 1 && /^[A-HJ-Z]/u.test(text);
  return /^(?:\p{Lu}\.?){2,}$/u.test(text) || (plain === 'us' && plainWord(previous?.text ?? '') === 'the');
}
