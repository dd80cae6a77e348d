import { parseArguments } from './arguments.ts';
import { type Call, type Command, DONE, type OpenOptions } from './command.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';

/** From argv to a command and its exit code. Commands are loaded only when they are called or described. */

export type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

/** What every call gets but its arguments; `open` is still to be told the library. */
export type Surroundings = Omit<Call, 'args' | 'open'> & {
  open(corpus: string | undefined, options?: OpenOptions): ReturnType<Call['open']>;
  readonly version: () => Promise<string>;
};

/** Runs what `argv` (without `node` and the script) asks for. Throws `UsageError` when it asks for nothing that there is. */
export async function dispatch(
  argv: readonly string[],
  table: CommandTable,
  surroundings: Surroundings,
): Promise<number> {
  const [first = '--help', ...rest] = argv;
  const { stdout } = surroundings.terminal;
  if (first === '--version' || first === '-v') return say(stdout, `${await surroundings.version()}\n`);
  if (first === '--help' || first === '-h') return say(stdout, await helpForAll(table));
  if (first === 'help') return say(stdout, await helpFor(rest, table));
  if (first.startsWith('-')) throw new UsageError(`the command comes first, before ${first}; ${whatExists(table)}`);
  const command = await find(first, table);
  const args = parseArguments(rest, command);
  if (args.flags.has('help')) return say(stdout, await helpFor([first], table));
  const open = (options?: OpenOptions) => surroundings.open(args.texts.get('corpus'), options);
  return command.run({ ...surroundings, args, open });
}

async function say(stdout: Call['terminal']['stdout'], text: string): Promise<number> {
  await write(stdout, text);
  return DONE;
}

async function find(name: string, table: CommandTable): Promise<Command> {
  const load = Object.hasOwn(table, name) ? table[name] : undefined;
  if (load) return load();
  const { nearest } = await import('./nearest.ts');
  const [meant] = nearest(name, Object.keys(table));
  const guess = meant === undefined ? '' : ` (did you mean "${meant}"?)`;
  throw new UsageError(`there is no command "${name}"${guess}; ${whatExists(table)}`);
}

function whatExists(table: CommandTable): string {
  return `there are ${Object.keys(table).join(', ')} and help`;
}

async function helpForAll(table: CommandTable): Promise<string> {
  const { helpOverview } = await import('./help.ts');
  return helpOverview(await Promise.all(Object.values(table).map((load) => load())));
}

async function helpFor([name, ...more]: readonly string[], table: CommandTable): Promise<string> {
  if (name === undefined) return helpForAll(table);
  if (more.length > 0)
    throw new UsageError(`"footnote help" explains one command at a time, not "${more.join(' ')}" too`);
  const [{ helpOf }, command] = await Promise.all([import('./help.ts'), find(name, table)]);
  return helpOf(command);
}
