// Routes of channels and their messages.
import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { editMessage, messageIn, postMessage } from '../bot-messages.ts';
import { objectOf } from '../json.ts';
import { isEphemeral, withdrawMessage } from '../message-events.ts';
import { readsContent, withoutContent } from '../privacy.ts';
import type { Call, Route } from '../rest-server.ts';
import { refusal } from '../rules/problem.ts';
import { apiChannel } from '../shapes.ts';
import { isLater } from '../snowflakes.ts';
import { type Channel, directChannel, publish, type World } from '../world.ts';

/** Source: resources/message#get-channel-messages. */
const PAGE = { most: 100, usual: 50 } as const;

/** Reading is subject to the privacy of message content, too. */
export function channelRoutes(world: World): readonly Route[] {
  const own = (call: Call) => {
    const message = messageIn(world, channelOf(world, call).id, call.params.message ?? '');
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
      handle: (call) => postMessage(world, channelOf(world, call).id, { ...call, body: objectOf(call.body) }),
    },
    {
      at: 'PATCH /channels/:channel/messages/:message',
      handle: (call) => editMessage(world, own(call), { ...call, body: objectOf(call.body) }),
    },
    {
      at: 'DELETE /channels/:channel/messages/:message',
      handle: (call) => withdrawMessage(world, deletable(world, call)),
    },
  ];
}

function channelOf(world: World, { params }: Call): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw refusal('unknownChannel');
  return channel;
}

function openDirect(world: World, { body }: Call) {
  const user = world.users.get(String(objectOf(body).recipient_id));
  if (!user) throw refusal('unknownUser');
  return apiChannel(world, directChannel(world, user));
}

function type(world: World, call: Call): undefined {
  const { id, guildId } = channelOf(world, call);
  world.typing.push({ channelId: id, at: world.now() });
  const intents = guildId ? Intent.GuildMessageTyping : Intent.DirectMessageTyping;
  const timestamp = Math.floor(world.now() / 1000);
  const guild = guildId ? { guild_id: guildId } : {};
  const payload = () => ({ channel_id: id, user_id: world.bot.id, timestamp, ...guild });
  publish(world, { name: 'TYPING_START', guildId, intents, payload });
}

function readMessage(world: World, call: Call) {
  const message = messageIn(world, channelOf(world, call).id, call.params.message ?? '');
  return readsContent(world.grantedIntents) ? message : withoutContent(world, message);
}

/** Newest first, as Discord lists them. */
function listMessages(world: World, call: Call) {
  const { id } = channelOf(world, call);
  const [before, after] = [call.query.get('before'), call.query.get('after')];
  const limit = Math.min(Number(call.query.get('limit') ?? PAGE.usual), PAGE.most);
  const listed = [...world.messages.values()]
    .filter((message) => message.channel_id === id && !isEphemeral(message))
    .filter((message) => !before || isLater(before, message.id))
    .filter((message) => !after || isLater(message.id, after));
  const page = after ? listed.slice(0, limit) : listed.slice(-limit);
  const seen = readsContent(world.grantedIntents) ? page : page.map((message) => withoutContent(world, message));
  return seen.toReversed();
}

/** The bot may delete its own messages; those of others would need a permission that it does not have. */
function deletable(world: World, call: Call) {
  const message = messageIn(world, channelOf(world, call).id, call.params.message ?? '');
  if (message.author.id !== world.bot.id) throw refusal('missingPermissions');
  return message;
}
