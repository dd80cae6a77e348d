import { createReadStream } from 'node:fs';
import type { Answer, Question } from '../core/model.ts';
import { FieldError, idOf, type JsonRecord, questionOf, recordOf, withinOf } from '../eval/question-record.ts';
import { answerJson } from './answer-json.ts';
import { DONE, FAILED, type Terminal } from './command.ts';
import { linesOf } from './lines.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';
import { jsonLine } from './visible.ts';

/** Answers JSON Lines with JSON Lines: one answer a line, in order, one line in memory at a time. */

/** Answers between two reports of progress. */
const PROGRESS_STEP = 50;

export type Batch = {
  /** A file, or `-` for stdin. */
  readonly file: string;
  readonly terminal: Terminal;
  /** Rejects with a `UsageError` where the line asks within a document that there is not. */
  readonly answer: (question: Question) => Promise<Answer>;
};

/** Resolves to the exit code: failed when a line could not be read. Blank lines are passed over. */
export async function runBatch({ file, terminal, answer }: Batch): Promise<number> {
  let nAnswers = 0;
  let nFaults = 0;
  for await (const { number, bytes } of linesOf(bytesOf(file, terminal))) {
    const line = read(bytes, number);
    if (line.kind === 'blank') continue;
    if (line.kind === 'fault') {
      nFaults++;
      await write(terminal.stdout, jsonLine({ id: line.id, error: line.error }));
    } else {
      const answered = await answer(line.question).catch((error: unknown) => {
        if (!(error instanceof UsageError)) throw error;
        nFaults++;
        return jsonLine({ id: line.id, error: `line ${number}: ${error.message}` });
      });
      await write(terminal.stdout, typeof answered === 'string' ? answered : answerJson(answered, line.id));
    }
    nAnswers++;
    if (nAnswers % PROGRESS_STEP === 0) await progress(terminal, `\r${nAnswers} lines answered`);
  }
  await progress(terminal, `\r${nAnswers} lines answered\n`);
  if (nFaults > 0) await write(terminal.stderr, `footnote: ${nFaults} of ${nAnswers} lines could not be read\n`);
  return nFaults > 0 ? FAILED : DONE;
}

type Read =
  | { readonly kind: 'blank' }
  | { readonly kind: 'question'; readonly id: string | number; readonly question: Question }
  | { readonly kind: 'fault'; readonly id: string | number | null; readonly error: string };

function read(bytes: Uint8Array, number: number): Read {
  let record: JsonRecord | null = null;
  try {
    const line = decoded(bytes);
    if (line.trim() === '') return { kind: 'blank' };
    record = recordOf(line);
    const id = idOf(record);
    if (id === null) throw new FieldError('no "id" (or "_id") that is a string or a number');
    return { kind: 'question', id, question: { ...questionOf(record), ...withinOf(record) } };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return { kind: 'fault', id: record && idOf(record), error: `line ${number}: ${error.message}` };
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FieldError('not UTF-8 text');
  }
}

async function* bytesOf(file: string, { stdin }: Terminal): AsyncGenerator<Uint8Array | string> {
  if (file === '-') return yield* stdin;
  try {
    yield* createReadStream(file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && 'syscall' in cause)) throw cause;
    throw new UsageError(
      `--batch "${file}" cannot be read (${String(cause.code)}): name a JSON Lines file, or "-" for stdin`,
      {
        cause,
      },
    );
  }
  return undefined;
}

async function progress({ stderr }: Terminal, text: string): Promise<void> {
  if (stderr.isTTY) await write(stderr, text);
}
