import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, type Word, wordsOf } from '../text/words.ts';

/**
 * A text as the words that a quotation and its source must share. Folded are case, accents, quote marks, dashes, white space and
 * what is not seen (soft hyphens, zero widths, direction marks); left out is what parts words and clauses. Kept are apostrophes
 * within a word, and signs that change what is said: `$`, `%`, a minus.
 */

export type FoldedWord = { readonly key: string; readonly span: Span };

/** How a text is read: in which language, and what is added to its offsets. */
type Reading = { readonly language: string; readonly base?: number };

/** The words in reading order, each with its true place. Scripts without spaces give a word for each character. */
export function foldedWords(text: string, { language, base = 0 }: Reading): FoldedWord[] {
  const { plain, placeOf } = withoutUnseen(text);
  const signs = Array.from(plain.matchAll(SIGN), ({ 0: sign, index }) => wordAt(sign, index));
  const words = wordsOf(plain, { language }).flatMap((word) => (isUnspaced(word.text) ? charactersOf(word) : word));
  const all = signs.length === 0 ? words : [...words, ...signs].sort((a, b) => a.span.start - b.span.start);
  return all.map(({ text: word, span }) => ({
    key: keyOf(word),
    span: { start: base + placeOf(span.start), end: base + placeOf(span.end - 1) + 1 },
  }));
}

/** What is not seen, and brackets around a letter whose case was changed: `[T]he`. */
const UNSEEN =
  /\u034f|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\[(?=\p{L}\]\p{L})|(?<=\[\p{L})\](?=\p{L})/gu;
/** Marks that are typed for an apostrophe. */
const APOSTROPHE = /(?<=\p{L})[‘‛′´`＇](?=\p{L})/gu;
/**
 * Signs that say something: of money, share and comparison, a sign right before its number, `C++` and `C#`. A dash between words is
 * none.
 */
const SIGN =
  /[\p{Sc}%‰±≤≥≠≈]|(?<![\p{L}\p{N}\p{M}])[-\u2212+<>](?=[\p{Sc}.]?\p{N})|(?<=\p{L})(?:#|\+{1,2})(?![\p{L}\p{N}])/gu;

/** The text without what is not seen, and the way from a place in it to the place in the text. */
function withoutUnseen(text: string): { plain: string; placeOf: (place: number) => number } {
  const removed = Array.from(text.matchAll(UNSEEN), ({ index }) => index);
  const plain = (removed.length === 0 ? text : text.replace(UNSEEN, '')).replace(APOSTROPHE, "'");
  if (removed.length === 0) return { plain, placeOf: (place) => place };
  const kept: number[] = [];
  for (let place = 0, next = 0; place < text.length; place++)
    if (removed[next] === place) next++;
    else kept.push(place);
  return { plain, placeOf: (place) => kept[place] ?? text.length };
}

function charactersOf({ text, span }: Word): Word[] {
  return Array.from(text.matchAll(/\P{M}[\p{M}\u200c\u200d]*/gu), ({ 0: character, index }) =>
    wordAt(character, span.start + index),
  );
}

function wordAt(text: string, start: number): Word {
  return { text, span: { start, end: start + text.length } };
}

/** A raised 2 is no 2: 10² is not 102. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u209c]/gu;

function keyOf(word: string): string {
  return fold(word.replace(RAISED, '^$&'))
    .replace(/[\u200c\u200d]|\.$/gu, '')
    .replaceAll('\u2212', '-')
    .replaceAll('ς', 'σ');
}
