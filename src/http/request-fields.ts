import type { CommandShape, HistoryTurn, MessageBody, OptionShape } from './bot.ts';

/**
 * Reads what the page sends and refuses what Discord itself would refuse, naming the field. The bot behind may
 * therefore rely on the same promises as on Discord.
 */

/** A field of a request that cannot be accepted; the message is meant for the sender. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly field: string;

  constructor(field: string, problem: string) {
    super(`${field}: ${problem}`);
    this.field = field;
  }
}

/** A custom id is 1 to 100 characters (components/reference). */
const CUSTOM_ID_LENGTH = 100;
/** A message is at most 2000 characters (resources/message). */
const MESSAGE_LENGTH = 2000;
/** An option takes at most 6000 characters unless its command says less (application-commands). */
const OPTION_LENGTH = 6000;
/** More turns than any engine looks back. */
const HISTORY_TURNS = 50;

type Fields = Readonly<Record<string, unknown>>;

/** `{name, options}` of a slash command. */
export function readCommand(body: unknown, commands: readonly CommandShape[]) {
  const fields = objectOf(body, 'body');
  const command = commandNamed(fields.name, commands);
  const given = objectOf(fields.options ?? {}, 'options');
  const known = command.options ?? [];
  for (const name of Object.keys(given)) optionNamed(name, `options.${name}`, command);
  const options: Record<string, string> = {};
  for (const option of known) {
    const value = given[option.name];
    if (value === undefined && option.required !== true) continue;
    const longest = option.max_length ?? OPTION_LENGTH;
    options[option.name] = textOf(value, `options.${option.name}`, { shortest: 1, longest });
  }
  return { name: command.name, options };
}

/** `{name, option, typed}` of an autocomplete request. */
export function readAutocomplete(body: unknown, commands: readonly CommandShape[]) {
  const fields = objectOf(body, 'body');
  const command = commandNamed(fields.name, commands);
  const option = optionNamed(fields.option, 'option', command);
  if (option.autocomplete !== true)
    throw new FieldError('option', `"${option.name}" of /${command.name} has no choices`);
  return { name: command.name, option: option.name, typed: textOf(fields.typed, 'typed', { longest: OPTION_LENGTH }) };
}

/** `{customId, message, turns}` of a pressed button. */
export function readButton(body: unknown) {
  const fields = objectOf(body, 'body');
  const customId = textOf(fields.customId, 'customId', { shortest: 1, longest: CUSTOM_ID_LENGTH });
  return { customId, message: messageOf(fields.message), turns: turnsOf(fields.turns, 'turns') };
}

/** `{text, history}` of a mention or direct message. */
export function readMessage(body: unknown): { readonly text: string; readonly history: readonly HistoryTurn[] } {
  const fields = objectOf(body, 'body');
  const text = textOf(fields.text, 'text', { shortest: 1, longest: MESSAGE_LENGTH });
  return { text, history: turnsOf(fields.history, 'history') };
}

function turnsOf(value: unknown, field: string): readonly HistoryTurn[] {
  const turns = listOf(value ?? [], field);
  if (turns.length > HISTORY_TURNS) throw new FieldError(field, `has more than ${HISTORY_TURNS} turns`);
  return turns.map((turn, index) => turnOf(turn, `${field}[${index}]`));
}

function turnOf(value: unknown, field: string): HistoryTurn {
  const { role, text } = objectOf(value, field);
  if (role !== 'user' && role !== 'agent') throw new FieldError(`${field}.role`, 'must be "user" or "agent"');
  return { role, text: textOf(text, `${field}.text`, { longest: OPTION_LENGTH }) };
}

/** A payload that the bot once sent comes back; only what the drawing relies on is checked. */
function messageOf(value: unknown): MessageBody {
  const message = objectOf(value, 'message');
  textOf(message.content ?? '', 'message.content', { longest: OPTION_LENGTH });
  for (const name of ['embeds', 'components']) {
    const list = listOf(message[name] ?? [], `message.${name}`);
    list.forEach((item, index) => {
      objectOf(item, `message.${name}[${index}]`);
    });
  }
  return message;
}

function commandNamed(name: unknown, commands: readonly CommandShape[]): CommandShape {
  const command = commands.find((candidate) => candidate.name === textOf(name, 'name', {}));
  if (command !== undefined) return command;
  throw new FieldError('name', `there is no command "${name}"; the commands are ${namesOf(commands)}`);
}

function optionNamed(name: unknown, field: string, command: CommandShape): OptionShape {
  const options = command.options ?? [];
  const option = options.find((candidate) => candidate.name === textOf(name, field, {}));
  if (option !== undefined) return option;
  throw new FieldError(field, `/${command.name} has no option "${name}"; it has ${namesOf(options) || 'none'}`);
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return named.map(({ name }) => name).join(', ');
}

type Lengths = { readonly shortest?: number; readonly longest?: number };

function textOf(value: unknown, field: string, { shortest = 0, longest = Infinity }: Lengths): string {
  if (typeof value !== 'string') throw new FieldError(field, `must be a string, got ${kindOf(value)}`);
  if (value.trim().length < shortest) throw new FieldError(field, 'must not be empty');
  if (value.length > longest)
    throw new FieldError(field, `is ${value.length} characters long, at most ${longest} are allowed`);
  return value;
}

function objectOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new FieldError(field, `must be an object, got ${kindOf(value)}`);
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new FieldError(field, `must be a list, got ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
