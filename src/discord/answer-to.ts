import type { Message, PartialMessage } from 'discord.js';
import type { Log } from '../log.ts';
import { ownerOn } from './card-row.ts';
import { readMessage } from './chat.ts';

/** A message as the gateway tells of it; of one that is not cached it knows little more than the id. */
export type Written = Message | PartialMessage;

/**
 * How long an answer follows its question. What is older has been read, and Discord limits how often messages of over an hour
 * may be edited (error 30046).
 */
const FOLLOWED_FOR_MS = 24 * 60 * 60 * 1000;
/** Messages after a question among which its answer is looked for; it comes within seconds. */
const LOOKED_THROUGH = 50;

export function isRecent({ createdTimestamp }: Written): boolean {
  return Date.now() - createdTimestamp < FOLLOWED_FOR_MS;
}

/**
 * The bot's answer to a message, found by its reference in the channel; null where there is none or the channel cannot be read.
 * A passage that somebody else posted as a reply to the message is not it.
 */
export async function answerTo(message: Written, log: Log): Promise<Message | null> {
  const { channel, client } = message;
  try {
    const after = await channel.messages.fetch({ after: message.id, limit: LOOKED_THROUGH, cache: false });
    const answers = after.filter(
      (each) => each.author.id === client.user.id && each.reference?.messageId === message.id && isFor(message, each),
    );
    return answers.last() ?? null;
  } catch (error) {
    log.warn({ err: error, channel: message.channelId }, 'the answer to a message could not be looked for');
    return null;
  }
}

/** Whose question it was is no longer known of a message that is gone and was not cached. */
function isFor({ author }: Written, answer: Message): boolean {
  const owner = ownerOn(readMessage(answer));
  return author === null || owner === null || owner === author.id;
}
