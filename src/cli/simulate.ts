import { usage } from './arguments.ts';
import { type Arguments, type Call, type Command, DONE, FAILED } from './command.ts';
import { CORPUS } from './common-options.ts';
import { write } from './output.ts';
import {
  type Filled,
  SIMULATED_SCENES,
  type Simulated,
  type SimulatedBody,
  type SimulatedCommand,
  type SimulatedReply,
  type SimulatedScene,
  type Simulating,
} from './simulated.ts';
import { choiceOf, listed } from './simulated-parts.ts';
import { begun, STEP_KINDS, type Step, type Stepped, step } from './simulated-steps.ts';
import { jsonLines } from './visible.ts';

const MESSAGE = 'message';

/** Prints the exact payloads that Discord would be sent. */
export const simulateCommand: Command<() => Promise<Simulating>> = {
  name: 'simulate',
  summary: 'print the exact Discord payload of any command, and of what is pressed, chosen and filled in after it',
  usage: 'COMMAND [OPTION=VALUE…] [options]',
  options: {
    corpus: CORPUS,
    press: { value: 'BUTTON', help: 'press the button whose label, or emoji, begins so' },
    choose: { value: '[MENU=]VALUE', help: 'choose from a menu; several values stand between commas' },
    fill: { value: 'FIELD=TEXT', help: 'fill in the dialog that the button before has opened, and send it' },
    reply: { value: 'TEXT', help: 'reply to the newest message that everybody sees' },
    as: { value: 'NAME', help: 'somebody else acts from here on: Robin, or You again' },
    autocomplete: { value: 'OPTION', help: 'print the choices for what OPTION holds so far instead' },
    scene: { value: 'SCENE', help: `where it happens: ${Object.keys(SIMULATED_SCENES).join(', ')}` },
    locale: { value: 'LOCALE', help: 'the language of the reader, such as de or es-419 (default: en-US)' },
  },
  examples: [
    'simulate ask question="Is it so?"',
    'simulate ask question="Why is Baku close to Ankara?" --press Cite --choose BibTeX',
    'simulate ask question="Why is Baku close to Ankara?" --press "Ask a follow-up" --fill "question=And why?"',
    'simulate ask question="Why is Baku close to Ankara?" --as Robin --press Next',
    'simulate settings --press Next --choose "Topics=Russia,Iran"',
    'simulate topic topic=rus --autocomplete topic',
    'simulate "Find passages" text="Why is Baku close to Ankara?" --press Post',
    'simulate message text="Why is Baku close to Ankara?" --reply "And why?"',
  ],
  notes: [
    `Beside the slash commands there are the commands in the menu of a message, and "${MESSAGE}", a mention or direct message; all of these have the option text. --press, --choose, --fill, --reply and --as are steps, taken in the order in which they stand, as often as you like; the payloads are printed in that order. Each step goes to the newest message that has such a button or menu. Names are those that the reader sees, or the beginning of them.`,
    `Scenes: ${Object.entries(SIMULATED_SCENES)
      .map(([name, what]) => `${name}, ${what}`)
      .join('; ')}.`,
    'No Discord is needed. The server is the playground’s: what is pinned or set there holds, and what is pressed here changes it. A payload that Discord would refuse is printed with what is wrong with it, and the exit code is 1.',
  ],
  async run(call, load) {
    const { texts } = call.args;
    const handed = await load();
    const locale = oneOf('locale', texts.get('locale') ?? 'en-US', handed.locales);
    const scenes = Object.keys(SIMULATED_SCENES) as SimulatedScene[];
    const scene = oneOf('scene', texts.get('scene') ?? 'server', scenes);
    const steps = stepsOf(call.args);
    const library = await call.open();
    try {
      const bot = await handed.simulated(library.footnote, { locale, scene });
      return await simulate(call, { bot, steps, handed }).finally(() => bot.close());
    } finally {
      await library.close();
    }
  },
};

function oneOf<Known extends string>(option: string, typed: string, known: readonly Known[]): Known {
  const found = known.find((each) => each === typed);
  if (found !== undefined) return found;
  throw usage(simulateCommand, `--${option} "${typed}" is none of ${known.join(', ')}`);
}

