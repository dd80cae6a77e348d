// Routes of the application itself: who it is, how to reach the gateway, and its commands.

import { type Json, objectOf, textOf } from '../json.ts';
import type { Call, Route } from '../rest-server.ts';
import { commandProblems, commandSetProblems, refuseTooManyCommands, typeOf } from '../rules/commands.ts';
import { refusal, refuseProblems } from '../rules/problem.ts';
import type { World } from '../world.ts';

/** Where commands are kept that are not a guild's own. */
export const GLOBAL = 'global';

/** `flags` are those of the application; `gateway` is what GET /gateway/bot answers. */
export function applicationRoutes(world: World, about: { readonly flags: number; gateway(): Json }): readonly Route[] {
  const self = {
    id: world.applicationId,
    name: world.bot.username,
    description: '',
    icon: null,
    bot: world.bot,
    flags: about.flags,
    verify_key: '0'.repeat(64),
    bot_public: true,
    bot_require_code_grant: false,
    approximate_guild_count: world.guilds.size,
  };
  return [
    { at: 'GET /gateway/bot', handle: about.gateway },
    { at: 'GET /applications/@me', handle: () => self },
    { at: 'GET /oauth2/applications/@me', handle: () => self },
    { at: 'GET /users/@me', handle: () => world.bot },
    ...commandRoutes(world, '/applications/:application/commands'),
    ...commandRoutes(world, '/applications/:application/guilds/:guild/commands'),
  ];
}

function commandRoutes(world: World, path: string): readonly Route[] {
  return [
    { at: `GET ${path}`, handle: (call) => kept(world, call) },
    { at: `PUT ${path}`, handle: (call) => replaceAll(world, call) },
    { at: `POST ${path}`, handle: (call) => create(world, call) },
    { at: `GET ${path}/:command`, handle: (call) => find(world, call) },
    { at: `PATCH ${path}/:command`, handle: (call) => change(world, call) },
    { at: `DELETE ${path}/:command`, handle: (call) => remove(world, call) },
  ];
}

function replaceAll(world: World, call: Call): readonly Json[] {
  const sent = call.body;
  if (!Array.isArray(sent)) {
    const message = 'Only iterables may be used in a ListType';
    refuseProblems([{ path: [], code: 'LIST_TYPE_CONVERT', message }]);
    return [];
  }
  refuseProblems(commandSetProblems(sent));
  refuseTooManyCommands(sent);
  const before = kept(world, call);
  const commands = sent.map((command) => registered(world, call, objectOf(command), before));
  world.commands.set(scopeOf(world, call), commands);
  return commands;
}

/** A command of the same name and type takes the place of the one before and has its id. */
function create(world: World, call: Call): Json {
  const sent = objectOf(call.body);
  refuseProblems(commandProblems(sent, []));
  const before = kept(world, call);
  const command = registered(world, call, sent, before);
  const commands = [...before.filter(({ id }) => id !== command.id), command];
  refuseTooManyCommands(commands);
  world.commands.set(scopeOf(world, call), commands);
  return command;
}

function change(world: World, call: Call): Json {
  const before = find(world, call);
  const changed = { ...before, ...objectOf(call.body), id: before.id, version: world.nextId() };
  refuseProblems(commandProblems(changed, []));
  const commands = kept(world, call).map((command) => (command.id === before.id ? changed : command));
  world.commands.set(scopeOf(world, call), commands);
  return changed;
}

function remove(world: World, call: Call): undefined {
  const { id } = find(world, call);
  const commands = kept(world, call).filter((command) => command.id !== id);
  world.commands.set(scopeOf(world, call), commands);
}

function find(world: World, call: Call): Json {
  const command = kept(world, call).find(({ id }) => id === call.params.command);
  if (!command) throw refusal('unknownCommand');
  return command;
}

function kept(world: World, call: Call): readonly Json[] {
  return world.commands.get(scopeOf(world, call)) ?? [];
}

function scopeOf(world: World, { params }: Call): string {
  if (params.application !== world.applicationId) throw refusal('missingAccess');
  if (params.guild === undefined) return GLOBAL;
  if (!world.guilds.has(params.guild)) throw refusal('missingAccess');
  return params.guild;
}

function registered(world: World, { params }: Call, sent: Json, before: readonly Json[]): Json {
  const same = before.find((command) => command.name === sent.name && typeOf(command) === typeOf(sent));
  return {
    default_member_permissions: null,
    nsfw: false,
    description: '',
    ...sent,
    type: typeOf(sent),
    id: textOf(same?.id) ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    ...(params.guild === undefined ? { contexts: sent.contexts ?? null } : { guild_id: params.guild }),
  };
}
