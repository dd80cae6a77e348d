// Whom a message calls, from its text and from what its sender allows.
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { type Json, listOf } from './json.ts';
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
}

/** What a user may do, and a regular message of a bot that does not say. Source: resources/message#allowed-mentions. */
export const ALL_ALLOWED: AllowedMentions = {
  parse: ['users', 'roles', 'everyone'],
  users: [],
  roles: [],
  repliedUser: true,
};

/** What an answer to an interaction may do when it does not say. Source: the same. */
export const USERS_ALLOWED: AllowedMentions = { parse: ['users'], users: [], roles: [], repliedUser: true };

/** The `allowed_mentions` of a body; `otherwise` when it has none. */
export function allowedMentions(body: Json, otherwise: AllowedMentions): AllowedMentions {
  if (body.allowed_mentions === undefined || body.allowed_mentions === null) return otherwise;
  const allowed = body.allowed_mentions as Json;
  const texts = (key: string) => listOf(allowed[key]).map(String);
  return {
    parse: texts('parse'),
    users: texts('users'),
    roles: texts('roles'),
    repliedUser: allowed.replied_user === true,
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
    (id) => allowed.parse.includes('roles') || allowed.roles.includes(id),
  );
  return {
    mentions: users,
    mention_roles: [...new Set(roles)],
    mention_everyone: allowed.parse.includes('everyone') && /@(everyone|here)\b/.test(content),
  };
}

function idsIn(content: string, pattern: RegExp): readonly string[] {
  return [...content.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
