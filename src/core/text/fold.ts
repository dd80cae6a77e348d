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

/** A regular expression, for the flags `iu`, of what `fold` makes equal to this word: of letters of Europe all, of others themselves. */
export function patternOf(word: string): string {
  const known = spellings();
  return word.normalize('NFC').replace(/ss|ae|oe|th|./gisu, (letters) => {
    const all = [letters, fold(letters), ...(known.get(fold(letters)) ?? [])];
    return `(?:${all.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|')})\\p{M}*`;
  });
}

let spelled: Map<string, string[]> | undefined;

/** Letters by what they are folded to. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  if (spelled) return spelled;
  spelled = new Map();
  for (const letter of [...Object.keys(STAND_INS), ...lettersOfEurope()]) {
    const folded = fold(letter);
    spelled.set(folded, [...(spelled.get(folded) ?? []), letter]);
  }
  return spelled;
}

/** Of the Latin, Greek and Cyrillic blocks of Unicode those with accents. */
function lettersOfEurope(): string[] {
  const blocks = [
    [0xc0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ] as const;
  return blocks
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .filter((letter) => /\p{L}/u.test(letter) && fold(letter) !== letter.toLowerCase());
}
