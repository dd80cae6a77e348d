// A small Discord for tests: REST and gateway on one loopback port, for the real discord.js client with only
// `rest: { api: discord.apiUrl }` changed. It refuses what Discord refuses. Its parts are in fake-discord/. It knows no
// voice, and has no rate limits but those planned with `failNext`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIUser } from 'discord-api-types/v10';
import { addUser, type Conversation, createConversation } from './fake-discord/conversation.ts';
import { applicationFlags, createGateway, type Gateway, gatewayUrl } from './fake-discord/gateway.ts';
import type { Json } from './fake-discord/json.ts';
import { createPlaceChanges, type PlaceChanges } from './fake-discord/place-changes.ts';
import { type FakeGuild, type GuildPlan, settle } from './fake-discord/places.ts';
import { describeRequest, type LoggedRequest, type PlannedFailure } from './fake-discord/request-log.ts';
import { createRestServer, type RestServer, type Route } from './fake-discord/rest-server.ts';
import { applicationRoutes, GLOBAL } from './fake-discord/routes/application.ts';
import { channelRoutes } from './fake-discord/routes/channel.ts';
import { interactionRoutes } from './fake-discord/routes/interaction.ts';
import { memberRoutes } from './fake-discord/routes/member.ts';
import { reactionRoutes } from './fake-discord/routes/reaction.ts';
import { INTERACTION } from './fake-discord/rules/limits.ts';
import type { SessionInfo } from './fake-discord/session.ts';
import { createUserInteractions, type UserInteractions } from './fake-discord/user-interactions.ts';
import { createWaiting, type Found } from './fake-discord/waiting.ts';
import { createWorld, type World } from './fake-discord/world.ts';

/** How a fake Discord is to be; everything has a default. */
export interface FakeDiscordOptions {
  /** The only token that is accepted. Default: one that looks like a real one. */
  readonly token?: string;
  /** The guilds the bot is in, or how many; the n-th (from 0) lies on shard n modulo the number of shards. Default: 1. */
  readonly guilds?: number | readonly GuildPlan[];
  /** What GET /gateway/bot recommends. Default: 1. */
  readonly shards?: number;
  /** How many shards may identify at once; below the number of shards discord.js waits 5 s. Default: 16. */
  readonly maxConcurrency?: number;
  /** Milliseconds between heartbeats. Default: 41 250, as Discord has it. */
  readonly heartbeatInterval?: number;
  /** Privileged intents switched on for the application, a bit field; asking for others closes with 4014. Default: 0. */
  readonly grantedIntents?: number;
  /** Close each IDENTIFY with 4014, even one that asks for no privileged intent. */
  readonly refuseIntents?: boolean;
  /** Close an IDENTIFY for a single shard with 4011. */
  readonly requireSharding?: boolean;
  /** How long an interaction may stay without a first answer, in milliseconds. Default: 3000, as Discord has it. */
  readonly acknowledgeWithinMs?: number;
  /** The clock, in milliseconds since 1970: move it to make interactions late or tokens old. Default: Date.now. */
  readonly now?: () => number;
}

/** A running fake Discord. Where no channel is named, `channelId` is meant; where no user, `user`. */
export interface FakeDiscord extends Conversation, PlaceChanges, UserInteractions {
  /** For `rest.api` of discord.js: without a version. */
  readonly apiUrl: string;
  readonly token: string;
  /** Not the bot's id, as with applications of old: who mixes them up is found out. */
  readonly applicationId: string;
  readonly botId: string;
  readonly user: APIUser;
  readonly guilds: readonly FakeGuild[];
  /** The first guild. */
  readonly guildId: string;
  /** The first channel of the first guild. */
  readonly channelId: string;
  /** Every REST request, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Each time the bot was seen typing. */
  readonly typing: readonly { readonly channelId: string; readonly at: number }[];
  /** One for each successful IDENTIFY, oldest first, also those that are over. */
  readonly sessions: readonly SessionInfo[];
  /** How often a client has identified, refused attempts included. */
  readonly nIdentifies: number;
  /** The registered commands: the global ones, or those of one guild. */
  commands(guildId?: string): readonly Json[];
  /** Waits, without polling, until the condition gives something; looked at after each request and gateway frame. */
  waitFor<T>(condition: () => Found<T>, description: string, timeoutMs?: number): Promise<T>;
  /** Makes the next requests of a route fail before anything else is looked at. */
  failNext(failure: PlannedFailure): void;
  /** Tells connected clients an event as it is given, however malformed. */
  tell(name: string, data: unknown): void;
  /** Cuts all gateway sockets: with a close code, or without any. Sessions stay, except after 1000 and 1001. */
  dropSockets(code?: number): void;
  /** Op 7: clients have to come back and resume. */
  requestReconnect(): void;
  /** Op 9: sessions can be resumed, or are over. */
  invalidateSessions(options: { readonly resumable: boolean }): void;
  /** Heartbeats go unanswered from now on, as on a dead connection. */
  stopAcknowledgingHeartbeats(): void;
  /** The token is good for nothing from now on: REST answers 401, the gateway closes with 4004. */
  revokeToken(): void;
  /** Ends everything; what still waits is rejected. */
  close(): Promise<void>;
}

