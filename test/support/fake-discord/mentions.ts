// Whom a message calls, from its text and from what its sender allows.
import { type APIMessage, type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Json, listOf } from './json.ts';
import { botMay } from './permissions.ts';
import type { World } from './world.ts';

/** The three fields of a message that say whom it calls. */
export type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

/** Who may be called: everyone named there, or those listed. */
export interface AllowedMentions {
  readonly parse: readonly string[];
  readonly users: readonly string[];
  readonly roles: readonly string[];
  /** Whether the author of the message replied to is called. */
  readonly repliedUser: boolean;
  /** Whether everyone and roles that are not for anyone to call can be called, too: MENTION_EVERYONE. */
  readonly callsAll: boolean;
}

/** What a user may do, and a regular message of a bot that does not say. Source: resources/message#allowed-mentions. */
export const ALL_ALLOWED: AllowedMentions = {
  parse: ['users', 'roles', 'everyone'],
  users: [],
  roles: [],
  repliedUser: true,
  callsAll: true,
};

/** What an answer to an interaction may do when it does not say. Source: the same. */
export const USERS_ALLOWED: AllowedMentions = {
  parse: ['users'],
  users: [],
  roles: [],
  repliedUser: true,
  callsAll: false,
};

/** The `allowed_mentions` of a body, as far as the bot may call anybody in that channel; `otherwise` when it has none. */
export function allowedMentions(
  world: World,
  channelId: string,
  body: Json,
  otherwise: AllowedMentions,
): AllowedMentions {
  const channel = world.channels.get(channelId);
  const callsAll = channel !== undefined && botMay(world, channel, PermissionFlagsBits.MentionEveryone);
  if (body.allowed_mentions === undefined || body.allowed_mentions === null) return { ...otherwise, callsAll };
  const allowed = body.allowed_mentions as Json;
  const texts = (key: string) => listOf(allowed[key]).map(String);
  return {
    parse: texts('parse'),
    users: texts('users'),
    roles: texts('roles'),
    repliedUser: allowed.replied_user === true,
    callsAll,
  };
}

/** `repliedTo` is the author of the message replied to; unknown users and roles are passed over. */
export function mentionsIn(world: World, content: string, allowed: AllowedMentions, repliedTo?: APIUser): Mentions {
  const named = idsIn(content, /<@!?(\d+)>/g).filter(
    (id) => allowed.parse.includes('users') || allowed.users.includes(id),
  );
  const ids = repliedTo && allowed.repliedUser ? [...named, repliedTo.id] : named;
  const users = [...new Set(ids)].flatMap((id) => world.users.get(id) ?? []);
  const roles = idsIn(content, /<@&(\d+)>/g).filter(
    (id) =>
      (allowed.parse.includes('roles') || allowed.roles.includes(id)) && (allowed.callsAll || isForAll(world, id)),
  );
  return {
    mentions: users,
    mention_roles: [...new Set(roles)],
    mention_everyone: allowed.callsAll && allowed.parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}

function isForAll(world: World, roleId: string): boolean {
  return [...world.guilds.values()].some(({ roles }) =>
    roles.some(({ id, mentionable }) => id === roleId && mentionable),
  );
}

function idsIn(content: string, pattern: RegExp): readonly string[] {
  return [...content.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
