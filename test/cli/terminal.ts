import { Readable, Writable } from 'node:stream';
import { parseArguments } from '../../src/cli/arguments.ts';
import type { Command, OpenLibrary, Output, Terminal } from '../../src/cli/command.ts';
import type { Footnote } from '../../src/core/footnote.ts';

/** A terminal that remembers what was written, and a way to run one command on it. */

export type TerminalOptions = {
  /** What is piped in; null leaves stdin at a keyboard. */
  readonly stdin?: string | Uint8Array | null;
  /** Columns of a terminal on stdout; without it stdout is a pipe. */
  readonly columns?: number;
  readonly colour?: boolean;
  /** True makes stderr a terminal. */
  readonly watched?: boolean;
};

export type FakeTerminal = Terminal & { out(): string; err(): string };

export function fakeTerminal({
  stdin = null,
  columns,
  colour = false,
  watched = false,
}: TerminalOptions = {}): FakeTerminal {
  const input = Readable.from(stdin === null ? [] : [Buffer.from(stdin)]);
  const stdout = collecting(columns === undefined ? {} : { isTTY: true, columns });
  const stderr = collecting(watched ? { isTTY: true } : {});
  return {
    stdin: Object.assign(input, { isTTY: stdin === null }),
    stdout: stdout.output,
    stderr: stderr.output,
    colour,
    out: stdout.text,
    err: stderr.text,
  };
}

/** What only `index` looks at. */
export const OPENED: Pick<OpenLibrary, 'timings' | 'snapshot' | 'change' | 'changeText'> = {
  timings: { load: 1 },
  snapshot: null,
  change: { added: [], changed: [], removed: [], passages: { added: 0, removed: 0 } },
  changeText: 'nothing',
};

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

export type Running = { readonly footnote: Footnote; readonly opened?: Partial<OpenLibrary> };

/** Runs a command over a library; `argv` is what stands behind its name. */
export async function run(
  command: Command,
  argv: readonly string[],
  { footnote, opened = {}, ...options }: TerminalOptions & Running,
): Promise<Ran> {
  const terminal = fakeTerminal(options);
  const open = async (): Promise<OpenLibrary> => ({
    footnote,
    corpus: 'corpus',
    ...OPENED,
    ...opened,
    close: async () => {},
  });
  const code = await command.run({ args: parseArguments(argv, command), terminal, open, packageRoot: '.' });
  return { code, out: terminal.out(), err: terminal.err() };
}

function collecting(traits: Partial<Output>): { output: Output; text: () => string } {
  const chunks: Buffer[] = [];
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { output: Object.assign(output, traits), text: () => Buffer.concat(chunks).toString('utf8') };
}
