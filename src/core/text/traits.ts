import { wordsOf } from './words.ts';

/**
 * Traits of a sentence that an answer of some type needs: a number for "how much", a date for "when", a name for
 * "who". Found by shape alone, so they hold for any document.
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

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const DATE = new RegExp(
  `\\b(?:1\\d{3}|20\\d{2})s?\\b|\\b${MONTH}\\b|\\b\\d{1,2}(?:st|nd|rd|th) century\\b|\\b(?:yesterday|today|tomorrow|decade|years? (?:ago|old|later))\\b|\\b\\d{1,2}:\\d{2}\\b`,
  'u',
);
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|percent|twice|double[ds]?)\b/iu;
const REASON =
  /\b(?:because|since|due to|owing to|as a result|therefore|thus|hence|so that|in order to|caused?|causes|causing|reasons?|leads? to|led to|thanks to|aims? to|intended to|to (?:avoid|prevent|protect|promote|increase|improve|reduce|ensure|keep|help)|for fear)\b/iu;
const PLACE = /\b(?:in|at|near|from|to|between|across|around|throughout|into|off|on) (?:the )?\p{Lu}[\p{L}’']+/u;
const ANAPHORA = /^["'“‘(]*(?:It|They|Their|Its|He|His|She|Her|This|These|Those|That|Both|Such|There)\b/u;

const NEGATION =
  /\b(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|except|unlike|hardly|rarely|seldom|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|fail(?:s|ed)?|lack(?:s|ed)?)\b|n['’]t\b/iu;

/** The traits of one sentence as a set of `TRAIT` bits. */
export function traitsOf(sentence: string): number {
  let traits = 0;
  if (NUMBER.test(sentence)) traits |= TRAIT.number;
  if (DATE.test(sentence)) traits |= TRAIT.date;
  if (hasName(sentence)) traits |= TRAIT.name;
  if (REASON.test(sentence)) traits |= TRAIT.reason;
  if (NEGATION.test(sentence)) traits |= TRAIT.negation;
  if (PLACE.test(sentence)) traits |= TRAIT.place;
  if (/[?？؟]["'”’»)\]]*$/u.test(sentence)) traits |= TRAIT.question;
  if (ANAPHORA.test(sentence)) traits |= TRAIT.anaphora;
  return traits;
}

/** A capitalised word that does not merely open the sentence, or two in a row that do. */
function hasName(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.some(({ text }, index) => {
    if (!/^\p{Lu}/u.test(text) || text === 'I') return false;
    return index > 0 || /^\p{Lu}\p{Ll}/u.test(words[1]?.text ?? '');
  });
}
