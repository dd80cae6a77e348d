// Telling the gateway of messages, to each session no more than its intents let it see.
import { type APIMessage, ChannelType, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { sees } from './permissions.ts';
import { readsContent, withoutContent } from './privacy.ts';
import { hasFlag } from './rules/message.ts';
import { apiMember } from './shapes.ts';
import { publish, type World } from './world.ts';

const EPHEMERAL = 64;

/** Whether only one user sees the message; such a one is not in the channel and no event tells of it. */
export function isEphemeral(message: APIMessage): boolean {
  return hasFlag(message.flags, EPHEMERAL);
}

/** Keeps the message and tells of it. */
export function announceMessage(world: World, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: APIMessage): void {
  world.messages.set(message.id, message);
  if (isUnheard(world, message)) {
    world.waiting.changed();
    return;
  }
  const { guildId, intents, extra } = surroundings(world, message);
  const payload = (own: number) => {
    const seen = readsContent(own & world.grantedIntents) ? message : withoutContent(world, message);
    return { ...seen, ...extra };
  };
  publish(world, { name, guildId, intents, payload });
}

/** Forgets the message and tells of it. */
export function withdrawMessage(world: World, message: APIMessage): void {
  world.messages.delete(message.id);
  if (isUnheard(world, message)) {
    world.waiting.changed();
    return;
  }
  const { guildId, intents } = surroundings(world, message);
  const payload = () => ({ id: message.id, channel_id: message.channel_id, ...(guildId ? { guild_id: guildId } : {}) });
  publish(world, { name: 'MESSAGE_DELETE', guildId, intents, payload });
}

function isUnheard(world: World, message: APIMessage): boolean {
  const channel = world.channels.get(message.channel_id);
  return isEphemeral(message) || !channel || !sees(world, channel);
}

function surroundings(world: World, message: APIMessage) {
  const channel = world.channels.get(message.channel_id);
  const guild = world.guilds.get(channel?.guildId ?? '');
  if (!guild) {
    return { guildId: undefined, intents: Intent.DirectMessages, extra: { channel_type: ChannelType.DM } } as const;
  }
  const { user: _, ...member } = apiMember(world, guild, message.author);
  const extra = { guild_id: guild.id, channel_type: channel?.type, ...(message.webhook_id ? {} : { member }) };
  return { guildId: guild.id, intents: Intent.GuildMessages, extra } as const;
}
