import type { Footnote } from '../core/footnote.ts';

/** What a command of `footnote` is made of. A command decides nothing about the process: it writes and returns an exit code. */

/** Exit codes, as the README lists them. */
export const DONE = 0;
export const FAILED = 1;

/**
 * One command. `Handed` is what only the composition root can give it (a client, a server, a dispatcher), so that this
 * folder imports no adapter; most commands need nothing of the kind.
 */
export type Command<Handed = void> = {
  readonly name: string;
  /** One line for `footnote --help`, without a full stop. */
  readonly summary: string;
  /** What follows `footnote NAME`: `[QUESTION…] [options]`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What follows `footnote`, one whole call each. */
  readonly examples: readonly string[];
  /** Paragraphs for the command's own help, after its options. */
  readonly notes?: readonly string[];
  /** Resolves to the exit code. Rejects with an error whose message is one sentence for the reader. */
  run(call: Call, handed: Handed): Promise<number>;
};

/** A command that is already handed what it needs. */
export function handing<Handed>(command: Command<Handed>, handed: Handed): Command {
  return { ...command, run: (call) => command.run(call, handed) };
}

export type Option = {
  /** Placeholder of the value in the help, as `PATH`; a flag has none. */
  readonly value?: string;
  readonly help: string;
};

/** One run of a command. */
export type Call = {
  readonly args: Arguments;
  readonly terminal: Terminal;
  /** Loads and indexes the library that `--corpus` or the settings name; `rebuild` reads everything anew. */
  open(options?: OpenOptions): Promise<OpenLibrary>;
  /** The folder that holds package.json. */
  readonly packageRoot: string;
};

/** What was typed behind the command's name. */
export type Arguments = {
  /** The last value of each option that takes one. */
  readonly texts: ReadonlyMap<string, string>;
  /** All values, each behind its option's name, as they were typed. */
  readonly inOrder: readonly (readonly [string, string])[];
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
};

export type OpenOptions = { readonly rebuild?: boolean };

export type OpenLibrary = {
  readonly footnote: Footnote;
  /** Where it was read from: a folder or a file. */
  readonly corpus: string;
  /** Milliseconds that each part of the start took. */
  readonly timings: Readonly<Record<string, number>>;
  /** What became of the snapshot: `used`, `none`, `rebuilt`, or `refused` for a reason; null where there is no folder for one. */
  readonly snapshot: { readonly path: string; readonly state: string; readonly reason: string | null } | null;
  /** Ids of documents, and passages, that differ from the snapshot; all of them where it was not used. */
  readonly change: LibraryChange;
  /** The same in a phrase. */
  readonly changeText: string;
  close(): Promise<void>;
};

export type LibraryChange = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly passages: { readonly added: number; readonly removed: number };
};

/** The three streams. Results go to `stdout` alone, everything else to `stderr`. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array | string> & NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** True when `stdout` may be coloured. */
  readonly colour: boolean;
};

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
