// The gateway: sockets come, identify or resume, and hear of events. Sources: events/gateway, topics/opcodes-and-status-codes.
import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes as Close, GatewayIntentBits as Intent, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject, type Json, listOf, numberOf, objectOf, textOf } from './json.ts';
import { createSession, type Session, type SessionInfo } from './session.ts';
import { apiGuild, apiMember } from './shapes.ts';
import type { World, WorldEvent } from './world.ts';

/** What the gateway is strict about. */
export interface GatewayOptions {
  /** Milliseconds between the heartbeats it asks for. */
  readonly heartbeatInterval: number;
  /** Whether each IDENTIFY is closed with 4014, whatever it asks for. */
  readonly refuseIntents: boolean;
  /** Whether an IDENTIFY for a single shard is closed with 4011. */
  readonly requireSharding: boolean;
  /** Judges the token, which comes without "Bot". */
  isValidToken(token: string): boolean;
}

/** The running gateway. */
export interface Gateway {
  /** One a successful IDENTIFY, oldest first. */
  sessions(): readonly SessionInfo[];
  /** How often a client has identified, refusals included. */
  identifies(): number;
  /** Heartbeats go without an answer from now on; clients then take the connection for dead. */
  stopAcknowledging(): void;
  /** Cuts the sockets: with that close code, or without any when it is undefined. */
  tell(name: string, data: unknown): void;
  drop(code: number | undefined): void;
  /** Op 7: clients come back and resume. */
  requestReconnect(): void;
  /** Op 9: clients resume, or identify anew because their sessions are gone. */
  invalidate(isResumable: boolean): void;
  /** Cuts all sockets for good. */
  close(): void;
}

interface State {
  readonly world: World;
  readonly options: GatewayOptions;
  readonly sessions: Session[];
  nIdentifies: number;
  isAcknowledging: boolean;
}

const KNOWN_INTENTS = Object.values(Intent).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** Serves the gateway on the http server. */
export function createGateway(world: World, server: Server, options: GatewayOptions): Gateway {
  const state: State = { world, options, sessions: [], nIdentifies: 0, isAcknowledging: true };
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => attend(state, socket, request));
  world.audience.push((event) => spread(state.sessions, event));
  const live = () => state.sessions.filter((session) => session.info().isConnected);
  return {
    sessions: () => state.sessions.map((session) => session.info()),
    identifies: () => state.nIdentifies,
    stopAcknowledging: () => {
      state.isAcknowledging = false;
    },
    drop: (code) => {
      for (const socket of sockets.clients) code === undefined ? socket.terminate() : socket.close(code);
    },
    tell: (name, data) => {
      for (const session of live()) session.dispatch(name, data);
    },
    requestReconnect: () => {
      for (const session of live()) session.send({ op: Op.Reconnect, d: null });
    },
    invalidate: (isResumable) => {
      for (const session of live()) session.invalidate(isResumable);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Where clients find the gateway. */
export function gatewayUrl(world: World): string {
  return world.origin.replace(/^http/, 'ws');
}

/** The application flags that tell which privileged intents are on (those of a bot in few guilds). */
export function applicationFlags(grantedIntents: number): number {
  const flags = [
    [Intent.GuildPresences, 1 << 13],
    [Intent.GuildMembers, 1 << 15],
    [Intent.MessageContent, 1 << 19],
  ] as const;
  return flags.reduce((all, [intent, flag]) => (grantedIntents & intent ? all | flag : all), 0);
}

function attend(state: State, socket: WebSocket, request: IncomingMessage): void {
  let session: Session | undefined;
  const { waiting } = state.world;
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  socket.on('error', () => {});
  socket.on('close', (code) => {
    session?.disconnect(socket, code);
    waiting.changed();
  });
  socket.on('message', (data) => {
    const current = session?.isOn(socket) ? session : undefined;
    session = receive(state, socket, current, frameOf(String(data))) ?? session;
    waiting.changed();
  });
  if (query.get('v') !== '10') refuse(socket, Close.InvalidAPIVersion);
  else if (query.get('encoding') !== 'json') refuse(socket, Close.DecodeError);
  else socket.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: state.options.heartbeatInterval } }));
}

