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
    /** Used on a message, whose text is its one option. */
    readonly isMenu?: boolean;
    readonly options?: readonly { readonly name: string; readonly required?: boolean }[];
  }[];
  command(name: string, options: Filled): Promise<SimulatedReply>;
  autocomplete(name: string, typing: SimulatedTyping): Promise<readonly object[]>;
  menu(name: string, text: string): Promise<SimulatedReply>;
  close(): Promise<void>;
  message(text: string): Promise<SimulatedReply>;
  /** On the message of an earlier reply. */
  press(customId: string, message: SimulatedBody): Promise<SimulatedReply>;
};

type Filled = Readonly<Record<string, string>>;
type SimulatedTyping = { readonly option: string; readonly typed: string; readonly options: Filled };
type SimulatedReply = {
  readonly body: SimulatedBody;
  readonly private: boolean;
  /** What everybody sees besides. */
  readonly post?: SimulatedBody;
};

/** A message as it is handed back with a press, or a dialog. */
type SimulatedBody = {
  readonly flags?: number;
  readonly components?: readonly object[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
};

export type Simulating = {
  /** The bot as readers of that language see it. */
  simulated(footnote: Footnote, locale: string): Promise<Simulated>;
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
    locale: { value: 'LOCALE', help: 'the language of the reader, such as de or es-419 (default: en-US)' },
  },
  examples: [
    'simulate ask question="Is it so?"',
    'simulate ask question="Is it so?" --press Why',
    'simulate topic topic=tra --autocomplete topic',
    'simulate "Find passages" text="Is it so?" --press Post',
    'simulate message text="hello"',
  ],
  notes: [
    `Beside the slash commands there is "${MESSAGE}", a mention or direct message with the option text, as have the commands in the menu of a message. No Discord is needed. The server is the playground’s: what is pinned or set there holds, and what is pressed here changes it.`,
  ],
  async run(call, handed) {
    const library = await call.open();
    try {
      const bot = await handed.simulated(library.footnote, call.args.texts.get('locale') ?? 'en-US');
      return await simulate(call, bot, handed).finally(() => bot.close());
    } finally {
      await library.close();
    }
  },
};

async function simulate({ args, terminal }: Call, bot: Simulated, { faultsOf }: Simulating): Promise<number> {
  const [name = '', ...pairs] = args.positionals;
  const shape = [...bot.commands, { name: MESSAGE }].map(withText).find((command) => command.name === name);
  if (!shape)
    throw usage(
      simulateCommand,
      `there is no command "${name}": there are ${bot.commands.map((c) => c.name).join(', ')} and ${MESSAGE}`,
    );
  const options = optionsOf(pairs, shape.options?.map((option) => option.name) ?? [], name);
  const typing = args.texts.get('autocomplete');
  if (typing !== undefined)
    return print(terminal, await bot.autocomplete(name, { option: typing, typed: options[typing] ?? '', options }), []);
  const missing = shape.options?.find((option) => option.required && options[option.name] === undefined);
  if (missing) throw usage(simulateCommand, `${name} needs ${missing.name}="…"`);
  const said = await use(bot, shape, options);
  const label = args.texts.get('press');
  const reply = label === undefined ? said : await bot.press(buttonOf(said.body, label), said.body);
  const flags = (reply.body.flags ?? 0) | (reply.private ? EPHEMERAL : 0);
  const failed = await print(terminal, payloadOf(reply.body, flags), faultsOf(reply.body));
  return reply.post && failed === DONE ? print(terminal, payloadOf(reply.post), faultsOf(reply.post)) : failed;
}

/** The JSON that Discord is sent; files go beside it, in parts named as here. */
function payloadOf({ files = [], ...body }: SimulatedBody, flags: number = body.flags ?? 0): object {
  const attachments = files.map(({ name }, id) => ({ id, filename: name }));
  return {
    ...body,
    ...(flags > 0 ? { flags } : {}),
    ...(files.length > 0 ? { attachments } : {}),
    ...Object.fromEntries(files.map(({ text }, id) => [`files[${id}]`, text])),
  };
}

/** What is used on a message, or is one, has its text as an option. */
function withText(command: Simulated['commands'][number]): Simulated['commands'][number] {
  if (command.name !== MESSAGE && !command.isMenu) return command;
  return { ...command, options: [{ name: 'text', required: true }] };
}

function use(
  bot: Simulated,
  { name, isMenu }: Simulated['commands'][number],
  options: Filled,
): Promise<SimulatedReply> {
  if (name === MESSAGE) return bot.message(options.text ?? '');
  return isMenu ? bot.menu(name, options.text ?? '') : bot.command(name, options);
}

/** The id of the button whose label begins so. */
function buttonOf({ components = [] }: SimulatedBody, label: string): string {
  const buttons = pressable(components);
  const pressed = buttons.find((button) => button.label?.toLowerCase().startsWith(label.toLowerCase()));
  if (pressed) return pressed.custom_id;
  const labels = buttons.map((button) => `"${button.label}"`).join(', ');
  throw usage(simulateCommand, `the reply has no button "${label}": it has ${labels || 'none'}`);
}

type Pressable = { readonly label?: string; readonly custom_id?: string; readonly components?: readonly Pressable[] };

/** All that has an id, nested ones too. */
function pressable(components: readonly object[]): readonly { label?: string; custom_id: string }[] {
  return (components as readonly Pressable[]).flatMap(({ label = '', custom_id, components: inner = [] }) => [
    ...(custom_id === undefined ? [] : [{ label, custom_id }]),
    ...pressable(inner),
  ]);
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
