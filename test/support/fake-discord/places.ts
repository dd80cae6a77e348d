// Guilds, channels and threads: where things happen.
import {
  type APIUser,
  ChannelType,
  GatewayIntentBits as Intent,
  PermissionFlagsBits as May,
} from 'discord-api-types/v10';
import { sees } from './permissions.ts';
import { apiChannel } from './shapes.ts';
import { type Channel, guildIdAt, guildOf, publish, type World } from './world.ts';

/** A guild to be made. */
export interface GuildPlan {
  readonly name?: string;
  /** The language that its owner chose for it. Default: "en-US". */
  readonly locale?: string;
  /** Names of its text channels; the first one is the system channel. Default: "general" and "library". */
  readonly channels?: readonly string[];
  /** Names of those of them where the bot may do nothing. Default: none. */
  readonly closed?: readonly string[];
  /** Names of its forums. Default: none. */
  readonly forums?: readonly string[];
  /** What everyone may do there, the bot included: a bit field. Default: what members usually may. */
  readonly permissions?: bigint;
  /** What the bot's role adds to that. Default: nothing. */
  readonly botPermissions?: bigint;
  /** Whether the bot is no member: only users who installed it can use it there. */
  readonly withoutBot?: boolean;
}

/** A guild as tests see it. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  /** The bot's managed role, which users sometimes mention instead of the bot. */
  readonly botRoleId: string;
  readonly channelIds: readonly string[];
  readonly forumIds: readonly string[];
}

const USUAL_PERMISSIONS =
  May.ViewChannel |
  May.SendMessages |
  May.SendMessagesInThreads |
  May.CreatePublicThreads |
  May.EmbedLinks |
  May.AttachFiles |
  May.AddReactions |
  May.ReadMessageHistory |
  May.UseApplicationCommands |
  May.UseExternalApps;

/** Makes the guilds planned, or that many usual ones, owned by the user. */
export function settle(world: World, owner: APIUser, plans: number | readonly GuildPlan[]): readonly FakeGuild[] {
  const list = typeof plans === 'number' ? Array.from({ length: plans }, (): GuildPlan => ({})) : plans;
  return list.map((plan) => makeGuild(world, owner, plan));
}

/** Makes a guild, telling nobody. */
export function makeGuild(world: World, owner: APIUser, plan: GuildPlan): FakeGuild {
  const position = world.guilds.size;
  const id = guildIdAt(position);
  const guild = {
    id,
    name: plan.name ?? `Guild ${position + 1}`,
    locale: plan.locale ?? 'en-US',
    ownerId: owner.id,
    botRoleId: world.nextId(),
    permissions: String(plan.permissions ?? USUAL_PERMISSIONS),
    botPermissions: String(plan.botPermissions ?? 0n),
    hasBot: !plan.withoutBot,
    roles: [],
  };
  world.guilds.set(id, guild);
  const add = (type: ChannelType) => (name: string) =>
    addChannel(world, { name, type, guildId: id, ...(plan.closed?.includes(name) ? { botMay: 0n } : {}) });
  const channelIds = (plan.channels ?? ['general', 'library']).map(add(ChannelType.GuildText));
  const forumIds = (plan.forums ?? []).map(add(ChannelType.GuildForum));
  return { id, name: guild.name, botRoleId: guild.botRoleId, channelIds, forumIds };
}

/** Opens a public thread and tells of it; returns its id. A post in a forum has the id of its first message. */
export function openThread(world: World, name: string, parentId: string): string {
  const guild = guildOf(world, world.channels.get(parentId));
  if (!guild) throw new Error(`${parentId} is no channel of a guild`);
  const guildId = guild.id;
  const thread = { id: world.nextId(), type: ChannelType.PublicThread, name, guildId, parentId };
  world.channels.set(thread.id, thread);
  const payload = () => ({ ...apiChannel(world, thread), newly_created: true });
  if (sees(world, thread)) publish(world, { name: 'THREAD_CREATE', guildId, intents: Intent.Guilds, payload });
  return thread.id;
}

function addChannel(world: World, channel: Omit<Channel, 'id'>): string {
  const id = world.nextId();
  world.channels.set(id, { ...channel, id });
  return id;
}
