// Routes of channels and their messages.
import { type APIMessage, GatewayIntentBits as Intent, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { editMessage, messageIn, postMessage, type Sent } from '../bot-messages.ts';
import { objectOf } from '../json.ts';
import { isEphemeral, withdrawMessage } from '../message-events.ts';
import { botMay, refuseUnless, toWrite } from '../permissions.ts';
import { permittedEdit } from '../posting.ts';
import { readsContent, withoutContent } from '../privacy.ts';
import type { Call, Route } from '../rest-server.ts';
import { rangeProblems } from '../rules/fields.ts';
import { refusal, refuseProblems } from '../rules/problem.ts';
import { apiChannel } from '../shapes.ts';
import { isLater } from '../snowflakes.ts';
import { type Channel, directChannel, publish, type World } from '../world.ts';

/** Source: resources/message#get-channel-messages. */
const PAGE = { most: 100, usual: 50 } as const;

/** Reading is subject to the privacy of message content, too. */
export function channelRoutes(world: World): readonly Route[] {
  const own = (call: Call) => {
    const message = messageAt(world, call);
    if (message.author.id !== world.bot.id) throw refusal('foreignMessage');
    return message;
  };
  return [
    { at: 'POST /users/@me/channels', handle: (call) => openDirect(world, call) },
    { at: 'GET /channels/:channel', handle: (call) => apiChannel(world, channelOf(world, call)) },
    { at: 'POST /channels/:channel/typing', handle: (call) => type(world, call) },
    { at: 'GET /channels/:channel/messages', handle: (call) => listMessages(world, call) },
    { at: 'GET /channels/:channel/messages/:message', handle: (call) => readMessage(world, call) },
    {
      at: 'POST /channels/:channel/messages',
      handle: (call) => postMessage(world, channelOf(world, call), sentWith(call)),
    },
    {
      at: 'PATCH /channels/:channel/messages/:message',
      handle: (call) => editMessage(world, own(call), permittedEdit(world, channelOf(world, call), sentWith(call))),
    },
    {
      at: 'DELETE /channels/:channel/messages/:message',
      handle: (call) => withdrawMessage(world, deletable(world, call)),
    },
  ];
}

/** The channel named in the path, seen by the bot. */
export function channelOf(world: World, { params }: Call): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw refusal('unknownChannel');
  refuseUnless(world, channel, 0n);
  return channel;
}

/** The message named in the path, in a channel seen by the bot. */
export function messageAt(world: World, call: Call): APIMessage {
  return messageIn(world, channelOf(world, call).id, call.params.message ?? '');
}

function sentWith({ body, uploads }: Call): Sent {
  return { body: objectOf(body), uploads };
}

function openDirect(world: World, { body }: Call) {
  const user = world.users.get(String(objectOf(body).recipient_id));
  if (!user) throw refusal('unknownUser');
  return apiChannel(world, directChannel(world, user));
}

function type(world: World, call: Call): undefined {
  const channel = channelOf(world, call);
  const { id, guildId } = channel;
  refuseUnless(world, channel, toWrite(channel));
  world.typing.push({ channelId: id, at: world.now() });
  const intents = guildId ? Intent.GuildMessageTyping : Intent.DirectMessageTyping;
  const timestamp = Math.floor(world.now() / 1000);
  const guild = guildId ? { guild_id: guildId } : {};
  const payload = () => ({ channel_id: id, user_id: world.bot.id, timestamp, ...guild });
  publish(world, { name: 'TYPING_START', guildId, intents, payload });
}

/** Without READ_MESSAGE_HISTORY there is no access. Source: resources/message#get-channel-message. */
function readMessage(world: World, call: Call) {
  if (!botMay(world, channelOf(world, call), May.ReadMessageHistory)) throw refusal('missingAccess');
  const message = messageAt(world, call);
  return readsContent(world.grantedIntents) ? message : withoutContent(world, message);
}

/** Newest first; none without READ_MESSAGE_HISTORY. Source: resources/message#get-channel-messages. */
function listMessages(world: World, call: Call) {
  const channel = channelOf(world, call);
  const limit = Number(call.query.get('limit') ?? PAGE.usual);
  refuseProblems(rangeProblems(limit, ['limit'], [1, PAGE.most]));
  if (!botMay(world, channel, May.ReadMessageHistory)) return [];
  const listed = [...world.messages.values()].filter(
    (message) => message.channel_id === channel.id && !isEphemeral(message),
  );
  const page = pageOf(listed, call.query, limit);
  const seen = readsContent(world.grantedIntents) ? page : page.map((message) => withoutContent(world, message));
  return seen.toReversed();
}

/** The part of the messages, oldest first, that was asked for: at most one of the three keys counts. */
function pageOf(all: readonly APIMessage[], query: URLSearchParams, limit: number): readonly APIMessage[] {
  const [around, before, after] = ['around', 'before', 'after'].map((key) => query.get(key));
  const older = (id: string) => all.filter((message) => isLater(id, message.id));
  const newer = (id: string) => all.filter((message) => isLater(message.id, id));
  if (around) {
    const half = Math.floor(limit / 2);
    const itself = all.filter(({ id }) => id === around);
    return [...last(older(around), half), ...itself, ...newer(around).slice(0, half)].slice(0, limit);
  }
  if (after) return newer(after).slice(0, limit);
  return last(before ? older(before) : all, limit);
}

function last<T>(list: readonly T[], count: number): readonly T[] {
  return list.slice(Math.max(0, list.length - count));
}

/** The messages of others take MANAGE_MESSAGES; in direct messages they cannot be deleted at all. */
function deletable(world: World, call: Call) {
  const channel = channelOf(world, call);
  const message = messageAt(world, call);
  if (message.author.id === world.bot.id) return message;
  if (!channel.guildId) throw refusal('directMessage');
  refuseUnless(world, channel, May.ManageMessages);
  return message;
}
