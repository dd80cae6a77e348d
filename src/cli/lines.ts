/** Splits bytes into lines at line feeds alone: JSON may hold U+2028 raw, at which node:readline would cut. */

export type Line = { readonly number: number; readonly bytes: Uint8Array };

const LINE_FEED = 0x0a;

/** Lines without their line feeds, numbered from 1. Holds one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      pieces.push(bytes.subarray(start, end));
      yield { number: ++number, bytes: Buffer.concat(pieces) };
      pieces = [];
      start = end + 1;
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start));
  }
  if (pieces.length > 0) yield { number: number + 1, bytes: Buffer.concat(pieces) };
}
