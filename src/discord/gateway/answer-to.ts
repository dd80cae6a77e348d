import type { Message, User } from 'discord.js';
import type { Log } from '../../log.ts';
import { ownerOn } from '../screens/card-row.ts';
import { readMessage } from './chat.ts';

/** A message as far as it is known once it is gone; of one that was not cached hardly more than the id. */
export type Written = Pick<Message, 'id' | 'channelId' | 'channel' | 'client' | 'createdTimestamp'> & {
  readonly author: Pick<User, 'id'> | null;
};

/**
 * How long an answer follows its question. What is older has been read, and Discord limits how often messages of over an hour
 * may be edited (error 30046).
 */
const FOLLOWED_FOR_MS = 24 * 60 * 60 * 1000;
/** Messages after a question among which its answer is looked for; it comes within seconds. */
const LOOKED_THROUGH = 50;

export function isFollowed({ createdTimestamp }: Pick<Written, 'createdTimestamp'>): boolean {
  return Date.now() - createdTimestamp < FOLLOWED_FOR_MS;
}

/**
 * The bot's answer to a message, found by its reference in the channel; null where there is none or the channel cannot be read.
 * A passage that somebody else posted as a reply to the message is not it.
 */
export async function answerTo(message: Written, log: Log): Promise<Message | null> {
  const { channel, client } = message;
  const { cache } = channel.messages;
  const after = await channel.messages
    .fetch({ after: message.id, limit: LOOKED_THROUGH, cache: false })
    .catch((error: unknown) => {
      log.warn(
        { err: error, channel: message.channelId },
        'the answer to a message could only be looked for in memory',
      );
      return cache;
    });
  const answers = after.filter(
    (each) => each.author?.id === client.user.id && each.reference?.messageId === message.id && isFor(message, each),
  );
  return answers.last() ?? null;
}

/** Whose question it was is no longer known of a message that is gone and was not cached. */
function isFor({ author }: Written, answer: Message): boolean {
  const owner = ownerOn(readMessage(answer));
  return author === null || owner === null || owner === author.id;
}
