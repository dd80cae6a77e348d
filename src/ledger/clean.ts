/** What readers and Discord hand in, as both databases can hold it: PostgreSQL refuses a zero, and neither holds half a character. */

const UNFIT = /[\0\p{Cs}]/gu;
/** Ids of Discord have up to 20 characters, citations about as many. */
const MAX_KEY_LENGTH = 100;

/** At most so many UTF-16 units, with U+FFFD for what cannot be held. */
export function cleanText(text: string, maxLength: number): string {
  // Cut first: half a character at the end is then replaced too.
  return text.slice(0, maxLength).replace(UNFIT, '\ufffd');
}

/** An id or a citation. Throws a `RangeError` for what is longer than any. */
export function cleanKey(key: string): string {
  if (key.length <= MAX_KEY_LENGTH) return cleanText(key, MAX_KEY_LENGTH);
  throw new RangeError(
    `"${cleanText(key, 20)}…" is neither an id nor a citation: it has ${key.length} characters, and they at most ${MAX_KEY_LENGTH}`,
  );
}
