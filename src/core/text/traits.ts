import { languageOf } from './languages/languages.ts';
import { wordsOf } from './words.ts';

/**
 * Traits of a sentence that an answer of some type needs: a number for "how much", a date for "when", a name for
 * "who". Found by shape and a few words of each language, so they hold for any document.
 */

export const TRAIT = {
  number: 1,
  date: 2,
  name: 4,
  reason: 8,
  place: 16,
  question: 32,
  anaphora: 64,
  negation: 128,
} as const;

/** The traits of one sentence as a set of `TRAIT` bits. */
export function traitsOf(sentence: string, code = 'en'): number {
  const language = languageOf(code);
  const read = language.read(sentence);
  let traits = 0;
  if (language.number.test(read)) traits |= TRAIT.number;
  if (language.date.test(read)) traits |= TRAIT.date;
  if (hasName(sentence, code)) traits |= TRAIT.name;
  if (language.reason.test(read)) traits |= TRAIT.reason;
  if (language.negation.test(read)) traits |= TRAIT.negation;
  if (language.place.test(read)) traits |= TRAIT.place;
  if (/[?？؟]["'”’»)\]]*$/u.test(sentence)) traits |= TRAIT.question;
  if (language.anaphora.test(read)) traits |= TRAIT.anaphora;
  return traits;
}

/** A capitalised word that does not merely open the sentence, or two in a row that do. */
function hasName(sentence: string, language: string): boolean {
  const words = wordsOf(sentence, { language });
  return words.some(({ text }, index) => {
    if (!/^\p{Lu}/u.test(text) || text === 'I') return false;
    return index > 0 || /^\p{Lu}\p{Ll}/u.test(words[1]?.text ?? '');
  });
}
