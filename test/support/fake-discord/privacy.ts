// Who may read what was written. Source: events/gateway#message-content-intent; replies: discord-api-docs#5395.
import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** Whether the bit field has the message content intent. */
export function readsContent(intents: number): boolean {
  return (intents & GatewayIntentBits.MessageContent) !== 0;
}

/**
 * The message as the application sees it without the intent: all that was written in it is empty, unless it is a direct
 * message, the application's own, or mentions the bot. The message replied to is judged by itself.
 */
export function withoutContent(world: World, message: APIMessage): APIMessage {
  const { poll: _, ...rest } = message;
  const emptied = { ...rest, content: '', embeds: [], attachments: [], components: [] };
  const seen = isReadable(world, message) ? message : emptied;
  if (!message.referenced_message) return seen;
  return { ...seen, referenced_message: withoutContent(world, message.referenced_message) };
}

function isReadable(world: World, message: APIMessage): boolean {
  const isDirect = world.channels.get(message.channel_id)?.guildId === undefined;
  const isOwn = message.author.id === world.bot.id || message.application_id === world.applicationId;
  return isDirect || isOwn || message.mentions.some((user) => user.id === world.bot.id);
}
