// What Discord refuses in application commands.
import {
  ApplicationCommandType as CommandType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { type Json, listOf, objectOf, textOf } from '../json.ts';
import { choiceProblems } from './choices.ts';
import { choiceProblem, lengthOf, listProblems, rangeProblems, repeatedPositions, textProblems } from './fields.ts';
import { COMMAND } from './limits.ts';
import { type Path, type Problem, Refusal } from './problem.ts';

/** Source: interactions/application-commands#application-command-object-application-command-naming. */
const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const MOST: Readonly<Record<number, number>> = {
  [CommandType.ChatInput]: COMMAND.chatCommands,
  [CommandType.User]: COMMAND.userCommands,
  [CommandType.Message]: COMMAND.messageCommands,
};

/** What is wrong with a whole set of commands, as in PUT: with each, and names taken twice by the same type. */
export function commandSetProblems(commands: readonly unknown[]): readonly Problem[] {
  const entries = commands.map(objectOf);
  const repeated = repeatedPositions(entries.map((command) => `${typeOf(command)} ${textOf(command.name)}`));
  return [
    ...entries.flatMap((command, position) => commandProblems(command, [position])),
    ...repeated.map((position) => ({
      path: [position, 'name'],
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    })),
  ];
}

/** Throws when there are more commands of one type than Discord keeps in one place. */
export function refuseTooManyCommands(commands: readonly unknown[]): void {
  for (const [type, most] of Object.entries(MOST)) {
    const count = commands.filter((command) => typeOf(objectOf(command)) === Number(type)).length;
    if (count <= most) continue;
    throw new Refusal(400, { code: 30032, message: `Maximum number of application commands reached (${most}).` });
  }
}

/** What is wrong with one command. */
export function commandProblems(command: Json, path: Path): readonly Problem[] {
  const isChat = typeOf(command) === CommandType.ChatInput;
  const message = 'Context menu commands cannot have description';
  const described = [{ path: [...path, 'description'], code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message }];
  return [
    ...(MOST[typeOf(command)] === undefined ? [choiceProblem(command.type, [...path, 'type'], [1, 2, 3])] : []),
    ...nameProblems(command, path, isChat),
    ...(isChat ? descriptionProblems(command, path) : command.description ? described : []),
    ...optionProblems(command.options, [...path, 'options']),
    ...sizeProblems(command, path),
  ];
}

/** The command's type; chat input unless it says otherwise. */
export function typeOf(command: Json): number {
  return typeof command.type === 'number' ? command.type : CommandType.ChatInput;
}

function nameProblems(named: Json, path: Path, isChat: boolean): readonly Problem[] {
  const names = [[['name'], named.name] as const, ...localized(named, 'name_localizations')];
  return names.flatMap(([key, name]) => {
    const place = [...path, ...key];
    const problems = textProblems(name, place, { min: 1, max: COMMAND.name });
    if (problems.length > 0 || !isChat) return problems;
    const text = textOf(name) ?? '';
    if (CHAT_NAME.test(text) && text === text.toLowerCase()) return [];
    return [{ path: place, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
  });
}

function descriptionProblems(described: Json, path: Path): readonly Problem[] {
  const texts = [
    [['description'], described.description] as const,
    ...localized(described, 'description_localizations'),
  ];
  return texts.flatMap(([key, text]) => textProblems(text, [...path, ...key], { min: 1, max: COMMAND.description }));
}

function localized(owner: Json, key: string): readonly (readonly [Path, unknown])[] {
  return Object.entries(objectOf(owner[key])).map(([locale, text]) => [[key, locale], text]);
}

function optionProblems(options: unknown, path: Path): readonly Problem[] {
  const entries = listOf(options).map(objectOf);
  const repeated = repeatedPositions(entries.map((option) => option.name));
  const isLate = (position: number) => entries.slice(0, position).some((option) => !option.required);
  const late = entries.flatMap((option, position) => (option.required && isLate(position) ? [position] : []));
  return [
    ...listProblems(options, path, { max: COMMAND.options }),
    ...entries.flatMap((option, position) => oneOptionProblems(option, [...path, position])),
    ...repeated.map((position) => ({
      path: [...path, position, 'name'],
      code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
      message: 'Option name must be unique',
    })),
    ...late.map((position) => ({
      path: [...path, position],
      code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      message: 'Required options must be placed before non-required options',
    })),
  ];
}

function oneOptionProblems(option: Json, path: Path): readonly Problem[] {
  const isKnown = OptionType[option.type as OptionType] !== undefined;
  const conflicts = Boolean(option.autocomplete) && listOf(option.choices).length > 0;
  const message = 'Option cannot have both choices and autocomplete';
  return [
    ...(isKnown ? [] : [choiceProblem(option.type, [...path, 'type'], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])]),
    ...nameProblems(option, path, true),
    ...descriptionProblems(option, path),
    ...choiceProblems(option.choices, [...path, 'choices']),
    ...(conflicts ? [{ path, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE', message }] : []),
    ...rangeProblems(option.min_length, [...path, 'min_length'], [0, COMMAND.textLength]),
    ...rangeProblems(option.max_length, [...path, 'max_length'], [1, COMMAND.textLength]),
    ...optionProblems(option.options, [...path, 'options']),
  ];
}

function sizeProblems(command: Json, path: Path): readonly Problem[] {
  if (sizeOf(command) <= COMMAND.total) return [];
  const message = `Command exceeds maximum size (${COMMAND.total})`;
  return [{ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

/** Of a localized field only the longest text counts (interactions/application-commands, "Combined properties"). */
function sizeOf(node: Json): number {
  const longest = (key: string) => {
    const texts = [node[key], ...Object.values(objectOf(node[`${key}_localizations`]))];
    return Math.max(...texts.map((text) => lengthOf(textOf(text) ?? '')));
  };
  const inner = [...listOf(node.options), ...listOf(node.choices)].map((child) => sizeOf(objectOf(child)));
  return [longest('name'), longest('description'), longest('value'), ...inner].reduce((sum, size) => sum + size, 0);
}
