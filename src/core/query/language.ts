import { languageOf } from '../text/languages/languages.ts';
import { plainWord } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** Letters that only one language of the library has say more than a function word, as "a" and "die" belong to several. */
const LETTERS = 2;

/**
 * Which of the languages a question is asked in, by its function words and letters; the first of them where these do not tell. A
 * library without documents is asked in English.
 */
export function languageAsked(text: string, languages: readonly string[]): string {
  if (languages.length < 2) return languages[0] ?? 'en';
  const shares = languages.map((language) => shareOf(text, language));
  return languages[shares.indexOf(Math.max(...shares))] ?? 'en';
}

function shareOf(text: string, code: string): number {
  const { stopWords, letters } = languageOf(code);
  const said = wordsOf(text, { language: code }).filter((word) => stopWords.has(plainWord(word.text))).length;
  return said + (letters?.test(text) ? LETTERS : 0);
}
