/**
 * Folding makes two spellings of one word equal: case, accents, quote marks, and letters that have
 * an ASCII stand-in. It is for comparing only; nothing folded is ever shown.
 */

/** Letters that Unicode does not decompose, and what people type for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
};
const STAND_IN = new RegExp(`[${Object.keys(STAND_INS).join('')}]`, 'gu');
/** Marks that may be left out in writing; the vowels of Indic scripts are marks too, but letters to their readers. */
const ACCENTS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents, with plain apostrophes. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(STAND_IN, (letter) => STAND_INS[letter] ?? letter);
}
