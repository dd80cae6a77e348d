import { fold } from '../text/fold.ts';
import { termsOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** Phrases that the reader put in quotation marks: they are to stand in the passage as they are. */

/** Text between quotation marks, of one kind at both ends; its first group that is there is what stands between them. */
export const QUOTED = /"([^"]{2,200})"|“([^”]{2,200})”|„([^“”]{2,200})[“”]|«([^»]{2,200})»/gu;

/** The quoted phrases of a message in a language, each as plain words joined by spaces; without those that hold no content word. */
export function phrasesOf(text: string, language = 'en'): string[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
    .filter((phrase) => termsOf(phrase, { language }).length > 0)
    .map(plainWords);
}

/** The words of a text without case, accents and marks, one space between them. */
export function plainWords(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.text)
    .join(' ');
}

/** Whether the plain words of `phrase` stand in a row in those of `text`. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}
