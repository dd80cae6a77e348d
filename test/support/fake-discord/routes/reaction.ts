// Routes of the bot's reactions to messages.
import { type APIMessage, GatewayIntentBits as Intent, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { refuseUnless } from '../permissions.ts';
import type { Call, Route } from '../rest-server.ts';
import { refusal } from '../rules/problem.ts';
import { publish, type World } from '../world.ts';
import { channelOf, messageAt } from './channel.ts';

/** A Unicode emoji, or a custom one as `name:id`. */
const EMOJI =
  /^(?:\w{2,32}:\d+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+)$/u;

/** Source: resources/message#create-reaction. */
export function reactionRoutes(world: World): readonly Route[] {
  const at = '/channels/:channel/messages/:message/reactions/:emoji/@me';
  return [
    { at: `PUT ${at}`, handle: (call) => react(world, call, true) },
    { at: `DELETE ${at}`, handle: (call) => react(world, call, false) },
  ];
}

/** ADD_REACTIONS is needed only where nobody has reacted like that before. */
function react(world: World, call: Call, isMine: boolean): undefined {
  const channel = channelOf(world, call);
  const message = messageAt(world, call);
  const name = call.params.emoji ?? '';
  if (!EMOJI.test(name)) throw refusal('unknownEmoji');
  const others = (message.reactions ?? []).filter(({ emoji }) => nameOf(emoji) !== name);
  const isNew = others.length === (message.reactions ?? []).length;
  if (isMine) refuseUnless(world, channel, May.ReadMessageHistory | (isNew ? May.AddReactions : 0n));
  const [custom = '', id = null] = name.split(':');
  const emoji = { id, name: custom };
  const own = { emoji, count: 1, me: true } as NonNullable<APIMessage['reactions']>[number];
  world.messages.set(message.id, { ...message, reactions: isMine ? [...others, own] : others });
  const place = channel.guildId ? { guild_id: channel.guildId } : {};
  publish(world, {
    name: isMine ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE',
    guildId: channel.guildId,
    intents: channel.guildId ? Intent.GuildMessageReactions : Intent.DirectMessageReactions,
    payload: () => ({ user_id: world.bot.id, channel_id: channel.id, message_id: message.id, emoji, ...place }),
  });
}

function nameOf({ id, name }: { readonly id: string | null; readonly name: string | null }): string {
  return id ? `${name}:${id}` : `${name}`;
}
