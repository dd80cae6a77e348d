import { decoded } from './decoded.ts';
import { Refusal } from './read-file.ts';

/**
 * Text files to text: UTF-8, UTF-16 and, where neither holds, the one-byte encoding that the letters speak for. The
 * byte-order mark is left out. What is no text at all is refused.
 */

/** Bytes that are looked at to tell UTF-16 and binary files. */
const HEAD = 65_536;
/** Control characters other than tabs and line ends that a text may have: an escape sequence here and there, no more. */
const MAX_CONTROL_SHARE = 0.02;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;

const SAVE_AS = 'save it as UTF-8 text, or remove it from the library';

/** `declared` is the encoding that a page names, used where the bytes do not say themselves. Throws `Refusal`. */
export async function decode(bytes: Uint8Array, declared?: string): Promise<string> {
  const text = decoded(bytes, markOf(bytes) ?? wideOf(bytes) ?? 'utf-8') ?? (await legacy(bytes, declared));
  const head = text.slice(0, HEAD);
  if (head.includes('\0') || (head.match(CONTROL)?.length ?? 0) > head.length * MAX_CONTROL_SHARE + 2)
    throw new Refusal('it is not text: it holds bytes that no text has', SAVE_AS);
  return text;
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark has zeros (of spaces and line ends at least) on one side of each pair only. */
function wideOf(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD);
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // One unit in ten: an average word and its space.
  const enough = head.length / 2 / 15;
  if (Math.max(even, odd) < enough || Math.min(even, odd) > Math.max(even, odd) / 20) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

async function legacy(bytes: Uint8Array, declared: string | undefined): Promise<string> {
  if (bytes.subarray(0, HEAD).includes(0))
    throw new Refusal('it is not text: it holds bytes that no text has', SAVE_AS);
  const named = declared === undefined ? null : decoded(bytes, declared);
  if (named !== null) return named;
  const { likelyEncodings } = await import('./likely-encodings.ts');
  for (const encoding of likelyEncodings(bytes.subarray(0, HEAD))) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  throw new Refusal('it is in no encoding that is known here', SAVE_AS);
}
