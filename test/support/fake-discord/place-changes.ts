// What changes about places while the bot runs: servers it joins and leaves, roles, and what it may do where.
import { type APIUser, ChannelType, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { type FakeGuild, type GuildPlan, makeGuild } from './places.ts';
import { apiChannel, apiGuild, isThread, madeRole } from './shapes.ts';
import { publish, type World } from './world.ts';

/** Places as tests change them. */
export interface PlaceChanges {
  /** Adds the bot to a new guild, which it hears of, or makes one without it. */
  addGuild(plan?: GuildPlan): FakeGuild;
  /** Removes the bot from the guild. */
  leaveGuild(guildId?: string): void;
  /** Lets the bot do that in the channel and its threads, and nothing else: a bit field. */
  allow(channelId: string, permissions: bigint): void;
  /** Makes a role, mentionable unless told otherwise, and returns its id. */
  addRole(name: string, options?: { readonly guildId?: string; readonly mentionable?: boolean }): string;
  /** The direct messages between a user and another one, where the bot is not; returns the channel's id. */
  privateChannel(other: APIUser): string;
  /** The user takes no direct messages from the bot from now on. */
  closeDms(user?: APIUser): void;
}

/** `usual` is who and where unless told otherwise. */
export function createPlaceChanges(
  world: World,
  usual: { readonly user: APIUser; readonly guildId: string },
): PlaceChanges {
  return {
    addGuild: (plan = {}) => {
      const made = makeGuild(world, usual.user, plan);
      const guild = guildWithId(world, made.id);
      const payload = () => apiGuild(world, guild);
      if (guild.hasBot) publish(world, { name: 'GUILD_CREATE', guildId: made.id, intents: Intent.Guilds, payload });
      return made;
    },
    leaveGuild: (guildId = usual.guildId) => {
      const guild = guildWithId(world, guildId);
      world.guilds.set(guildId, { ...guild, hasBot: false });
      publish(world, { name: 'GUILD_DELETE', guildId, intents: Intent.Guilds, payload: () => ({ id: guildId }) });
    },
    allow: (channelId, permissions) => allow(world, channelId, permissions),
    addRole: (name, { guildId = usual.guildId, mentionable = true } = {}) => {
      const role = { id: world.nextId(), name, mentionable };
      guildWithId(world, guildId).roles.push(role);
      const payload = () => ({ guild_id: guildId, role: madeRole(role) });
      publish(world, { name: 'GUILD_ROLE_CREATE', guildId, intents: Intent.Guilds, payload });
      return role.id;
    },
    privateChannel: (recipient) => {
      const id = world.nextId();
      world.channels.set(id, { id, type: ChannelType.DM, recipient, isBetweenUsers: true });
      return id;
    },
    closeDms: (user = usual.user) => void world.closedDms.add(user.id),
  };
}

function allow(world: World, channelId: string, permissions: bigint): void {
  const channel = world.channels.get(channelId);
  if (!channel?.guildId || isThread(channel)) throw new Error(`${channelId} is no channel with permissions of its own`);
  channel.botMay = permissions;
  const payload = () => apiChannel(world, channel);
  publish(world, { name: 'CHANNEL_UPDATE', guildId: channel.guildId, intents: Intent.Guilds, payload });
}

function guildWithId(world: World, id: string) {
  const guild = world.guilds.get(id);
  if (!guild) throw new Error(`There is no guild ${id}`);
  return guild;
}
