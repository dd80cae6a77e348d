import { ANSWERED_FROM, UNSURE_FROM } from '../core/answer/confidence.ts';
import { KINDS } from './gold.ts';
import type { Judged } from './judged.ts';
import type { Report } from './report.ts';

/** A run kept as one JSON file: what was asked of what, the report, and each question with what came. */

export type Run = {
  /** The gold file, as it was named. */
  readonly set: string;
  /** When it was asked, ISO 8601. */
  readonly made: string;
  readonly library: { readonly documents: number; readonly passages: number; readonly revision: string };
  /** The confidences from which on questions were answered, or answered with doubt. */
  readonly thresholds: { readonly answered: number; readonly unsure: number };
  readonly questions: readonly Judged[];
};

/** A saved run that cannot be used; the message names the field. */
export class RunError extends Error {
  override readonly name = 'GoldError';
}

/** The borders that answers are given by now. */
export const THRESHOLDS: Run['thresholds'] = { answered: ANSWERED_FROM, unsure: UNSURE_FROM };

const FORMAT = 'footnote-eval-1';

/** The format comes first, by which a saved run is told from a gold set; then the report, for readers and other programs. */
export function runText(run: Run, report: Report): string {
  return `${JSON.stringify({ format: FORMAT, ...run, report })}\n`;
}

/** True of what `runText` makes, and of the same set out by another program. */
export function isRun(content: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"footnote-eval-/u.test(content);
}

/** Reads what `runText` made; the report is left out, as it follows from the questions. Throws `RunError`. */
export function readRun(content: string): Run {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new RunError('the saved run is not JSON: save it again with --save', { cause });
  }
  const { format, ...run } = (value ?? {}) as Partial<Run> & { format?: unknown; report?: unknown };
  if (format !== FORMAT)
    throw new RunError(`"format" is ${JSON.stringify(format) ?? 'missing'}, not "${FORMAT}": save the run with --save`);
  const { set, made, library, thresholds, questions } = run;
  if (typeof set !== 'string' || typeof made !== 'string') throw new RunError('"set" or "made" is not a string');
  if (typeof library?.documents !== 'number' || typeof library.passages !== 'number')
    throw new RunError('"library" does not count documents and passages');
  if (typeof thresholds?.answered !== 'number' || typeof thresholds.unsure !== 'number')
    throw new RunError('"thresholds" does not say from when on a question is answered');
  if (!Array.isArray(questions) || questions.length === 0) throw new RunError('"questions" is not a list of questions');
  for (const [index, question] of questions.entries()) check(question, `questions[${index}]`);
  return { set, made, library, thresholds, questions };
}

/** For each field of a question what it has to be. */
const FIELDS: Readonly<Record<keyof Judged, readonly [what: string, is: (value: unknown) => boolean]>> = {
  id: ['a string', isString],
  kind: [`one of ${KINDS.join(', ')}`, (value) => KINDS.some((kind) => kind === value)],
  style: ['a string or null', isStringOrNull],
  reason: ['a string or null', isStringOrNull],
  question: ['a string', isString],
  nTurns: ['a number', isNumber],
  status: ['answered, unsure or nothing', (value) => ['answered', 'unsure', 'nothing'].includes(String(value))],
  confidence: ['a number', isNumber],
  right: ['true or false', isBoolean],
  miss: ['true or false', isBoolean],
  values: ['numbers by name', areNumbers],
  passages: ['a list of passages', arePassages],
  wanted: ['a list of strings', (value) => Array.isArray(value) && value.every(isString)],
  timings: ['numbers by name', areNumbers],
};

function check(question: unknown, at: string): void {
  const record = (question ?? {}) as Readonly<Record<string, unknown>>;
  for (const [field, [what, is]] of Object.entries(FIELDS))
    if (!is(record[field])) throw new RunError(`"${at}.${field}" is not ${what}`);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isStringOrNull(value: unknown): boolean {
  return value === null || isString(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function areNumbers(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isNumber);
}

function arePassages(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (passage) =>
        isString(passage?.citation) &&
        isString(passage?.sentence) &&
        isString(passage?.document) &&
        isBoolean(passage?.right),
    )
  );
}
