/** Texts and numbers as bytes of a section, as the machine has them: a snapshot is read where it was written. */

/** Bytes of one chunk, about. */
const CHUNK = 2 ** 20;
const STRINGS_A_BATCH = 1000;
const WIDE = /[\u0100-\uffff]/;

/** One byte for each UTF-16 unit where that will do. */
export function textBytes(text: string): { readonly encoding: 'latin1' | 'utf16le'; readonly bytes: Buffer } {
  const encoding = WIDE.test(text) ? 'utf16le' : 'latin1';
  return { encoding, bytes: Buffer.from(text, encoding) };
}

export function textFrom(bytes: Buffer, encoding: 'latin1' | 'utf16le'): string {
  return bytes.toString(encoding);
}

export function numbersOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** The bytes of many things as chunks of a good size. */
export function* gather<T>(things: Iterable<T>, bytesOf: (thing: T) => Uint8Array): Iterable<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for (const thing of things) {
    const bytes = bytesOf(thing);
    parts.push(bytes);
    length += bytes.length;
    if (length < CHUNK) continue;
    yield Buffer.concat(parts);
    parts = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(parts);
}

export function* inBatches<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += STRINGS_A_BATCH) yield items.slice(start, start + STRINGS_A_BATCH);
}
