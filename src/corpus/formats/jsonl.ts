import { z } from 'zod';

/** JSON Lines: one document a line, with `_id`, `text` and an optional `title`. */

/** A text with half a character in it could not be written out as it is. */
const wellFormed = z.string().refine((text) => !/\p{Surrogate}/u.test(text), 'holds half a surrogate pair');
const recordSchema = z.object({ _id: z.string().min(1), text: wellFormed, title: z.string().optional() });

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

function parseRecord(row: string): z.infer<typeof recordSchema> | string {
  try {
    const read = recordSchema.safeParse(JSON.parse(row));
    if (read.success) return read.data;
    return read.error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ');
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
}
