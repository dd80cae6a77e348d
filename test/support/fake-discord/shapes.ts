// The world's things in the form in which Discord sends them.
import {
  type APIChannel,
  type APIGuildMember,
  type APIRole,
  type APIUser,
  ChannelType,
  GuildMemberFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Channel, type Guild, guildOf, type Role, type World } from './world.ts';

const JOINED_AT = '2026-01-01T00:00:00.000000+00:00';

/** Whether the channel is a thread of any kind. */
export function isThread(channel: Channel): boolean {
  return [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread].includes(channel.type);
}

/** The channel as REST and the gateway show it. */
export function apiChannel(world: World, channel: Channel): APIChannel {
  const guild = {
    name: channel.name,
    guild_id: channel.guildId,
    parent_id: channel.parentId ?? null,
    position: 0,
    permission_overwrites: overwrites(world, channel),
    nsfw: false,
    last_message_id: null,
  };
  const thread = {
    owner_id: world.bot.id,
    member_count: 1,
    message_count: 0,
    thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: JOINED_AT, locked: false },
  };
  const direct = { recipients: channel.recipient ? [channel.recipient] : [], last_message_id: null };
  const specifics = channel.guildId === undefined ? direct : isThread(channel) ? { ...guild, ...thread } : guild;
  return { id: channel.id, type: channel.type, flags: 0, ...specifics } as unknown as APIChannel;
}

/** The bot's role is allowed exactly what the bot may do there, and denied all else. */
function overwrites(world: World, { botMay, ...channel }: Channel): readonly unknown[] {
  const guild = guildOf(world, channel);
  if (!guild || botMay === undefined) return [];
  const all = Object.values(PermissionFlagsBits).reduce((every, bit) => every | bit, 0n);
  return [{ id: guild.botRoleId, type: 0, allow: String(botMay), deny: String(all & ~botMay) }];
}

/** The user as member of the guild; only the bot has a role. */
export function apiMember(world: World, guild: Guild, user: APIUser): APIGuildMember {
  const roles = user.id === world.bot.id ? [guild.botRoleId] : [];
  const flags = GuildMemberFlags.CompletedOnboarding;
  return {
    user,
    roles,
    joined_at: JOINED_AT,
    deaf: false,
    mute: false,
    flags,
    nick: null,
  } as unknown as APIGuildMember;
}

/** What GUILD_CREATE says of the guild: its roles, the bot as member, and its channels. */
export function apiGuild(world: World, guild: Guild): Readonly<Record<string, unknown>> {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const shown = (wanted: boolean) =>
    channels.filter((channel) => isThread(channel) === wanted).map((channel) => apiChannel(world, channel));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    unavailable: false,
    large: false,
    joined_at: JOINED_AT,
    preferred_locale: guild.locale,
    member_count: world.users.size,
    roles: [
      apiRole(guild.id, '@everyone', guild.permissions),
      {
        ...apiRole(guild.botRoleId, world.bot.username, guild.botPermissions),
        managed: true,
        tags: { bot_id: world.bot.id },
      },
      ...guild.roles.map(madeRole),
    ],
    system_channel_id: channels.find(({ type }) => type === ChannelType.GuildText)?.id ?? null,
    members: [apiMember(world, guild, world.bot)],
    channels: shown(false),
    threads: shown(true),
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
  };
}

/** A role as REST and the gateway show it. */
export function madeRole({ id, name, mentionable }: Role): APIRole {
  return { ...apiRole(id, name, '0'), mentionable };
}

function apiRole(id: string, name: string, permissions: string): APIRole {
  const look = { color: 0, hoist: false, position: 0, managed: false, mentionable: false, flags: 0 };
  return { id, name, permissions, ...look } as unknown as APIRole;
}
