import { languageOf } from '../text/languages/languages.ts';
import { plainWord } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** Letters that only one language of the library has say more than a function word, as "a" and "die" belong to several. */
const LETTERS = 2;

/**
 * Which of a library's languages a question is asked in, or English, by its function words and letters; the first of them where
 * these do not tell.
 */
export function languageAsked(text: string, languages: readonly string[]): string {
  const candidates = languages.includes('en') ? languages : [...languages, 'en'];
  if (candidates.length < 2) return 'en';
  const shares = candidates.map((language) => shareOf(text, language));
  return candidates[shares.indexOf(Math.max(...shares))] ?? 'en';
}

function shareOf(text: string, code: string): number {
  const { stopWords, letters } = languageOf(code);
  const said = wordsOf(text, { language: code }).filter((word) => stopWords.has(plainWord(word.text))).length;
  return said + (letters?.test(text) ? LETTERS : 0);
}
