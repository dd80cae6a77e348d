// Guilds, channels and threads: where things happen.
import {
  type APIUser,
  ChannelType,
  GatewayIntentBits as Intent,
  PermissionFlagsBits as May,
} from 'discord-api-types/v10';
import { apiChannel } from './shapes.ts';
import { guildIdAt, publish, type World } from './world.ts';

/** A guild to be made. */
export interface GuildPlan {
  readonly name?: string;
  /** Names of its text channels. Default: "general" and "library". */
  readonly channels?: readonly string[];
  /** What everyone may do there, the bot included: a bit field. Default: what members usually may. */
  readonly permissions?: bigint;
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

/** Makes the guilds planned, or that many usual ones, owned by the user; returns them with their channels. */
export function settle(world: World, owner: APIUser, plans: number | readonly GuildPlan[]) {
  const list = typeof plans === 'number' ? Array.from({ length: plans }, (): GuildPlan => ({})) : plans;
  return list.map((plan, position) => {
    const id = guildIdAt(position);
    const guild = {
      id,
      name: plan.name ?? `Guild ${position + 1}`,
      ownerId: owner.id,
      botRoleId: world.nextId(),
      permissions: String(plan.permissions ?? USUAL_PERMISSIONS),
    };
    world.guilds.set(id, guild);
    const channelIds = (plan.channels ?? ['general', 'library']).map((name) => addChannel(world, id, name));
    return { id, name: guild.name, botRoleId: guild.botRoleId, channelIds };
  });
}

/** Opens a public thread and tells of it; returns its id. */
export function openThread(world: World, name: string, parentId: string): string {
  const guildId = world.channels.get(parentId)?.guildId;
  if (!guildId) throw new Error(`${parentId} is no channel of a guild`);
  const thread = { id: world.nextId(), type: ChannelType.PublicThread, name, guildId, parentId };
  world.channels.set(thread.id, thread);
  const payload = () => ({ ...apiChannel(world, thread), newly_created: true });
  publish(world, { name: 'THREAD_CREATE', guildId, intents: Intent.Guilds, payload });
  return thread.id;
}

function addChannel(world: World, guildId: string, name: string): string {
  const id = world.nextId();
  world.channels.set(id, { id, type: ChannelType.GuildText, name, guildId });
  return id;
}
