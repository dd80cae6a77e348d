import {
  ApplicationIntegrationType,
  type Interaction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import { PERMISSIONS } from '../links.ts';
import type { Scene } from '../scene.ts';

/** Who asks and where, from what Discord tells. */

/** The scene of a command, a press or a form. */
export function sceneOf(interaction: Interaction): Scene {
  const { memberPermissions, guildId, channelId, authorizingIntegrationOwners } = interaction;
  const isMember = interaction.inCachedGuild();
  const isDirect = guildId === null && interaction.context !== InteractionContextType.PrivateChannel;
  const isThread = interaction.channel?.isThread() ?? false;
  return {
    locale: interaction.locale,
    user: interaction.user.id,
    server: guildId,
    channel: channelId,
    parent: interaction.channel?.isThread() ? interaction.channel.parentId : null,
    canManage: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    canModerate: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    missing: isMember ? missingOf(rightsIn(interaction), isThread) : isDirect ? [] : null,
    isRestricted:
      guildId !== null &&
      authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === undefined &&
      authorizingIntegrationOwners[ApplicationIntegrationType.UserInstall] !== undefined &&
      !(memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? true),
  };
}

/** The scene of a message that somebody wrote. */
export function sceneOfMessage(message: Message): Scene {
  const { guild, channel, member } = message;
  const rights = channel.isDMBased() || !member ? null : channel.permissionsFor(member);
  const own = guild?.members.me && !channel.isDMBased() ? channel.permissionsFor(guild.members.me) : null;
  return {
    locale: guild?.preferredLocale ?? 'en-US',
    user: message.author.id,
    server: guild?.id ?? null,
    channel: channel.id,
    parent: channel.isThread() ? channel.parentId : null,
    canManage: rights?.has(PermissionFlagsBits.ManageGuild) ?? false,
    canModerate: rights?.has(PermissionFlagsBits.ManageMessages) ?? false,
    // Whoever hears what is said in a channel may view it: where it seems not so, the server tells too little of its roles.
    missing: own?.has(PermissionFlagsBits.ViewChannel) ? missingOf(own, channel.isThread()) : [],
    isRestricted: false,
  };
}

/** What the bot may do there; servers that only speak Discord's protocol may leave it to be found out from roles. */
function rightsIn({ appPermissions, channel, guild }: Interaction<'cached'>): Readonly<PermissionsBitField> {
  const { me } = guild.members;
  if (appPermissions.bitfield !== 0n || !channel || channel.isDMBased() || !me) return appPermissions;
  return channel.permissionsFor(me);
}

/** What the bot needs in a channel and has not, by Discord's names. */
export function missingOf(own: Readonly<PermissionsBitField>, isThread: boolean): readonly string[] {
  const idle = isThread ? 'SendMessages' : 'SendMessagesInThreads';
  return Object.entries(PERMISSIONS)
    .filter(([name, bit]) => name !== idle && !own.has(bit))
    .map(([name]) => name);
}
