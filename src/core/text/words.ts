import type { Span } from '../model.ts';
import { languageOf } from './languages/languages.ts';

/** A word as it stands in a text, with its place. */
export type Word = { readonly text: string; readonly span: Span };

/**
 * Initials (`U.S.`, `U.S`), numbers with their separators (`2,000`, `4.5`), and runs of letters and digits with inner
 * apostrophes (`country’s`). Hyphens part words, so that either half of `Nagorno-Karabakh` is found.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** The same where apostrophes part words: `l’eau`, `Ankara’da`. */
const PARTED =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])\.?|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu;

/** Where the blocks of the scripts below lie, so that a quick test spares most texts the slow one. */
const FAR = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word is of a script that parts words by a dictionary only. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** The words of a text in reading order; `base` is added to each offset. */
export function wordsOf(
  text: string,
  { language = 'en', base = 0 }: { language?: string; base?: number } = {},
): Word[] {
  const pattern = languageOf(language).apostrophes === 'part' ? PARTED : WORD;
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = base + match.index;
    words.push({ text: match[0], span: { start, end: start + match[0].length } });
  }
  return FAR.test(text) ? words.flatMap((word) => (UNSPACED.test(word.text) ? [...partsOf(word)] : word)) : words;
}

/** The time that `Intl.Segmenter` takes grows with the square of a text: it is asked for so much at a time. */
const WINDOW = 500;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a run of letters without spaces, by Unicode's dictionaries. Pairs of letters would find the same texts, but no word
 * that could be named, shown or told from a chance neighbourhood, and twice as many terms.
 */
function* partsOf({ text: run, span: { start } }: Word): Generator<Word> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (let from = 0; from < run.length; from += WINDOW)
    for (const { segment, index, isWordLike } of segmenter.segment(run.slice(from, from + WINDOW)))
      if (isWordLike) {
        const at = start + from + index;
        yield { text: segment, span: { start: at, end: at + segment.length } };
      }
}
