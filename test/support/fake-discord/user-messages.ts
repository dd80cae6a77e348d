// What users, bots and webhooks write in channels, and what becomes of it.
import { type APIMessage, type APIUser, MessageType } from 'discord-api-types/v10';
import { replyFields } from './bot-messages.ts';
import { ALL_ALLOWED, mentionsIn } from './mentions.ts';
import { announceMessage, withdrawMessage } from './message-events.ts';
import { directChannel, newUser, type World } from './world.ts';

/** A message to be written. */
export interface Saying {
  readonly content: string;
  /** Default: the fake's first user. */
  readonly author?: APIUser;
  /** Default: the first channel of the first guild. */
  readonly channelId?: string;
  /** Whether it is said to the bot in direct messages. */
  readonly dm?: boolean;
  /** Whether another bot says it. */
  readonly bot?: boolean;
  /** Whether a webhook says it. */
  readonly webhook?: boolean;
  /** The message it replies to; the reply is in the same channel unless told otherwise. */
  readonly replyTo?: Pick<APIMessage, 'id'>;
  /** Whether the reply calls the author replied to. Default: true. */
  readonly ping?: boolean;
}

/** Sends the message; the bot hears as much of it as Discord would let it. */
export function say(
  world: World,
  saying: Saying & { readonly id?: string },
  usual: { readonly user: APIUser; readonly channelId: string },
): APIMessage {
  const target = world.messages.get(saying.replyTo?.id ?? '');
  if (saying.replyTo && !target) throw new Error(`There is no message ${saying.replyTo.id} to reply to`);
  const author = speaker(world, saying, usual.user);
  const elsewhere = saying.channelId ?? target?.channel_id ?? usual.channelId;
  const channelId = saying.dm ? directChannel(world, author).id : elsewhere;
  if (!world.channels.has(channelId)) throw new Error(`There is no channel ${channelId}`);
  // A webhook cannot be called, and answers to interactions are a webhook's: discord-api-docs#5395.
  const called = saying.ping === false || target?.webhook_id ? undefined : target?.author;
  const message = {
    id: saying.id ?? world.nextId(),
    channel_id: channelId,
    type: MessageType.Default,
    author,
    content: saying.content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: 0,
    ...mentionsIn(world, saying.content, ALL_ALLOWED, called),
    attachments: [],
    embeds: [],
    components: [],
    ...(saying.webhook ? { webhook_id: author.id } : {}),
    ...replyFields(world, channelId, target),
  } as unknown as APIMessage;
  announceMessage(world, 'MESSAGE_CREATE', message);
  return structuredClone(message);
}

/** Changes what a user wrote; `stamped` false: without saying when, as servers that only speak Discord's protocol may. */
export function rewrite(
  world: World,
  { id }: Pick<APIMessage, 'id'>,
  content: string,
  { stamped = true } = {},
): APIMessage {
  const message = world.messages.get(id);
  if (!message) throw new Error(`There is no message ${id} to change`);
  const edited_timestamp = stamped ? new Date(world.now()).toISOString() : message.edited_timestamp;
  const { author: above } = message.referenced_message ?? {};
  const called = message.mentions.some((user) => user.id === above?.id) ? above : undefined;
  const changed = { ...message, content, edited_timestamp, ...mentionsIn(world, content, ALL_ALLOWED, called) };
  announceMessage(world, 'MESSAGE_UPDATE', changed);
  return structuredClone(changed);
}

/** Deletes any message, as its author or a moderator would. */
export function unsay(world: World, { id }: Pick<APIMessage, 'id'>): void {
  const message = world.messages.get(id);
  if (!message) throw new Error(`There is no message ${id} to delete`);
  withdrawMessage(world, message);
}

function speaker(world: World, { author, bot, webhook }: Saying, usual: APIUser): APIUser {
  if (!bot && !webhook) return author ?? usual;
  const name = webhook ? 'announcements' : 'another-bot';
  return { ...(author ?? newUser(world.nextId(), name)), bot: true };
}
