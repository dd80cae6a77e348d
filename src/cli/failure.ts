import { FAILED } from './command.ts';
import { oneLine } from './visible.ts';

/** The one place that decides what an error looks like from outside: its exit code and one sentence on stderr. */

/** Exit codes by the error's name; an error may also carry its own as `exitCode`. Everything else just failed. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  UsageError: 2,
  ConfigError: 2,
  CorpusError: 2,
  GoldError: 2,
  FieldError: 2,
};

export type Failure = {
  readonly code: number;
  /** What to write to stderr, with its line end; empty where nothing is to be said. */
  readonly text: string;
};

/** `stack` adds where the error came from, for the developer. */
export function failureOf(error: unknown, { stack = false } = {}): Failure {
  if (isClosedPipe(error)) return { code: 0, text: '' };
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const own =
    error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number' ? error.exitCode : FAILED;
  const said = oneLine(message) || oneLine(name) || 'something went wrong without saying what';
  const trace = stack && error instanceof Error && error.stack ? `${error.stack}\n` : '';
  return { code: EXIT_CODES[name] ?? own, text: `footnote: ${said}\n${trace}` };
}

/** The reader of stdout has gone, as in `footnote … | head -1`: no fault of anybody. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
