/**
 * Records as the bytes of a section and back: JSON, one a line, packed into chunks, however many there are. A record is in
 * memory as long as whoever asks for it wants.
 */

/** A chunk is made when it would be about as long as this, in UTF-16 units: some milliseconds of work. */
const PACKED = 2 ** 18;
const NEW_LINE = 10;

/** Each record must be JSON, and not `undefined`. */
export async function* chunksOfRecords(
  records: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<Uint8Array> {
  let lines: string[] = [];
  let length = 0;
  for await (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    lines.push(line);
    length += line.length;
    if (length < PACKED) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
    length = 0;
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

/** The records of such chunks, wherever they were cut. */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      const line = chunk.subarray(from, at);
      yield JSON.parse(Buffer.concat([...begun, line]).toString());
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
}