/** Starts a fake Discord; close it when done. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const world = worldFor(options, () => describe(servers.rest, servers.gateway));
  const user = addUser(world, 'alice');
  const guilds = settle(world, user, options.guilds ?? 1);
  const servers = await serve(world, options);
  const { rest, gateway } = servers;
  const place = { guildId: guilds[0]?.id ?? '', channelId: guilds[0]?.channelIds[0] ?? '' };
  const usual = { user, channelId: place.channelId };
  return {
    ...createConversation(world, usual),
    ...createPlaceChanges(world, { user, guildId: place.guildId }),
    ...createUserInteractions(world, usual),
    ...usual,
    ...place,
    apiUrl: `${world.origin}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    guilds,
    requests: rest.requests,
    typing: world.typing,
    get sessions() {
      return gateway.sessions();
    },
    get nIdentifies() {
      return gateway.identifies();
    },
    commands: (guildId = GLOBAL) => world.commands.get(guildId) ?? [],
    waitFor: world.waiting.until,
    failNext: rest.failures.add,
    tell: gateway.tell,
    dropSockets: (code) => gateway.drop(code),
    requestReconnect: gateway.requestReconnect,
    invalidateSessions: ({ resumable }) => gateway.invalidate(resumable),
    stopAcknowledgingHeartbeats: gateway.stopAcknowledging,
    revokeToken: servers.revokeToken,
    close: servers.close,
  };
}

function worldFor(options: FakeDiscordOptions, describeSoFar: () => string): World {
  return createWorld({
    now: options.now ?? Date.now,
    waiting: createWaiting(describeSoFar),
    token: options.token,
    grantedIntents: options.grantedIntents ?? 0,
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? INTERACTION.acknowledgeWithin,
  });
}

interface Servers {
  readonly rest: RestServer;
  readonly gateway: Gateway;
  revokeToken(): void;
  close(): Promise<void>;
}

/** REST and gateway on one port, which is then the world's origin. */
async function serve(world: World, options: FakeDiscordOptions): Promise<Servers> {
  let isRevoked = false;
  const isValidToken = (token: string) => !isRevoked && token === world.token;
  const server = createServer();
  const gateway = createGateway(world, server, {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    refuseIntents: options.refuseIntents ?? false,
    requireSharding: options.requireSharding ?? false,
    isValidToken,
  });
  const isAuthorized = (header = '') => header.startsWith('Bot ') && isValidToken(header.slice('Bot '.length));
  const rest = createRestServer(world, routesOf(world, gateway, options), isAuthorized);
  server.on('request', rest.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const revokeToken = () => {
    isRevoked = true;
    gateway.drop(4004);
  };
  const close = async () => {
    world.waiting.stop();
    gateway.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { rest, gateway, revokeToken, close };
}

function routesOf(world: World, gateway: Gateway, options: FakeDiscordOptions): readonly Route[] {
  const limit = { total: 1000, reset_after: 86_400_000, max_concurrency: options.maxConcurrency ?? 16 };
  const gatewayAnswer = () => ({
    url: gatewayUrl(world),
    shards: options.shards ?? 1,
    session_start_limit: { ...limit, remaining: limit.total - gateway.identifies() },
  });
  const about = { flags: applicationFlags(world.grantedIntents), gateway: gatewayAnswer };
  return [
    ...applicationRoutes(world, about),
    ...channelRoutes(world),
    ...reactionRoutes(world),
    ...memberRoutes(world),
    ...interactionRoutes(world),
  ];
}

function describe(rest: RestServer, gateway: Gateway): string {
  const sessions = gateway
    .sessions()
    .map(({ shard, isConnected }) => `shard ${shard[0]} ${isConnected ? 'on' : 'off'}`);
  const last = rest.requests.slice(-8).map((request) => `  ${describeRequest(request)}`);
  return [`Sessions: ${sessions.join(', ') || 'none'}. The last requests:`, ...last].join('\n');
}
