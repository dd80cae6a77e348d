/**
 * Cuts a text into word pieces as uncased BERT models do (Devlin et al. 2019; the reference is Hugging Face's
 * `BertNormalizer`, `BertPreTokenizer` and `WordPiece`): folded words and single punctuation marks, each word by the
 * longest pieces that the vocabulary has. No special pieces are added.
 */
export type WordPieces = {
  /** Numbers of the text's pieces, in order. A word that cannot be put together from pieces is left out whole. */
  pieces(text: string): number[];
};

/** Words of more code points are taken for noise; the number of the reference. */
const MAX_WORD = 100;
/** Written before each piece that continues a word. */
const CONTINUES = '##';

/** `vocabulary`: the pieces in the order of their numbers. */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
  return { pieces: (text) => wordsOf(text).flatMap((word) => piecesOf(word, numbers)) };
}

const NOISE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;
/** Ideographs stand for words of their own; Japanese and Korean letters do not. The blocks are those of the reference. */
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const WORD_OR_MARK = /[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;

/** Words and punctuation marks, in small letters and without accents. */
function wordsOf(text: string): string[] {
  const spaced = text.replace(NOISE, '').replace(IDEOGRAPH, ' $& ');
  const plain = spaced.normalize('NFD').replace(/\p{Mn}/gu, '');
  return lowerCase(plain).match(WORD_OR_MARK) ?? [];
}

/** Letter by letter, as the reference does: a sigma at a word's end is like any other. */
function lowerCase(text: string): string {
  return text.includes('Σ') ? Array.from(text, (letter) => letter.toLowerCase()).join('') : text.toLowerCase();
}

function piecesOf(word: string, numbers: ReadonlyMap<string, number>): number[] {
  const letters = Array.from(word);
  if (letters.length > MAX_WORD) return [];
  const pieces: number[] = [];
  let start = 0;
  while (start < letters.length) {
    const end = endOfLongest(letters, start, numbers);
    if (end === start) return [];
    pieces.push(numbers.get(spelled(letters, start, end)) as number);
    start = end;
  }
  return pieces;
}

/** Where the longest known piece from `start` ends; `start` itself where there is none. */
function endOfLongest(letters: readonly string[], start: number, numbers: ReadonlyMap<string, number>): number {
  let end = letters.length;
  while (end > start && !numbers.has(spelled(letters, start, end))) end--;
  return end;
}

function spelled(letters: readonly string[], start: number, end: number): string {
  return (start === 0 ? '' : CONTINUES) + letters.slice(start, end).join('');
}
