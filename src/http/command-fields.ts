import type { CommandShape, OptionShape, Options, Scene, Typing } from './bot.ts';
import { FieldError, objectOf, oneOf, textOf } from './field-checks.ts';
import { PRETEND_SERVER } from './pretend-server.ts';
import { readScene } from './scene-fields.ts';

/** Reads slash commands and their options as Discord would let them pass. */

/** An option takes at most 6000 characters unless its command says less (application-commands). */
const OPTION_LENGTH = 6000;

const SLASH = 1;
const OPTION = { number: 4, flag: 5, user: 6, channel: 7, role: 8 } as const;
const IN_SERVER = 0;
const IN_DIRECT_MESSAGE = 1;

/** `{name, options, scene}` of a slash command. */
export function readCommand(body: unknown, commands: readonly CommandShape[]) {
  const fields = objectOf(body, 'body');
  const scene = readScene(fields.scene);
  const command = commandNamed(fields.name, { commands, type: SLASH, scene });
  const options = optionsOf(fields.options, command);
  for (const { name, required } of command.options ?? [])
    if (required === true && !Object.hasOwn(options, name)) textOf(undefined, `options.${name}`, {});
  return { name: command.name, options, scene };
}

/** `{name, option, typed, options, scene}` of an autocomplete request; of the other options, those filled in so far. */
export function readAutocomplete(body: unknown, commands: readonly CommandShape[]) {
  const fields = objectOf(body, 'body');
  const scene = readScene(fields.scene);
  const command = commandNamed(fields.name, { commands, type: SLASH, scene });
  const option = optionNamed(fields.option, 'option', command);
  if (option.autocomplete !== true)
    throw new FieldError('option', `"${option.name}" of /${command.name} has no choices`);
  const typed = textOf(fields.typed, 'typed', { longest: OPTION_LENGTH });
  const typing: Typing = { option: option.name, typed, options: optionsOf(fields.options, command) };
  return { name: command.name, typing, scene };
}

/** The command of that name and type, if the scene is one where Discord offers it. */
export function commandNamed(
  name: unknown,
  { commands, type, scene }: { commands: readonly CommandShape[]; type: number; scene: Scene },
): CommandShape {
  const known = commands.filter((each) => (each.type ?? SLASH) === type);
  const command = known.find((candidate) => candidate.name === textOf(name, 'name', {}));
  if (command === undefined)
    throw new FieldError('name', `there is no command "${name}"; the commands are ${namesOf(known) || 'none'}`);
  const place = scene.server === null ? IN_DIRECT_MESSAGE : IN_SERVER;
  if (command.contexts && !command.contexts.includes(place))
    throw new FieldError('name', `"${name}" is not offered in ${place === IN_SERVER ? 'servers' : 'direct messages'}`);
  if (scene.server !== null && !scene.canManage && typeof command.default_member_permissions === 'string')
    throw new FieldError('name', `"${name}" is offered only to those who may manage the server`);
  return command;
}

function optionsOf(value: unknown, command: CommandShape): Options {
  const given = objectOf(value ?? {}, 'options');
  for (const name of Object.keys(given)) optionNamed(name, `options.${name}`, command);
  const filled = (command.options ?? []).filter(({ name }) => given[name] !== undefined);
  return Object.fromEntries(filled.map((option) => [option.name, optionValue(given[option.name], option)]));
}

function optionValue(value: unknown, option: OptionShape): string {
  const field = `options.${option.name}`;
  if (option.choices !== undefined && option.choices.length > 0) {
    return oneOf(
      value,
      field,
      option.choices.map((choice) => String(choice.value)),
    );
  }
  switch (option.type) {
    case OPTION.number:
      return wholeNumberOf(value, field, option);
    case OPTION.flag:
      return oneOf(value, field, ['true', 'false']);
    case OPTION.user:
      return oneOf(value, field, idsOf('users'));
    case OPTION.channel:
      return oneOf(value, field, idsOf('channels'));
    case OPTION.role:
      return oneOf(value, field, idsOf('roles'));
    default:
      return textOf(value, field, { shortest: option.min_length || 1, longest: option.max_length ?? OPTION_LENGTH });
  }
}

function wholeNumberOf(value: unknown, field: string, { min_value, max_value }: OptionShape): string {
  const text = textOf(value, field, { shortest: 1, longest: 20 });
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new FieldError(field, `"${text}" is not a whole number`);
  if (number < (min_value ?? -Infinity)) throw new FieldError(field, `is ${text}, at least ${min_value} is needed`);
  if (number > (max_value ?? Infinity)) throw new FieldError(field, `is ${text}, at most ${max_value} is allowed`);
  return text;
}

function idsOf(list: 'users' | 'channels' | 'roles'): readonly string[] {
  return PRETEND_SERVER[list].map(({ id }) => id);
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
