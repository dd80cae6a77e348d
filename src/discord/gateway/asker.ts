import type { Message } from 'discord.js';

/**
 * The id of the user whom a message of the bot answers: who ran the command, or who wrote the message that it replies to; null
 * where that can no longer be known.
 */
export async function askerOf(message: Message): Promise<string | null> {
  const { interactionMetadata, mentions, reference } = message;
  if (interactionMetadata) return interactionMetadata.user.id;
  if (mentions.repliedUser) return mentions.repliedUser.id;
  if (!reference?.messageId) return null;
  const asking = await message.fetchReference().catch(() => null);
  return asking?.author.id ?? null;
}
