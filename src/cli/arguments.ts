import { parseArgs } from 'node:util';
import type { Arguments, Command, Option } from './command.ts';
import { UsageError } from './usage-error.ts';

/** From argv to the arguments of one command. Every mistake is one sentence that names what was typed. */

/** `argv` is what stands behind the command's name. `--help` is accepted by every command. Throws `UsageError`. */
export function parseArguments(argv: readonly string[], command: Pick<Command, 'name' | 'options'>): Arguments {
  const options: Readonly<Record<string, Option>> = { ...command.options, help: { help: '' } };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, option]) => [name, { type: 'value' in option ? 'string' : 'boolean' }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const inOrder: [string, string][] = [];
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, command);
    if ('value' in option) {
      const value = valueBehind(token, command);
      texts.set(token.name, value);
      inOrder.push([token.name, value]);
    } else if (token.value !== undefined) throw usage(command, `${token.rawName} takes no value`);
    else flags.add(token.name);
  }
  return { texts, inOrder, flags, positionals };
}

/** A usage error of one command, with the way to its help. */
export function usage({ name }: Pick<Command, 'name'>, fault: string): UsageError {
  return new UsageError(`${fault}; "footnote ${name} --help" shows how it is used`);
}

/** For commands that take options only; `hint` says what was probably meant. Throws `UsageError`. */
export function expectNoText({ positionals }: Arguments, command: Pick<Command, 'name'>, hint: string): void {
  if (positionals.length > 0) throw usage(command, `"${positionals.join(' ')}" is not expected here (${hint})`);
}

type OptionToken = {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

/** An option behind an option is a value forgotten, unless it was written with `=`. */
function valueBehind({ rawName, value, inlineValue }: OptionToken, command: Pick<Command, 'name'>): string {
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))
    throw usage(command, `${rawName} needs a value`);
  return value;
}

function unknownOption(typed: string, command: Pick<Command, 'name' | 'options'>): UsageError {
  const known = [...Object.keys(command.options), 'help'].map((name) => `--${name}`);
  return usage(
    command,
    `"footnote ${command.name}" has no option ${typed}: it has ${known.join(', ')} (text that begins with a dash goes behind "--")`,
  );
}
