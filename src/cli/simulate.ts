import type { Footnote } from '../core/footnote.ts';
import { usage } from './arguments.ts';
import { type Call, type Command, DONE, FAILED } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';
import { jsonLines } from './visible.ts';

/** The parts of the bot that a simulation drives, and the check of what it would send. */
export type Simulated = {
  readonly commands: readonly {
    readonly name: string;
    readonly options?: readonly { readonly name: string; readonly required?: boolean }[];
  }[];
  command(name: string, options: Readonly<Record<string, string>>): Promise<SimulatedReply>;
  autocomplete(name: string, option: string, typed: string): Promise<readonly object[]>;
  message(text: string, history: readonly never[]): Promise<SimulatedReply>;
  button(customId: string, message: SimulatedBody): Promise<SimulatedReply>;
};

type SimulatedReply = { readonly body: SimulatedBody; readonly private: boolean };

/** A message, as it is handed back with a press. */
type SimulatedBody = {
  readonly embeds?: readonly { readonly description?: string | undefined }[];
  readonly components?: readonly {
    readonly components: readonly { readonly label?: string; readonly custom_id: string }[];
  }[];
};

export type Simulating = {
  simulated(footnote: Footnote): Promise<Simulated>;
  /** The limits of Discord that the payload breaks; empty when it is fine. */
  faultsOf(body: object): readonly string[];
};

const MESSAGE = 'message';

/** Prints the exact payload that Discord would be sent. */
export const simulateCommand: Command<Simulating> = {
  name: 'simulate',
  summary: 'print the exact Discord payload of any slash command',
  usage: 'COMMAND [OPTION=VALUE…] [options]',
  options: {
    corpus: CORPUS,
    autocomplete: { value: 'OPTION', help: 'print the choices for what OPTION holds so far instead' },
    press: { value: 'LABEL', help: 'press the button whose label begins so, and print what comes of it' },
  },
  examples: [
    'simulate ask question="Is it so?"',
    'simulate ask question="Is it so?" --press Why',
    'simulate topic topic=tra --autocomplete topic',
    'simulate message text="hello"',
  ],
  notes: [
    `Beside the slash commands there is "${MESSAGE}", a mention or direct message with the option text. No Discord is needed.`,
  ],
  async run(call, handed) {
    const library = await call.open();
    try {
      return await simulate(call, await handed.simulated(library.footnote), handed);
    } finally {
      await library.close();
    }
  },
};

async function simulate({ args, terminal }: Call, bot: Simulated, { faultsOf }: Simulating): Promise<number> {
  const [name = '', ...pairs] = args.positionals;
  const shape = [...bot.commands, { name: MESSAGE, options: [{ name: 'text', required: true }] }].find(
    (command) => command.name === name,
  );
  if (!shape)
    throw usage(
      simulateCommand,
      `there is no command "${name}": there are ${bot.commands.map((c) => c.name).join(', ')} and ${MESSAGE}`,
    );
  const options = optionsOf(pairs, shape.options?.map((option) => option.name) ?? [], name);
  const typing = args.texts.get('autocomplete');
  if (typing !== undefined) return print(terminal, await bot.autocomplete(name, typing, options[typing] ?? ''), []);
  const missing = shape.options?.find((option) => option.required && options[option.name] === undefined);
  if (missing) throw usage(simulateCommand, `${name} needs ${missing.name}="…"`);
  const said = name === MESSAGE ? await bot.message(options.text ?? '', []) : await bot.command(name, options);
  const label = args.texts.get('press');
  const reply = label === undefined ? said : await bot.button(buttonOf(said.body, label), said.body);
  return print(terminal, { ...reply.body, ...(reply.private ? { flags: EPHEMERAL } : {}) }, faultsOf(reply.body));
}

/** The id of the button whose label begins so. */
function buttonOf({ components = [] }: SimulatedBody, label: string): string {
  const buttons = components.flatMap((row) => row.components);
  const pressed = buttons.find((button) => button.label?.toLowerCase().startsWith(label.toLowerCase()));
  if (pressed) return pressed.custom_id;
  const labels = buttons.map((button) => `"${button.label}"`).join(', ');
  throw usage(simulateCommand, `the reply has no button "${label}": it has ${labels || 'none'}`);
}

/** "Message Flags": only the asker sees the message. */
const EPHEMERAL = 64;

function optionsOf(pairs: readonly string[], known: readonly string[], command: string): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, Math.max(0, at));
      if (!known.includes(name))
        throw usage(
          simulateCommand,
          `"${pair}" is not an option of ${command}: write ${known.map((k) => `${k}="…"`).join(' ') || 'none'}`,
        );
      return [name, pair.slice(at + 1)];
    }),
  );
}

async function print(
  { stdout, stderr }: Call['terminal'],
  payload: object,
  faults: readonly string[],
): Promise<number> {
  await write(stdout, jsonLines(payload));
  for (const fault of faults) await write(stderr, `footnote: Discord would refuse this: ${fault}\n`);
  return faults.length > 0 ? FAILED : DONE;
}