/** Returns the session the socket belongs to from now on, when the frame changed that. */
function receive(state: State, socket: WebSocket, session: Session | undefined, frame: Json): Session | undefined {
  const d = objectOf(frame.d);
  switch (frame.op) {
    case Op.Heartbeat:
      session?.beat();
      if (state.isAcknowledging) socket.send(JSON.stringify({ op: Op.HeartbeatAck }));
      return undefined;
    case Op.Identify:
      return session ? refuse(socket, Close.AlreadyAuthenticated) : identify(state, socket, d);
    case Op.Resume:
      return session ? refuse(socket, Close.AlreadyAuthenticated) : resume(state, socket, d);
    case Op.RequestGuildMembers:
      return session ? sendMembers(state.world, session, d) : refuse(socket, Close.NotAuthenticated);
    case Op.PresenceUpdate:
    case Op.VoiceStateUpdate:
      return session ? undefined : refuse(socket, Close.NotAuthenticated);
    case undefined:
      return refuse(socket, Close.DecodeError);
    default:
      return refuse(socket, Close.UnknownOpcode);
  }
}

function identify(state: State, socket: WebSocket, d: Json): Session | undefined {
  const { world, sessions } = state;
  state.nIdentifies += 1;
  const code = identifyProblem(state, d);
  if (code !== undefined) return refuse(socket, code);
  const session = createSession({ id: world.nextId(), shard: shardIn(d), intents: numberOf(d.intents) });
  sessions.push(session);
  session.connect(socket);
  const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot && session.hears(guild.id));
  session.dispatch('READY', {
    v: 10,
    user: world.bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: gatewayUrl(world),
    shard: session.shard,
    application: { id: world.applicationId, flags: applicationFlags(world.grantedIntents) },
  });
  const told = session.intents & Intent.Guilds ? guilds : [];
  for (const guild of told) session.dispatch('GUILD_CREATE', apiGuild(world, guild));
  return session;
}

function identifyProblem({ world, options }: State, d: Json): Close | undefined {
  const [shard, nShards] = shardIn(d);
  const intents = d.intents;
  if (!options.isValidToken(textOf(d.token) ?? '')) return Close.AuthenticationFailed;
  if (!(shard >= 0 && shard < nShards)) return Close.InvalidShard;
  if (options.requireSharding && nShards < 2) return Close.ShardingRequired;
  if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return Close.InvalidIntents;
  const isForbidden = (intents & PRIVILEGED_INTENTS & ~world.grantedIntents) !== 0;
  return options.refuseIntents || isForbidden ? Close.DisallowedIntents : undefined;
}

function resume({ sessions, options }: State, socket: WebSocket, d: Json): Session | undefined {
  if (!options.isValidToken(textOf(d.token) ?? '')) return refuse(socket, Close.AuthenticationFailed);
  const session = sessions.find(({ id }) => id === d.session_id);
  if (!session || session.isOver()) {
    socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
    return undefined;
  }
  if (numberOf(d.seq) > session.info().sequence) return refuse(socket, Close.InvalidSeq);
  session.resume(socket, numberOf(d.seq));
  return session;
}

function spread(sessions: readonly Session[], event: WorldEvent): void {
  for (const session of sessions) {
    const isMeant = event.intents === 0 || (session.intents & event.intents) !== 0;
    if (isMeant && session.hears(event.guildId)) session.dispatch(event.name, event.payload(session.intents));
  }
}

function sendMembers(world: World, session: Session, d: Json): undefined {
  const guild = world.guilds.get(String(d.guild_id));
  if (!guild || !session.hears(guild.id)) return;
  const ids = d.user_ids === undefined ? undefined : [d.user_ids].flat();
  const query = textOf(d.query) ?? '';
  const isMeant = (user: { readonly id: string; readonly username: string }) =>
    ids ? ids.includes(user.id) : user.username.startsWith(query);
  session.dispatch('GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members: [...world.users.values()].filter(isMeant).map((user) => apiMember(world, guild, user)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: [],
    ...(d.nonce === undefined ? {} : { nonce: d.nonce }),
  });
}

function refuse(socket: WebSocket, code: Close): undefined {
  socket.close(code);
}

function frameOf(text: string): Json {
  try {
    const frame: unknown = JSON.parse(text);
    return isObject(frame) ? frame : {};
  } catch {
    return {};
  }
}

function shardIn(d: Json): readonly [number, number] {
  const [shard, nShards] = listOf(d.shard);
  return [numberOf(shard), typeof nShards === 'number' ? nShards : 1];
}
