import type { Question, Span } from '../core/model.ts';
import {
  FieldError,
  idOf,
  type JsonRecord,
  kindOf,
  listOf,
  questionOf,
  recordOf,
  stringOf,
  stringsOf,
} from './question-record.ts';

/**
 * Reads gold questions: hand-written sets with a `kind`, and the shapes of public ones (short answers in a document,
 * relevant documents, spans). It does not judge; that is `judge.ts`.
 */

/** A gold file that cannot be used; the message names the line and the field. */
export class GoldError extends Error {
  override readonly name = 'GoldError';
}

export const KINDS = ['answerable', 'unanswerable', 'followup', 'topic', 'quote'] as const;
export type GoldKind = (typeof KINDS)[number];

/** What a right answer is. */
export type Wanted =
  /** One of these sentences, verbatim; for a topic all of them. */
  | { readonly kind: 'sentences'; readonly sentences: readonly string[] }
  /** A sentence of this document that holds one of these short answers. */
  | { readonly kind: 'short'; readonly document: string; readonly answers: readonly string[] }
  /** A passage of one of these documents. */
  | { readonly kind: 'documents'; readonly documents: readonly string[] }
  /** A sentence that overlaps one of these spans of the document. */
  | { readonly kind: 'spans'; readonly document: string; readonly spans: readonly GoldSpan[] }
  /** Silence. */
  | { readonly kind: 'nothing' };

/** Offsets in code points, as Python counts them, with the text that stands there. */
export type GoldSpan = Span & { readonly text: string };

export type GoldQuestion = {
  readonly id: string;
  /** 1-based, in its file. */
  readonly line: number;
  readonly kind: GoldKind;
  readonly question: Question;
  readonly wanted: Wanted;
  readonly style: string | null;
  /** Why the library cannot answer, as `unrelated: …`. */
  readonly why: string | null;
};

/** The questions of a JSON Lines file; blank lines are passed over. Throws `GoldError` at the first line that is wrong, and when there is none. */
export function readGold(content: string): GoldQuestion[] {
  const rows = content.replace(/^\ufeff/u, '').split('\n');
  const questions = rows.flatMap((row, index) => (row.trim() === '' ? [] : [goldQuestion(row, index + 1)]));
  if (questions.length === 0) throw new GoldError('the gold file holds no question');
  return questions;
}

function goldQuestion(row: string, line: number): GoldQuestion {
  try {
    const record = recordOf(row);
    const id = idOf(record);
    if (id === null) throw new FieldError('no "id" (or "_id") that is a string or a number');
    const question = questionOf(record);
    const kind = goldKind(record, question);
    const wanted = kind === 'unanswerable' ? ({ kind: 'nothing' } as const) : wantedOf(record);
    const optional = (field: string): string | null => (record[field] === undefined ? null : stringOf(record, field));
    return { id: String(id), line, kind, question, wanted, style: optional('style'), why: optional('why') };
  } catch (error) {
    if (error instanceof FieldError) throw new GoldError(`line ${line}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** As the record says, else as its other fields tell. */
function goldKind(record: JsonRecord, { history = [] }: Question): GoldKind {
  const said = record.kind;
  const kind = KINDS.find((known) => known === said);
  if (kind) return kind;
  if (said !== undefined) throw new FieldError(`"kind" is ${JSON.stringify(said)}, not one of ${KINDS.join(', ')}`);
  const { answerable, documents } = record;
  if (answerable !== undefined && typeof answerable !== 'boolean')
    throw new FieldError(`"answerable" is ${kindOf(answerable)}, not true or false`);
  if (answerable === false || (Array.isArray(documents) && documents.length === 0)) return 'unanswerable';
  return history.length > 0 ? 'followup' : 'answerable';
}

function wantedOf(record: JsonRecord): Wanted {
  if (record.spans !== undefined)
    return { kind: 'spans', document: stringOf(record, 'document'), spans: filled(spansOf(record), 'spans') };
  if (record.documents !== undefined)
    return { kind: 'documents', documents: filled(stringsOf(record, 'documents'), 'documents') };
  const answers = filled(stringsOf(record, 'answers'), 'answers');
  if (answers.some((answer) => answer.trim() === '')) throw new FieldError('"answers" holds an empty one');
  return record.document === undefined
    ? { kind: 'sentences', sentences: answers }
    : { kind: 'short', document: stringOf(record, 'document'), answers };
}

function spansOf(record: JsonRecord): GoldSpan[] {
  return listOf(record, 'spans').map((value, index) => {
    const { start, end, text } = (value ?? {}) as Partial<Record<'start' | 'end' | 'text', unknown>>;
    const at = `"spans[${index}]`;
    if (!Number.isInteger(start)) throw new FieldError(`${at}.start" is ${kindOf(start)}, not a whole number`);
    if (!Number.isInteger(end)) throw new FieldError(`${at}.end" is ${kindOf(end)}, not a whole number`);
    if (typeof text !== 'string') throw new FieldError(`${at}.text" is ${kindOf(text)}, not a string`);
    return { start: Number(start), end: Number(end), text };
  });
}

function filled<T>(list: readonly T[], field: string): readonly T[] {
  if (list.length === 0) throw new FieldError(`"${field}" is empty`);
  return list;
}
