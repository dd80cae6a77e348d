import { languageOf } from './languages/languages.ts';

/** What a single word is by its shape: a number, a date, a name. A question asks for one that it does not hold itself. */

export const KIND = { number: 1, date: 2, name: 4 } as const;

const YEAR = /^(?:1\d{3}|20\d{2})s?$/u;

/** The kinds of a word as `KIND` bits. A year is a date and no number; a word that opens a sentence is no name. */
export function kindOf(word: string, opens: boolean, code = 'en'): number {
  const { read, dateWord, numberWord } = languageOf(code);
  const plain = read(word);
  if (YEAR.test(word) || dateWord.test(plain)) return KIND.date;
  if (/\p{N}/u.test(word) || numberWord.test(plain.toLowerCase())) return KIND.number;
  return !opens && word.length > 1 && /^\p{Lu}/u.test(word) ? KIND.name : 0;
}
