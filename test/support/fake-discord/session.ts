// One gateway session: it outlives its socket, keeps every frame, and replays what was missed.
import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { shardOf } from './snowflakes.ts';

/** What tests may know of a session. */
export interface SessionInfo {
  readonly id: string;
  /** Number of the shard, and how many there are. */
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly isConnected: boolean;
  /** How often it was resumed. */
  readonly resumes: number;
  /** How many heartbeats came. */
  readonly heartbeats: number;
  /** The number of the last event. */
  readonly sequence: number;
}

/** A session as the gateway uses it. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** Whether it cannot be resumed any more. */
  isOver(): boolean;
  /** Whether events of that guild come here; those of no guild go to shard 0. */
  hears(guildId: string | undefined): boolean;
  /** Whether the socket speaks for this session. */
  isOn(socket: WebSocket): boolean;
  connect(socket: WebSocket): void;
  /** Forgets the socket; close codes 1000 and 1001 end the session. */
  disconnect(socket: WebSocket, code: number): void;
  /** Sends what came after `sequence`, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void;
  /** Sends an event, or keeps it for the next resume. */
  dispatch(name: string, data: unknown): void;
  send(frame: unknown): void;
  beat(): void;
  /** Op 9. The socket then speaks for no session, until it identifies or resumes. */
  invalidate(isResumable: boolean): void;
  info(): SessionInfo;
}

/** A session that has just identified. */
export function createSession(identity: Pick<Session, 'id' | 'shard' | 'intents'>): Session {
  const frames: string[] = [];
  const [shard, nShards] = identity.shard;
  let socket: WebSocket | undefined;
  let isOver = false;
  let resumes = 0;
  let heartbeats = 0;

  const isConnected = () => socket?.readyState === WebSocket.OPEN;
  const send = (frame: string) => {
    if (isConnected()) socket?.send(frame);
  };
  const dispatch = (name: string, data: unknown) => {
    const frame = JSON.stringify({ op: Op.Dispatch, t: name, s: frames.length + 1, d: data });
    frames.push(frame);
    send(frame);
  };

  return {
    ...identity,
    isOver: () => isOver,
    hears: (guildId) => (guildId === undefined ? 0 : shardOf(guildId, nShards)) === shard,
    isOn: (candidate) => candidate === socket,
    connect: (to) => {
      socket = to;
    },
    disconnect: (from, code) => {
      if (socket === from) socket = undefined;
      if (code === 1000 || code === 1001) isOver = true;
    },
    resume: (to, sequence) => {
      socket = to;
      resumes += 1;
      for (const frame of frames.slice(sequence)) send(frame);
      dispatch('RESUMED', {});
    },
    dispatch,
    send: (frame) => send(JSON.stringify(frame)),
    beat: () => {
      heartbeats += 1;
    },
    invalidate: (isResumable) => {
      send(JSON.stringify({ op: Op.InvalidSession, d: isResumable }));
      socket = undefined;
      if (!isResumable) isOver = true;
    },
    info: () => ({ ...identity, isConnected: isConnected(), resumes, heartbeats, sequence: frames.length }),
  };
}
