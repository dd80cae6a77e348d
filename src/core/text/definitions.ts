import { isStopWord, plainWord } from './terms.ts';
import { wordsOf } from './words.ts';

/**
 * Abbreviations that a text defines itself: `World Health Organization (WHO)`, `WHO (World Health Organization)`, `the World
 * Health Organization, or WHO,`. The algorithm is that of Schwartz and Hearst (2003), "A simple algorithm for identifying
 * abbreviation definitions in biomedical text": every letter of the short form stands in the long one, in order, and the first
 * one begins a word. It is stricter in two things, for texts of all kinds: a short form wears capitals, as "he" and "in" stand in
 * brackets too, and a long form begins with no function word, so that it is not cut short at "of".
 */

/** Both as the text spells them, a plural abbreviation as its singular. */
export type Definition = { readonly short: string; readonly long: string };

/** What stands in brackets, up to a comma or a semicolon: `(WHO; Geneva)` defines WHO. */
const IN_BRACKETS = /\(([^()[\];,]+)(?:[;,][^()]*)?\)/gu;
/** `…, or WHO,`: "or" joins all kinds of things, so that only capitals will do. */
const AFTER_OR = /, or (?:the )?((?=[\p{Lu}\p{N}]*\p{Lu})[\p{Lu}\p{N}]{2,10})(?=[,.;:)]|$)/gu;
/** Quote marks and words before a name in brackets. */
const AROUND = /^(?:(?:the|or|hereafter|henceforth|abbreviated(?: as)?)\s+)*["'“‘„]?|["'”’]$/giu;
/** One or two words of two to ten characters together, each with a capital or a digit (section 3.1 of the paper). */
const SHORT_FORM = /^(?=.{2,10}$)(?=.*\p{Lu})(?:[\p{L}\p{N}.&/+-]*[\p{Lu}\p{N}][\p{L}\p{N}.&/+-]*(?: (?=.)|$)){1,2}$/u;
const TWO_CAPITALS = /\p{Lu}.*[\p{Lu}\p{N}]/u;

/** The definitions of one sentence, in order. */
export function definitionsIn(sentence: string): Definition[] {
  const bracketed = sentence.includes('(') ? [...sentence.matchAll(IN_BRACKETS)] : [];
  const joined = sentence.includes(', or ') ? [...sentence.matchAll(AFTER_OR)] : [];
  return [
    ...bracketed.flatMap(({ 1: inner = '', index }) => byBracket(sentence.slice(0, index), inner.trim())),
    ...joined.flatMap(({ 1: short = '', index }) => definitionBy(short, sentence.slice(0, index))),
  ];
}

/** Either side of the bracket may be the short form. */
function byBracket(before: string, bracketed: string): Definition[] {
  const inner = bracketed.replace(AROUND, '');
  if (SHORT_FORM.test(inner)) return definitionBy(inner, before);
  const last = lastWords(before.trimEnd(), 1).replace(AROUND, '');
  if (!SHORT_FORM.test(last) || !TWO_CAPITALS.test(last)) return [];
  return definitionBy(last, inner).filter(({ long }) => long === inner);
}

/** The definition of a short form by what a text ends with, if it is one. */
function definitionBy(typed: string, text: string): Definition[] {
  const short = typed.replace(/(?<=\p{Lu})s$/u, '');
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const long = longForm(letters, lastWords(text.trimEnd(), Math.min(letters.length + 5, letters.length * 2)));
  return long !== null && isSound(short, long) ? [{ short, long }] : [];
}

/** A long form has at most the short one's letters plus 5 words, and twice as many as letters (section 3.1). */
function lastWords(text: string, nWords: number): string {
  let start = text.length;
  for (let words = 0; words < nWords && start > 0; words++) start = text.lastIndexOf(' ', start - 2) + 1;
  return text.slice(start);
}

/** Backwards from both ends, each letter is found in the text, the first one where a content word begins (section 3.2). */
function longForm(letters: readonly string[], text: string): string | null {
  const lower = text.toLowerCase();
  let at = lower.length;
  for (const [index, letter] of [...letters.entries()].reverse()) {
    do at = at > 0 ? lower.lastIndexOf(letter, at - 1) : -1;
    while (index === 0 && at >= 0 && !beginsContentWord(lower, at));
    if (at < 0) return null;
  }
  return text.slice(text.slice(0, at).search(/\S*$/u));
}

function beginsContentWord(lower: string, at: number): boolean {
  if (at > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(at - 1))) return false;
  const word = plainWord(/^[\p{L}\p{N}]+/u.exec(lower.slice(at))?.[0] ?? '');
  return word.length === 1 ? word !== 'a' : !isStopWord(word);
}

function isSound(short: string, long: string): boolean {
  return long.length > short.length && !/[()[\]]/u.test(long) && !wordsOf(long).some(({ text }) => text === short);
}
