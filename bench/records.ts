import { closeSync, openSync, readSync } from 'node:fs';

/** JSON Lines of any length, read a record at a time: a file may be longer than a string can be. */

/** What a peer indexes: one record a passage, or a document of a public set. */
export type PassageRecord = { readonly id: string; readonly text: string };

type DocumentRecord = { readonly _id: string; readonly title: string; readonly text: string };

const CHUNK = 1 << 20;

/** Heading or title and text are one field, so that every peer sees both. */
export function* passagesIn(path: string): Generator<PassageRecord> {
  for (const { _id, title, text } of recordsIn<DocumentRecord>(path))
    yield { id: _id, text: `${title}\n${text}`.trim() };
}

/** Every line of the file as JSON; blank lines are passed over. Throws `SyntaxError` on a line that is not JSON. */
export function* recordsIn<T>(path: string): Generator<T> {
  for (const line of linesIn(path)) if (line.trim() !== '') yield JSON.parse(line) as T;
}

function* linesIn(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK);
    const decoder = new TextDecoder();
    let rest = '';
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, length), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield rest;
  } finally {
    closeSync(file);
  }
}
