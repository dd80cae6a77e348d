import type { Question, Turn } from '../core/model.ts';

/** The fields of a JSON record that ask something, as gold sets and batch files write them. */

/** Says which field of a record is wrong, and how. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
}

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Reads a line of JSON Lines as an object. Throws `FieldError`. */
export function recordOf(line: string): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new FieldError(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FieldError('not a JSON object');
  return value as JsonRecord;
}

/** The `id` or `_id` of a record, null where it has none that can be used. */
export function idOf(record: JsonRecord): string | number | null {
  const id = record.id ?? record._id;
  return typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id)) ? id : null;
}

/**
 * What a record asks: `question` (or `text`, or `query`), or the last of `turns`; `history` and the other turns come
 * before it. Throws `FieldError`.
 */
export function questionOf(record: JsonRecord): Question {
  const field = ['question', 'text', 'query'].find((name) => record[name] !== undefined);
  const turns = record.turns === undefined ? null : stringsOf(record, 'turns');
  const history = historyOf(record);
  if (field !== undefined && turns) throw new FieldError(`"${field}" and "turns" are both there: give one of them`);
  if (turns) {
    const last = turns.at(-1);
    if (last === undefined) throw new FieldError('"turns" is empty');
    const before = turns.slice(0, -1).map((text): Turn => ({ role: 'user', text }));
    return { text: last, history: [...history, ...before] };
  }
  if (field === undefined) throw new FieldError('no "question" (or "text", "query", "turns")');
  const text = stringOf(record, field);
  return history.length > 0 ? { text, history } : { text };
}

/** The document or folder that a batch record is asked within. Throws `FieldError`. */
export function withinOf(record: JsonRecord): Pick<Question, 'within'> {
  return record.document === undefined ? {} : { within: stringOf(record, 'document') };
}

/** Throws `FieldError` unless the field is a string. */
export function stringOf(record: JsonRecord, field: string): string {
  const value = record[field];
  if (typeof value !== 'string') throw new FieldError(`"${field}" is ${kindOf(value)}, not a string`);
  return value;
}

/** Throws `FieldError` unless the field is a list of strings. */
export function stringsOf(record: JsonRecord, field: string): string[] {
  return listOf(record, field).map((value, index) => {
    if (typeof value !== 'string') throw new FieldError(`"${field}[${index}]" is ${kindOf(value)}, not a string`);
    return value;
  });
}

/** Throws `FieldError` unless the field is a list. */
export function listOf(record: JsonRecord, field: string): readonly unknown[] {
  const value = record[field];
  if (!Array.isArray(value)) throw new FieldError(`"${field}" is ${kindOf(value)}, not a list`);
  return value;
}

function historyOf(record: JsonRecord): Turn[] {
  if (record.history === undefined) return [];
  return listOf(record, 'history').map((turn, index) => {
    const { role, text } = (turn ?? {}) as { role?: unknown; text?: unknown };
    const at = `"history[${index}]`;
    if (role !== 'user' && role !== 'agent')
      throw new FieldError(`${at}.role" is ${JSON.stringify(role) ?? 'missing'}, not "user" or "agent"`);
    if (typeof text !== 'string') throw new FieldError(`${at}.text" is ${kindOf(text)}, not a string`);
    return { role, text };
  });
}

/** What a value is, in words for an error. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
