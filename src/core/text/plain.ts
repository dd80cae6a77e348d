import { fold } from './fold.ts';

/** The folded word without possessive, apostrophes, dots and thousands separators; "NGOs" is the plural of "NGO". */
export function plainWord(word: string): string {
  const single = word.endsWith('s') && /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;
  return bare(fold(single).replace(/'s?$/u, ''));
}

/** The plain word with its possessive: what two spellings must share to be the same word of a quotation. */
export function spelledWord(word: string): string {
  return bare(fold(word));
}

/** A decimal point stays: 4.5 is not 45. */
function bare(folded: string): string {
  return folded.replace(/'|\.(?!\p{N})|,(?=\p{N}{3}(?!\p{N}))/gu, '');
}
