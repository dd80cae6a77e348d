// All that the fake Discord knows: users, guilds, channels, messages, commands, interactions. State only, no rules.
import {
  type APIMessage,
  type APIUser,
  ChannelType,
  type InteractionResponseType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Json } from './json.ts';
import { createSnowflakes, snowflakeAt } from './snowflakes.ts';
import type { Waiting } from './waiting.ts';

/** A guild; its everyone role has the guild's id. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** Its preferred locale. */
  readonly locale: string;
  readonly ownerId: string;
  /** The managed role that Discord gives to each bot. */
  readonly botRoleId: string;
  /** What everyone may do, the bot included: a bit field in decimal. */
  readonly permissions: string;
  /** What the bot's role adds to that. */
  readonly botPermissions: string;
  /** Whether the bot is a member; where it is not, only users who installed it can use it. */
  readonly hasBot: boolean;
  /** Besides everyone's and the bot's. */
  readonly roles: Role[];
}

/** A role that somebody made. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** Whether anyone may call it; the bot may call others with MENTION_EVERYONE. */
  readonly mentionable: boolean;
}

/** A channel; without `guildId` it is a direct message with `recipient`, from the bot or, if `isBetweenUsers`, another user. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name?: string;
  readonly guildId?: string;
  readonly parentId?: string;
  readonly recipient?: APIUser;
  readonly isBetweenUsers?: true;
  /** All that the bot may do there; what it may do in the guild, when undefined. */
  botMay?: bigint;
}

/** A file that came with a message. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What the application answered to an interaction at first. */
export interface Acknowledgement {
  readonly type: InteractionResponseType;
  /** Exactly as sent; an empty object when there was none. */
  readonly data: Json;
  /** Milliseconds from the interaction to its answer. */
  readonly afterMs: number;
}

/** An interaction and what became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly user: APIUser;
  readonly channelId: string;
  /** Why its answer is a message of type 20, 23 or 19. */
  readonly responseType: APIMessage['type'];
  /** The message whose component was used. */
  readonly sourceId?: string;
  /** Who installed the application: `{0: guild}`, `{1: user}`. */
  readonly owners: Json;
  /** Whether its answers are ephemeral whatever they say. */
  readonly isHushed: boolean;
  /** The `target_…` of its metadata, for commands on messages and users. */
  readonly target?: Json;
  /** The interaction that showed the modal. */
  readonly opener?: Interaction;
  /** How often it was followed up. */
  nFollowups: number;
  acknowledged?: Acknowledgement;
  /** The message "@original" stands for. */
  originalId?: string;
  /** Whether @original is final: sent, updated, or edited after having been deferred. */
  answered: boolean;
  readonly followupIds: string[];
}

/** An event on its way to the gateway sessions; `payload` is what a session with those intents gets to see. */
export interface WorldEvent {
  readonly name: string;
  readonly guildId: string | undefined;
  /** The session must have one of these intents; 0 when none is needed. */
  readonly intents: number;
  payload(intents: number): unknown;
}

/** The whole state; maps keep the order of creation. */
export interface World {
  readonly now: () => number;
  readonly nextId: () => string;
  readonly waiting: Waiting;
  readonly token: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  /** Privileged intents switched on for the application: a bit field. */
  readonly grantedIntents: number;
  readonly acknowledgeWithinMs: number;
  /** Where attachments can be fetched; set once the server listens. */
  origin: string;
  readonly users: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, APIMessage>;
  readonly files: Map<string, StoredFile>;
  /** By scope: "global" or a guild's id. */
  readonly commands: Map<string, readonly Json[]>;
  readonly interactions: Map<string, Interaction>;
  /** The users who take no direct messages from the bot. */
  readonly closedDms: Set<string>;
  readonly typing: { readonly channelId: string; readonly at: number }[];
  /** Who is told of events: the gateway. */
  readonly audience: ((event: WorldEvent) => void)[];
}

/** What a world starts with. */
export interface WorldOptions {
  readonly now: () => number;
  readonly waiting: Waiting;
  readonly token: string | undefined;
  readonly grantedIntents: number;
  readonly acknowledgeWithinMs: number;
}

/** Divisible by all numbers up to 16, so that the n-th guild lies on shard n, whatever the number of shards. */
const FIRST_GUILD_MS = 1_420_070_400_000 + 720_720 * 400_000;

/** The id of the n-th guild, counted from 0. */
export function guildIdAt(position: number): string {
  return snowflakeAt(FIRST_GUILD_MS + position);
}

/** A world with the bot in it and nobody else. */
export function createWorld(options: WorldOptions): World {
  const nextId = createSnowflakes(options.now);
  const bot: APIUser = { ...newUser(nextId(), 'footnote'), bot: true };
  return {
    now: options.now,
    nextId,
    waiting: options.waiting,
    token: options.token ?? tokenFor(bot.id),
    applicationId: nextId(),
    bot,
    grantedIntents: options.grantedIntents,
    acknowledgeWithinMs: options.acknowledgeWithinMs,
    origin: '',
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    files: new Map(),
    commands: new Map(),
    interactions: new Map(),
    closedDms: new Set(),
    typing: [],
    audience: [],
  };
}

/** A user of that name. */
export function newUser(id: string, username: string): APIUser {
  return { id, username, discriminator: '0', global_name: username, avatar: null };
}

/** The channel for direct messages with the user, made on first use. */
export function directChannel(world: World, user: APIUser): Channel {
  const known = [...world.channels.values()].find((each) => each.recipient?.id === user.id && !each.isBetweenUsers);
  if (known) return known;
  const channel: Channel = { id: world.nextId(), type: ChannelType.DM, recipient: user };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The guild of the channel; undefined for direct messages. */
export function guildOf(world: World, channel: Channel | undefined): Guild | undefined {
  return world.guilds.get(channel?.guildId ?? '');
}

/** Whether the bot is no part of the channel: in a guild without it, or between users. */
export function isForeign(world: World, channel: Channel): boolean {
  return channel.guildId ? !guildOf(world, channel)?.hasBot : channel.isBetweenUsers === true;
}

/** Tells the gateway and all that waits. */
export function publish(world: World, event: WorldEvent): void {
  for (const listener of world.audience) listener(event);
  world.waiting.changed();
}

/** Three parts, the first of them the bot's id, as in a real token. */
function tokenFor(botId: string): string {
  return `${Buffer.from(botId).toString('base64url')}.GfAkEd.${'footnote-fake-discord-not-a-secret-000'}`;
}
