import type { Command } from './command.ts';
import { layOut } from './layout.ts';

/** What `--help` prints: plain text. */

const PAGE = { width: 100, widthOf: (text: string) => text.length, colour: false };

/** All commands with a line each. */
export function helpOverview(commands: readonly Command[]): string {
  return lines(
    'Footnote answers questions about a library of documents by quoting it word for word, with citations.',
    '',
    'Usage: footnote COMMAND [ARGUMENTS] [OPTIONS]',
    '',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    ...columns([
      ['help COMMAND', 'the options of one command, with an example (also COMMAND --help)'],
      ['--version', 'the version of Footnote'],
    ]),
    '',
    'Results go to stdout, everything else to stderr. Exit codes: 0 done (also when the library does not say),',
    '1 failed, 2 wrong usage or configuration, 3 Discord refused the token, 4 refused the intents, 5 sharding required.',
    '',
    'Example: footnote ask "Who is the president?"',
  );
}

/** One command: usage, options, examples, notes. */
export function helpOf({ name, summary, usage, options, examples, notes = [] }: Command): string {
  const rows = Object.entries({ ...options, help: { help: 'print this' } }).map(
    ([option, { help, ...rest }]): [string, string] => [
      'value' in rest ? `--${option} ${String(rest.value)}` : `--${option}`,
      help,
    ],
  );
  return lines(
    `footnote ${name}: ${summary}.`,
    '',
    `Usage: footnote ${name}${usage === '' ? '' : ` ${usage}`}`,
    '',
    'Options:',
    ...columns(rows),
    '',
    examples.length > 1 ? 'Examples:' : 'Example:',
    ...examples.map((example) => `  footnote ${example}`),
    ...notes.flatMap((note) => ['', ...layOut(note, PAGE)]),
  );
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