/** As they were typed; all that is filled in behind one another is sent together. */
function stepsOf({ inOrder, texts }: Arguments): readonly Step[] {
  const steps: Step[] = [];
  for (const [name, value] of inOrder) {
    const kind = STEP_KINDS.find((each) => each === name);
    if (!kind) continue;
    const last = steps.at(-1);
    if (kind === 'fill' && last?.kind === kind) steps.splice(-1, 1, { kind, values: [...last.values, value] });
    else steps.push({ kind, values: [value] });
  }
  if (texts.has('autocomplete') && steps.length > 0)
    throw usage(simulateCommand, `--autocomplete prints choices, in which there is nothing to --${steps[0]?.kind}`);
  return steps;
}

type Simulation = { readonly bot: Simulated; readonly steps: readonly Step[]; readonly handed: Simulating };

async function simulate({ args, terminal }: Call, { bot, steps, handed }: Simulation): Promise<number> {
  const [name = '', ...pairs] = args.positionals;
  const [by = ''] = bot.users;
  const command = commandNamed(name, bot);
  const options = optionsOf(pairs, command);
  const typing = args.texts.get('autocomplete');
  if (typing !== undefined) {
    const choices = await bot.autocomplete(name, typingOf(typing, options), by);
    return print(terminal, choices, handed.faultsOfChoices(choices));
  }
  const missing = command.options?.find((option) => option.required && options[option.name] === undefined);
  if (missing) throw usage(simulateCommand, `${name} needs ${missing.name}="…"`);
  const said = Object.values(options).join(' ');
  let came = begun(await used(command, { options, by }, bot), { said, by }, bot);
  let code = await printAll(terminal, came, handed);
  for (const next of steps) {
    came = await step(next, came.shown, bot);
    code = Math.max(code, await printAll(terminal, came, handed));
  }
  return code;
}

/** An option in which nothing stands yet is none. */
function typingOf(option: string, options: Filled) {
  const filled = Object.entries(options).filter(([, value]) => value !== '');
  return { option, typed: options[option] ?? '', options: Object.fromEntries(filled) };
}

/** What is used on a message, or is one, has its text as an option. */
function commandNamed(name: string, { commands }: Simulated): SimulatedCommand {
  const text = [{ name: 'text', required: true }];
  if (name === MESSAGE) return { name, options: text };
  const found = commands.find((command) => command.name === name);
  if (found) return found.isMenu ? { ...found, options: text } : found;
  const names = [...commands.map((command) => command.name), MESSAGE];
  throw usage(
    simulateCommand,
    name === '' ? `a command is needed: ${listed(names)}` : `there is no command "${name}": there are ${listed(names)}`,
  );
}

type Using = { readonly options: Filled; readonly by: string };

function used({ name, isMenu }: SimulatedCommand, { options, by }: Using, bot: Simulated): Promise<SimulatedReply> {
  if (name === MESSAGE) return bot.message(options.text ?? '', [], by);
  return isMenu ? bot.menu(name, options.text ?? '', by) : bot.command(name, options, by);
}

function optionsOf(pairs: readonly string[], { name, options = [] }: SimulatedCommand): Filled {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const option = options.find((each) => each.name === pair.slice(0, Math.max(0, at)));
      if (!option) {
        const known = options.map((each) => `${each.name}="…"`).join(' ');
        throw usage(simulateCommand, `"${pair}" is not an option of ${name}: write ${known || 'none'}`);
      }
      const value = pair.slice(at + 1);
      const choice = option.choices ? choiceOf(option.choices, value)?.value : value;
      if (choice !== undefined) return [option.name, choice];
      const labels = listed((option.choices ?? []).map(({ label }) => label));
      throw usage(simulateCommand, `${option.name} of ${name} cannot be "${value}": there are ${labels}`);
    }),
  );
}

/** "Message Flags": only the asker sees the message. */
const EPHEMERAL = 64;

async function printAll(terminal: Call['terminal'], { sent, deletes }: Stepped, handed: Simulating): Promise<number> {
  let code = DONE;
  for (const { body, private: isPrivate } of sent) {
    const flags = (body.flags ?? 0) | (isPrivate ? EPHEMERAL : 0);
    code = Math.max(code, await print(terminal, payloadOf(body, flags), handed.faultsOf(body)));
  }
  if (deletes) await write(terminal.stderr, 'footnote: the message is deleted\n');
  return code;
}

/** The JSON that Discord is sent; files go beside it, in parts named as here. */
function payloadOf({ files = [], ...body }: SimulatedBody, flags: number): object {
  const attachments = files.map(({ name }, id) => ({ id, filename: name }));
  return {
    ...body,
    ...(flags > 0 ? { flags } : {}),
    ...(files.length > 0 ? { attachments } : {}),
    ...Object.fromEntries(files.map(({ text }, id) => [`files[${id}]`, text])),
  };
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
