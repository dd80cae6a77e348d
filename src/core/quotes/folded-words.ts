import type { Span } from '../model.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, type Word, wordsOf } from '../text/words.ts';

/**
 * A text as the words that a quotation and its source must share. Folded are case, accents, quote marks, dashes, white space and
 * what is not seen (soft hyphens, zero widths, direction marks, where Markdown's links lead); left out is what parts words and
 * clauses. Kept are apostrophes within a word, and signs that change what is said: `$`, `%`, a minus, `<`.
 */

export type FoldedWord = { readonly key: string; readonly span: Span };

/** How a text is read: in which language, and what is added to its offsets. */
type Reading = { readonly language: string; readonly base?: number };

/** The words in reading order, each with its true place. Scripts without spaces give a word for each character, initials one for each. */
export function foldedWords(text: string, { language, base = 0 }: Reading): FoldedWord[] {
  const { plain, placeOf } = withoutUnseen(text);
  const signs = Array.from(plain.matchAll(SIGN), ({ 0: sign, index }) => ({
    ...wordAt(sign, index),
    key: signKey(sign),
  }));
  const words = wordsOf(plain, { language })
    .flatMap(pieces)
    .map((word) => ({ ...word, key: keyOf(word.text) }));
  const all = signs.length === 0 ? words : [...words, ...signs].sort((a, b) => a.span.start - b.span.start);
  return all.map(({ key, span }) => ({
    key,
    span: { start: base + placeOf(span.start), end: base + placeOf(span.end - 1) + 1 },
  }));
}

/**
 * Whether a word and the one before it are one with a sign of it, as in `-5`, `.5`, `3/4` and `C++`: whoever quotes 5 of that changed it. A
 * unit, as in `$5` and `5%`, is one more word that a quotation may begin behind or end before.
 */
export function isTight(before: FoldedWord | undefined, word: FoldedWord | undefined): boolean {
  if (!before || !word || before.span.end !== word.span.start) return false;
  return [before, word].some(({ key }) => /^[^\p{L}\p{N}\p{M}\p{Sc}%‰°§&]/u.test(key));
}

/** What is not seen. */
const UNSEEN = new RegExp(
  [
    // Soft hyphens, zero widths, direction marks.
    String.raw`\u034f|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]`,
    // Brackets around a letter whose case was changed: `[T]he`.
    String.raw`\[(?=\p{L}\]\p{L})|\](?<=\[\p{L}.)(?=\p{L})`,
    // Markdown: where a link leads, and the mark of a footnote.
    String.raw`\]\((?:[^\s()]|\([^\s()]*\))+(?: "[^"\n]*")?\)|\[\^[^\s[\]]+\](?!:)`,
  ].join('|'),
  'gu',
);
/** Marks that are typed for an apostrophe. */
const APOSTROPHE = /[‘‛′´`＇](?<=\p{L}.)(?=\p{L})/gu;
/** Signs that say something. A dash between words is none. Each sign comes before what must stand before it, as that is quicker. */
const SIGN = new RegExp(
  [
    // Of money, shares, degrees, sections and sums, and `&`.
    String.raw`[\p{Sc}%‰°§&±×÷√∞≈≠≤≥]|=(?<!==)(?![=\p{M}])`,
    // Right before a number: `-5`, `~5`, `.5`, `p<0.05`.
    String.raw`[-\u2212~](?<![\p{L}\p{N}\p{M}~].)(?=[\p{Sc}.]?\p{N})|\.(?<![\p{L}\p{N}\p{M}.…].)(?=\p{N})|[<>](?=[\p{Sc}.]?\p{N})`,
    // Between numbers: `3/4`, `2:1`.
    String.raw`[/:*^](?<=\p{N}.)(?=\p{N})`,
    // `a < b`, but no `>` that begins a block quote.
    String.raw`[<>](?<=[\p{L}\p{N}\p{M})\]%][^\S\n]+.)(?=\s)`,
    // `a + b`, `C++`, `C#`, but no `+` that begins an item of a list.
    String.raw`\+(?:(?<=\S[^\S\n]*.)|(?=\S))|#(?<=\p{L}.)(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** The text without what is not seen, and the way from a place in it to the place in the text. */
export function withoutUnseen(text: string): { plain: string; placeOf: (place: number) => number } {
  const kept: number[] = [];
  let from = 0;
  for (const { 0: unseen, index } of text.matchAll(UNSEEN)) {
    for (; from < index; from++) kept.push(from);
    from += unseen.length;
  }
  const isWhole = from === 0;
  const plain = (isWhole ? text : text.replace(UNSEEN, '')).replace(APOSTROPHE, "'");
  if (isWhole) return { plain, placeOf: (place) => place };
  for (; from < text.length; from++) kept.push(from);
  return { plain, placeOf: (place) => kept[place] ?? text.length };
}

/** A character each of scripts without spaces, and of initials, which are written with spaces between them and without: `z. B.` */
function pieces(word: Word): Word[] {
  if (isUnspaced(word.text)) return piecesOf(word, /\P{M}[\p{M}\u200c\u200d]*/gu);
  return /^\p{L}\./u.test(word.text) ? piecesOf(word, /\p{L}\.?/gu) : [word];
}

function piecesOf({ text, span }: Word, piece: RegExp): Word[] {
  return Array.from(text.matchAll(piece), ({ 0: part, index }) => wordAt(part, span.start + index));
}

function wordAt(text: string, start: number): Word {
  return { text, span: { start, end: start + text.length } };
}

/** A raised 2 is no 2: 10² is not 102. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u209c]/gu;

function keyOf(word: string): string {
  return fold(word.replace(RAISED, '^$&'))
    .replace(/[\u200c\u200d]|\.$/gu, '')
    .replaceAll('ς', 'σ');
}

/** Folded, `≠` would be `=`. */
function signKey(sign: string): string {
  return sign.normalize('NFKC').replace('\u2212', '-');
}
