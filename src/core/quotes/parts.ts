import { type FoldedWord, foldedWords } from './folded-words.ts';

/** What a quotation leaves out: an ellipsis, alone or in brackets, parts it into runs of words. */

const ELLIPSIS = /[[(]\s*(?:…|\.{3,4}|\. \. \.)\s*[\])]|…+|(?<!\.)\.{3,4}(?!\.)|\. \. \.(?: \.)?|⋯+/gu;
/** Says that an odd word stands so in the source. */
const SIC = /\s*[[(]sic[.!]?[\])]/giu;
/** The sign that stands for what was left out where a difference is shown. */
export const LEFT_OUT = '…';

export type Part = { readonly text: string; readonly words: readonly FoldedWord[] };

/** The parts of a quotation that hold words, in order, read in a language; one where nothing was left out. */
export function partsOf(quotation: string, language: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = quotation.slice(start, end).replace(SIC, '').trim();
    const words = foldedWords(text, { language });
    if (words.length > 0) parts.push({ text, words });
  };
  for (const { 0: sign, index } of quotation.matchAll(ELLIPSIS)) {
    add(index);
    start = index + sign.length;
  }
  add(quotation.length);
  return parts;
}
