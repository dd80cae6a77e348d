// What the bot may do where. Sources: topics/permissions; what REST answers without a permission: each rule names its own.
import { ChannelType, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { refusal } from './rules/problem.ts';
import { isThread } from './shapes.ts';
import { type Channel, guildOf, isForeign, type World } from './world.ts';

/** In direct messages with the bot; Source: interactions/receiving-and-responding#interaction-object (`app_permissions`). */
const DIRECT = May.AttachFiles | May.EmbedLinks | May.MentionEveryone | May.UseExternalEmojis;
const BETWEEN_USERS = May.AttachFiles | May.EmbedLinks | May.MentionEveryone;
const EVERYTHING = Object.values(May).reduce((all, bit) => all | bit, 0n);

/** The bot's permissions in the channel, threads as their parents, where `app_permissions` and discord.js see the same. */
export function botPermissions(world: World, channel: Channel): bigint {
  const guild = guildOf(world, channel);
  if (!guild) return isForeign(world, channel) ? BETWEEN_USERS : DIRECT;
  const everyone = BigInt(guild.permissions);
  // Nothing is documented for a server without the bot: what everyone there may do with a message, then.
  if (!guild.hasBot) return everyone & DIRECT;
  const base = everyone | BigInt(guild.botPermissions);
  if (base & May.Administrator) return EVERYTHING;
  const place = isThread(channel) ? (world.channels.get(channel.parentId ?? '') ?? channel) : channel;
  return place.botMay ?? base;
}

/** Throws 50001 where the bot does not even see the channel, 50013 where it lacks one of the permissions. */
export function refuseUnless(world: World, channel: Channel, needed: bigint): void {
  if (isForeign(world, channel)) throw refusal('missingAccess');
  if (!channel.guildId) return;
  const may = botPermissions(world, channel);
  if (!(may & May.ViewChannel)) throw refusal('missingAccess');
  if ((may & needed) !== needed) throw refusal('missingPermissions');
}

/** Whether the bot hears of what happens in the channel. */
export function sees(world: World, channel: Channel): boolean {
  if (isForeign(world, channel)) return false;
  return !channel.guildId || (botPermissions(world, channel) & May.ViewChannel) !== 0n;
}

/** Whether the bot may do that there; in direct messages it may do all. */
export function botMay(world: World, channel: Channel, permission: bigint): boolean {
  return !channel.guildId || (botPermissions(world, channel) & permission) === permission;
}

/** The permission it takes to write in the channel. Source: topics/permissions#inherited-permissions-threads. */
export function toWrite(channel: Channel): bigint {
  return isThread(channel) ? May.SendMessagesInThreads : May.SendMessages;
}

/** Throws where nobody writes: in a forum itself (50008), to a user who takes no direct messages (50007). */
export function refuseUnwritable(world: World, channel: Channel): void {
  if (channel.type === ChannelType.GuildForum) throw refusal('noTextChannel');
  if (channel.recipient && world.closedDms.has(channel.recipient.id)) throw refusal('closedDms');
}
