import type { Span } from '../model.ts';

/** A word as it stands in a text, with its place. */
export type Word = { readonly text: string; readonly span: Span };

/**
 * Initials (`U.S.`, `U.S`), numbers with their separators (`2,000`, `4.5`), and runs of letters and digits with inner
 * apostrophes (`country’s`). Hyphens part words, so that either half of `Nagorno-Karabakh` is found.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text in reading order; `base` is added to each offset. */
export function wordsOf(text: string, base = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = base + match.index;
    words.push({ text: match[0], span: { start, end: start + match[0].length } });
  }
  return words;
}
