import chardet from 'chardet';
import { decoded } from './decoded.ts';

/**
 * Encodings that bytes without a mark may be in, the likeliest first, as the frequent letter groups of each language speak
 * for them. The names are those that `TextDecoder` knows.
 */

/** The Windows encoding that holds all of the ISO one, and the quotation marks and dashes that real files use besides. */
const WIDER: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};
const NOT_LEGACY = /^(?:ASCII|UTF-|ISO-2022)/u;
/** ą, ś, ź, Ą, Ś, Ź in ISO-8859-2: signs in windows-1250, which is else the same for most letters. */
const ISO_LETTERS = [0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac];
/** A sign in the middle of a word, as in "Za¿ó³æ" for "Zażółć". */
const SIGN_IN_WORD = /(?<=\p{L})[\p{S}\p{Cc}\p{No}¡¿«»§¶](?=\p{L})/gu;

export function likelyEncodings(bytes: Uint8Array): string[] {
  const names = chardet.analyse(bytes).map(({ name }) => name);
  const legacy = names.filter((name) => !NOT_LEGACY.test(name)).map((name) => widened(name, bytes));
  // The commonest in the world; every byte is something in it.
  const encodings = [...new Set([...legacy, 'windows-1252'])];
  const nWrong = new Map(encodings.map((encoding) => [encoding, wrongIn(decoded(bytes, encoding))]));
  return encodings.sort((a, b) => (nWrong.get(a) ?? 0) - (nWrong.get(b) ?? 0));
}

function widened(name: string, bytes: Uint8Array): string {
  if (name === 'ISO-8859-2') return ISO_LETTERS.some((byte) => bytes.includes(byte)) ? name : 'windows-1250';
  return WIDER[name] ?? name;
}

function wrongIn(text: string | null): number {
  return text === null ? Number.POSITIVE_INFINITY : (text.match(SIGN_IN_WORD)?.length ?? 0);
}
