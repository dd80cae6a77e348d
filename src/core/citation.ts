import type { Span } from './model.ts';

/**
 * Citation ids: short, permanent, and complete. An id holds its span; its first group names document and
 * revision and checks the whole, so an id can be resolved without a table of passages and a mistyped one is found out.
 *
 * `k3f9xq4-6v8-7s` = 5 characters for (document, revision), 2 for the check, the start, the length;
 * digits are Crockford's base 32 (https://www.crockford.com/base32.html), read without regard to case, `o` as 0, `i` and `l` as 1.
 */

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const KEY_DIGITS = 5;
const CHECK_DIGITS = 2;

export type CitationId = { readonly key: string; readonly check: string; readonly span: Span };

type Place = { readonly document: string; readonly revision: string };

/** The id of a span of one revision of a document. */
export function citationOf(place: Place, span: Span): string {
  const length = span.end - span.start;
  return `${citationKey(place)}${checkOf(place, span)}-${encode(span.start)}-${encode(length)}`;
}

/** The first characters of every citation id of this revision of the document. */
export function citationKey({ document, revision }: Place): string {
  return encode(fnv1a(`${document}\0${revision}`))
    .padStart(KEY_DIGITS, '0')
    .slice(-KEY_DIGITS);
}

/** The key with which a citation id begins, as `citationOf` writes it. */
export function keyIn(id: string): string {
  return id.slice(0, KEY_DIGITS);
}

/** What an id says, or null when it is none. Accepts capitals, and marks around it such as `§`, brackets or a full stop. */
export function parseCitation(typed: string): CitationId | null {
  const plain = typed
    .toLowerCase()
    .replace(/^[^0-9a-z]+|[^0-9a-z]+$/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/gu, '1');
  const match =
    /^([0-9a-hjkmnp-tv-z]{5})([0-9a-hjkmnp-tv-z]{2})-([0-9a-hjkmnp-tv-z]{1,7})-([0-9a-hjkmnp-tv-z]{1,6})$/u.exec(plain);
  if (!match) return null;
  const [, key = '', check = '', start = '', length = ''] = match;
  return { key, check, span: { start: decode(start), end: decode(start) + decode(length) } };
}

/** True when the id was made for this revision of the document. */
export function namesPlace(id: CitationId, place: Place): boolean {
  return id.key === citationKey(place) && id.check === checkOf(place, id.span);
}

function checkOf({ document, revision }: Place, { start, end }: Span): string {
  const hash = fnv1a(`${document}\0${revision}\0${start}\0${end}`);
  return encode(hash ^ (hash >>> 16))
    .padStart(CHECK_DIGITS, '0')
    .slice(-CHECK_DIGITS);
}

function encode(value: number): string {
  let rest = value >>> 0;
  let digits = '';
  do {
    digits = DIGITS.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return digits;
}

function decode(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 32 + DIGITS.indexOf(digit);
  return value;
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo; draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ (text.charCodeAt(index) & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (text.charCodeAt(index) >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
