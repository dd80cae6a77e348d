// The users' side of the talk: what they write and what they see.
import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import { isEphemeral } from './message-events.ts';
import { openThread } from './places.ts';
import { isThinking } from './rules/message.ts';
import { isLater } from './snowflakes.ts';
import { rewrite, type Saying, say, unsay } from './user-messages.ts';
import { directChannel, newUser, type World } from './world.ts';

/** What to wait for, and how long. */
export interface Awaited {
  /** Default: the last message said, or the last one already returned. */
  readonly after?: Pick<APIMessage, 'id'>;
  /** Default: any channel. */
  readonly channelId?: string;
  /** Default: 5000. */
  readonly timeoutMs?: number;
}

/** Writing and reading. All messages returned are copies of what they were then. */
export interface Conversation {
  /** Another user, member of every guild. */
  createUser(username: string): APIUser;
  /** Opens a public thread, in the first channel unless told otherwise, and returns its id. */
  openThread(name: string, channelId?: string): string;
  /** Opens a post in a forum: a thread whose first message has its id, and who begins it. */
  openPost(name: string, content: string, post: { readonly channelId: string; readonly author?: APIUser }): APIMessage;
  /** Writes a message as a user, another bot or a webhook; a reply lands where the other message is. */
  say(saying: Saying): APIMessage;
  /** Changes what a user wrote. */
  edit(message: Pick<APIMessage, 'id'>, content: string, how?: { readonly stamped: boolean }): APIMessage;
  /** Deletes any message. */
  delete(message: Pick<APIMessage, 'id'>): void;
  /** What is in the channel now, oldest first; ephemeral messages are not. */
  messages(channelId?: string): readonly APIMessage[];
  /** The direct messages between bot and user, oldest first. */
  directMessages(user?: APIUser): readonly APIMessage[];
  /** The message as it is now, ephemeral or not; undefined when there is none. */
  message(id: string): APIMessage | undefined;
  /** The text of a file that came with a message. */
  attached(attachment: Pick<APIAttachment, 'id'>): string;
  /** The bot's first message after another one that is neither ephemeral nor still "thinking…". */
  nextMessage(awaited?: Awaited): Promise<APIMessage>;
}

/** `usual` is who writes and where unless told otherwise. */
export function createConversation(
  world: World,
  usual: { readonly user: APIUser; readonly channelId: string },
): Conversation {
  let cursor = '0';
  const speak = (saying: Saying & { readonly id?: string }) => {
    const message = say(world, saying, usual);
    cursor = message.id;
    return message;
  };
  return {
    createUser: (username) => addUser(world, username),
    openThread: (name, channelId = usual.channelId) => openThread(world, name, channelId),
    openPost: (name, content, { channelId, author }) => {
      const id = openThread(world, name, channelId);
      return speak({ content, channelId: id, id, ...(author ? { author } : {}) });
    },
    say: speak,
    edit: (message, content, how) => rewrite(world, message, content, how),
    delete: (message) => unsay(world, message),
    messages: (channelId = usual.channelId) => visibleMessages(world, channelId),
    directMessages: (user = usual.user) => visibleMessages(world, directChannel(world, user).id),
    message: (id) => structuredClone(world.messages.get(id)),
    attached: ({ id }) => {
      const file = world.files.get(id);
      if (!file) throw new Error(`There is no attachment ${id}`);
      return new TextDecoder().decode(file.bytes);
    },
    nextMessage: async ({ after, channelId, timeoutMs } = {}) => {
      const earliest = after?.id ?? cursor;
      const find = () => firstBotMessage(world, earliest, channelId);
      const message = await world.waiting.until(find, `a message of the bot after ${earliest}`, timeoutMs);
      cursor = message.id;
      return structuredClone(message);
    },
  };
}

/** Adds a user to the world. */
export function addUser(world: World, username: string): APIUser {
  const user = newUser(world.nextId(), username);
  world.users.set(user.id, user);
  return user;
}

function visibleMessages(world: World, channelId: string): readonly APIMessage[] {
  const all = [...world.messages.values()].filter((message) => message.channel_id === channelId);
  return structuredClone(all.filter((message) => !isEphemeral(message)));
}

function firstBotMessage(world: World, after: string, channelId: string | undefined): APIMessage | undefined {
  return [...world.messages.values()].find((message) => {
    const isMeant = message.author.id === world.bot.id && (!channelId || message.channel_id === channelId);
    return isMeant && isLater(message.id, after) && !isEphemeral(message) && !isThinking(message);
  });
}
