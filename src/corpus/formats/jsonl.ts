import * as v from 'valibot';

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

/** Reads every line; a bad one is returned as a fault and the others stand. Blank lines are passed over. */
export function readJsonl(content: string): { records: JsonlRecord[]; faults: JsonlFault[] } {
  const records: JsonlRecord[] = [];
  const faults: JsonlFault[] = [];
  for (const [index, row] of content.split(/\r?\n/u).entries()) {
    if (row.trim() === '') continue;
    const line = index + 1;
    const record = parseRecord(row);
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

function parseRecord(row: string): v.InferOutput<typeof recordSchema> | string {
  try {
    const read = v.safeParse(recordSchema, JSON.parse(row));
    if (read.success) return read.output;
    return read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the record'} ${issue.message}`).join('; ');
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}
