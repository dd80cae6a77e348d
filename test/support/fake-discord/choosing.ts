// Choosing from select menus, in messages and in modals, as far as Discord's own client would let a user.
import { ComponentType as Type } from 'discord-api-types/v10';
import { type Json, listOf, numberOf, objectOf } from './json.ts';
import { apiChannel, apiMember, madeRole } from './shapes.ts';
import type { Guild, World } from './world.ts';

/** The things behind the ids chosen; nothing where they are no ids. Throws when a user could not choose that. */
export function chosen(world: World, select: Json, values: readonly string[], guild: Guild | undefined): Json {
  const name = `"${select.custom_id}"`;
  const least = typeof select.min_values === 'number' ? select.min_values : select.required === false ? 0 : 1;
  const most = numberOf(select.max_values) || 1;
  if (values.length < least || values.length > most)
    throw new Error(`${name} takes ${least} to ${most} values, not ${values.length}`);
  const found = values.map((id) => [id, kindOf(world, select, id, guild)] as const);
  const unknown = found.flatMap(([id, kind]) => (kind ? [] : [id]));
  if (unknown.length > 0) throw new Error(`${name} does not offer ${JSON.stringify(unknown)}`);
  const ids = (kind: Kind) => found.flatMap(([id, each]) => (each === kind ? [id] : []));
  return {
    ...section('users', ids('user'), (id) => world.users.get(id)),
    ...(guild ? section('members', ids('user'), (id) => memberOf(world, guild, id)) : {}),
    ...section('roles', ids('role'), (id) => guild?.roles.filter((role) => role.id === id).map(madeRole)[0]),
    ...section('channels', ids('channel'), (id) => channelOf(world, id)),
  };
}

/** The parts of two such answers together. */
export function bothResolved(one: Json, other: Json): Json {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(keys.map((key) => [key, { ...objectOf(one[key]), ...objectOf(other[key]) }]));
}

type Kind = 'option' | 'user' | 'role' | 'channel';

function kindOf(world: World, select: Json, id: string, guild: Guild | undefined): Kind | undefined {
  const { type } = select;
  const takes = (...types: readonly Type[]) => types.includes(type as Type);
  if (takes(Type.StringSelect)) return isOption(select, id) ? 'option' : undefined;
  if (takes(Type.UserSelect, Type.MentionableSelect) && world.users.has(id)) return 'user';
  if (takes(Type.RoleSelect, Type.MentionableSelect) && guild?.roles.some((role) => role.id === id)) return 'role';
  const channel = takes(Type.ChannelSelect) ? world.channels.get(id) : undefined;
  const types = listOf(select.channel_types);
  const isOffered = channel && channel.guildId === guild?.id && (types.length === 0 || types.includes(channel.type));
  return isOffered ? 'channel' : undefined;
}

function isOption({ options }: Json, value: string): boolean {
  return listOf(options).some((option) => objectOf(option).value === value);
}

function section(key: string, ids: readonly string[], find: (id: string) => unknown): Json {
  return ids.length > 0 ? { [key]: Object.fromEntries(ids.map((id) => [id, find(id)])) } : {};
}

function memberOf(world: World, guild: Guild, id: string): unknown {
  const user = world.users.get(id);
  if (!user) return undefined;
  const { user: _, deaf: __, mute: ___, ...member } = apiMember(world, guild, user);
  return { ...member, permissions: guild.permissions };
}

function channelOf(world: World, id: string): unknown {
  const channel = world.channels.get(id);
  return channel && { ...apiChannel(world, channel), permissions: guildPermissions(world, channel.guildId) };
}

function guildPermissions(world: World, guildId = ''): string {
  return world.guilds.get(guildId)?.permissions ?? '0';
}
