import * as v from 'valibot';
import { LIMITS, type Limits } from '../limits.ts';
import { decode } from './decode.ts';
import type { ReadFile } from './read-file.ts';
import { textBlocks } from './text.ts';

/** JSON Lines: one document a line, with `_id`, `text` and an optional `title`. */

const recordSchema = v.object(
  {
    _id: v.pipe(v.string('must be a text'), v.minLength(1, 'must not be empty')),
    // A text with half a character in it could not be written out as it is.
    text: v.pipe(
      v.string('must be a text'),
      v.check((text) => !/\p{Surrogate}/u.test(text), 'holds half a surrogate pair'),
    ),
    title: v.optional(v.string('must be a text')),
  },
  ({ expected }) => (expected === 'Object' ? 'must be an object with "_id" and "text"' : 'is missing'),
);

export type JsonlRecord = {
  readonly line: number;
  readonly id: string;
  readonly title?: string;
  readonly text: string;
};
export type JsonlFault = { readonly line: number; readonly reason: string };

const REMEDY = 'give each line a JSON object with "_id" and "text"';

export async function readJsonlFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const { records, faults } = readJsonl(await decode(bytes), limits);
  return {
    documents: records.map(({ id, line, text, title }) => ({
      text,
      blocks: textBlocks(text),
      pages: [],
      ...(title === undefined ? {} : { title, titleFrom: 'source' as const }),
      metadata: {},
      record: { id, line },
    })),
    faults: faults.map((fault) => ({ ...fault, remedy: REMEDY })),
  };
}

/** Reads every line; a bad one is returned as a fault and the others stand. Blank lines are passed over. */
export function readJsonl(
  content: string,
  { lineLength }: Pick<Limits, 'lineLength'> = LIMITS,
): { records: JsonlRecord[]; faults: JsonlFault[] } {
  const records: JsonlRecord[] = [];
  const faults: JsonlFault[] = [];
  for (const [line, row] of linesOf(content)) {
    const isLong = row.length > lineLength;
    if (!isLong && row.trim() === '') continue;
    const record = isLong ? `is longer than ${lineLength.toLocaleString('en')} characters` : parseRecord(row);
    if (typeof record === 'string') faults.push({ line, reason: record });
    else
      records.push({
        line,
        id: record._id,
        text: record.text,
        ...(record.title?.trim() ? { title: record.title } : {}),
      });
  }
  return { records, faults };
}

/** One at a time: an array of a million lines would stand beside the million records. */
function* linesOf(content: string): Generator<[line: number, row: string]> {
  let line = 1;
  for (let start = 0; start <= content.length; line++) {
    const end = content.indexOf('\n', start);
    yield [line, content.slice(start, end < 0 ? content.length : end)];
    if (end < 0) return;
    start = end + 1;
  }
}

function parseRecord(row: string): v.InferOutput<typeof recordSchema> | string {
  try {
    const read = v.safeParse(recordSchema, JSON.parse(row));
    if (read.success) return read.output;
    return read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the record'} ${issue.message}`).join('; ');
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}
