// Turning what a user enters for a command into interaction data, with the checks of Discord's own client.
import {
  type APIUser,
  ApplicationCommandType as CommandType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import type { UsePlace } from './interaction-start.ts';
import { isObject, type Json, listOf, numberOf, objectOf } from './json.ts';
import { lengthOf } from './rules/fields.ts';
import type { World } from './world.ts';

/** What a user enters for an option; a user is given as such. */
export type OptionValue = string | number | boolean | APIUser;

/** What the user does with a slash command. */
export interface Entry {
  /** With the names of group and subcommand, if any, parted by spaces. */
  readonly name: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The option being typed, for autocomplete. */
  readonly focused?: string;
  readonly place: UsePlace;
}

/**
 * The data for a slash command. Once the application has registered any command, only registered ones can be used, with
 * the options they have; before, anything goes and types follow from the values.
 */
export function commandUse(world: World, entry: Entry): Json {
  const [name = '', ...subNames] = entry.name.split(' ');
  const command = registeredCommand(world, { name, type: CommandType.ChatInput, place: entry.place });
  const path: { readonly name: string; readonly type: number }[] = [];
  let level = command;
  for (const [position, subName] of subNames.entries()) {
    level = level && optionOf(level, subName);
    const isGroup = position < subNames.length - 1;
    path.push({ name: subName, type: isGroup ? OptionType.SubcommandGroup : OptionType.Subcommand });
  }
  if (level && !entry.focused) refuseMissing(level, entry);
  const options = Object.entries(entry.options).map(([key, value]) => enteredOption(level, key, value, entry));
  const nested = path.reduceRight<readonly Json[]>((inner, part) => [{ ...part, options: inner }], options);
  return { ...identity(world, command, name), type: CommandType.ChatInput, options: nested, resolved: resolved(entry) };
}

/** The data for a message or user command on its target. */
export function targetCommand(
  world: World,
  name: string,
  target: { readonly type: CommandType; readonly id: string; readonly resolved: Json },
  place: UsePlace,
): Json {
  const command = registeredCommand(world, { name, type: target.type, place });
  const { type, id, resolved: found } = target;
  return { ...identity(world, command, name), type, target_id: id, resolved: found };
}

function identity(world: World, command: Json | undefined, name: string): Json {
  return { id: command?.id ?? world.nextId(), name, ...(command?.guild_id ? { guild_id: command.guild_id } : {}) };
}

/** The guild's own command before the global one; undefined as long as none at all is registered. */
function registeredCommand(
  world: World,
  { name, type, place }: { readonly name: string; readonly type: CommandType; readonly place: UsePlace },
): Json | undefined {
  const all = [...(world.commands.get(place.guildId ?? '') ?? []), ...(world.commands.get('global') ?? [])];
  const isNone = [...world.commands.values()].every((commands) => commands.length === 0);
  if (isNone) return undefined;
  const command = all.find((candidate) => candidate.name === name && candidate.type === type);
  if (command) {
    refuseElsewhere(command, place);
    return command;
  }
  throw new Error(`No command "${name}" is registered here, only ${JSON.stringify(all.map((known) => known.name))}`);
}

/** Source: interactions/application-commands#contexts; without word of its own a command is for guilds that installed it. */
function refuseElsewhere({ name, integration_types: installed, contexts }: Json, place: UsePlace): void {
  const types = Array.isArray(installed) ? installed : [0];
  const type = place.isUserInstalled ? 1 : 0;
  if (!types.includes(type)) throw new Error(`"${name}" is not there for integration type ${type}, only for ${types}`);
  const isThere = !Array.isArray(contexts) || contexts.includes(place.context);
  if (!isThere) throw new Error(`"${name}" is not there in context ${place.context}, only in ${contexts}`);
}

function optionOf(level: Json, name: string): Json {
  const options = listOf(level.options).map(objectOf);
  const option = options.find((candidate) => candidate.name === name);
  if (option) return option;
  const names = JSON.stringify(options.map((known) => known.name));
  throw new Error(`"${level.name}" has no option "${name}", only ${names}`);
}

function refuseMissing(level: Json, { options }: Entry): void {
  const required = listOf(level.options)
    .map(objectOf)
    .filter((option) => option.required);
  const missing = required.filter(({ name }) => !(String(name) in options));
  if (missing.length > 0) throw new Error(`"${level.name}" needs the option "${missing[0]?.name}"`);
}

function enteredOption(level: Json | undefined, name: string, value: OptionValue, entry: Entry): Json {
  const option = level && optionOf(level, name);
  const isFocused = entry.focused === name;
  if (option && isFocused && option.autocomplete !== true) throw new Error(`The option "${name}" has no autocomplete`);
  if (option && !isFocused && typeof value === 'string') refuseLength(option, value);
  const type = option?.type ?? typeOf(value);
  const shown = isObject(value) ? value.id : value;
  return { name, type, value: shown, ...(isFocused ? { focused: true } : {}) };
}

function refuseLength(option: Json, value: string): void {
  const length = lengthOf(value);
  const most = numberOf(option.max_length) || 6000;
  if (length >= numberOf(option.min_length) && length <= most) return;
  throw new Error(`The option "${option.name}" does not take a text of length ${length}`);
}

function typeOf(value: OptionValue): OptionType {
  if (typeof value === 'string') return OptionType.String;
  if (typeof value === 'boolean') return OptionType.Boolean;
  if (typeof value === 'number') return Number.isInteger(value) ? OptionType.Integer : OptionType.Number;
  return OptionType.User;
}

function resolved({ options }: Entry): Json {
  const users = Object.values(options).filter((value): value is APIUser => isObject(value));
  return users.length > 0 ? { users: Object.fromEntries(users.map((user) => [user.id, user])), members: {} } : {};
}
