import type { Message } from 'discord.js';
import { repliedToBy } from './chat.ts';

/**
 * The id of the user whom a message of the bot answers: who ran the command, or who wrote the message that it replies to; null
 * where that can no longer be known.
 */
export async function askerOf(message: Message): Promise<string | null> {
  const { interactionMetadata, mentions } = message;
  if (interactionMetadata) return interactionMetadata.user.id;
  if (mentions.repliedUser) return mentions.repliedUser.id;
  return (await repliedToBy(message))?.author.id ?? null;
}
