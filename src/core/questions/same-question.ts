import type { Library } from '../library.ts';
import { answerTypeOf } from '../query/answer-type.ts';
import { languageAsked } from '../query/language.ts';
import { fold } from '../text/fold.ts';
import { plainWord, termsOf } from '../text/terms.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';
import { wordsOf } from '../text/words.ts';

/** When two questions are one: the same content words and the same kind of answer. Questions that only mean alike are two. */

type Languages = Pick<Library, 'languages'>;

export function sameQuestion(a: string, b: string, library: Languages): boolean {
  return questionKey(a, library) === questionKey(b, library);
}

/**
 * Equal for two questions exactly when they are the same: the language, the terms whatever their order, the type of answer asked
 * for, and whether something is denied. Of a text of function words alone all words count, in their order.
 */
export function questionKey(text: string, { languages }: Languages): string {
  const language = languageAsked(text, languages);
  const terms = [...new Set(termsOf(text, { language }).map(({ term }) => term))].sort();
  const words = terms.length > 0 ? terms : wordsOf(text, { language }).map((word) => plainWord(word.text));
  const isDenied = (traitsOf(text, language) & TRAIT.negation) !== 0;
  return [language, answerTypeOf(fold(text), language), isDenied ? 'not' : '', ...words].join('\0');
}
