// What the bot's permissions make of a message it posts in a channel; answers to interactions need none.
import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import type { Sent } from './bot-messages.ts';
import { listOf, objectOf, textOf } from './json.ts';
import { botMay, refuseUnless, refuseUnwritable, toWrite } from './permissions.ts';
import { refusal } from './rules/problem.ts';
import type { Channel, World } from './world.ts';

/**
 * What is left to be posted; throws when the bot may not post that there. Without EMBED_LINKS embeds alone are refused, and
 * beside anything else they are left out (discord-api-docs#2601). Without READ_MESSAGE_HISTORY there are no replies (160002).
 */
export function permittedPost(world: World, channel: Channel, sent: Sent): Sent {
  const { body, uploads } = sent;
  refuseUnless(world, channel, toWrite(channel) | (uploads.length > 0 ? May.AttachFiles : 0n));
  refuseUnwritable(world, channel);
  const isReply = objectOf(body.message_reference).message_id !== undefined;
  if (isReply && !botMay(world, channel, May.ReadMessageHistory)) throw refusal('unreadableReply');
  const isMore = Boolean(textOf(body.content)) || uploads.length > 0 || listOf(body.components).length > 0;
  const kept = permittedEdit(world, channel, sent);
  if (kept !== sent && !isMore) throw refusal('missingPermissions');
  return kept;
}

/** What is left of an edit: without EMBED_LINKS no embeds, silently (discord-api-docs#5648). */
export function permittedEdit(world: World, channel: Channel, sent: Sent): Sent {
  refuseUnless(world, channel, sent.uploads.length > 0 ? May.AttachFiles : 0n);
  const isEmbedding = listOf(sent.body.embeds).length > 0;
  if (!isEmbedding || botMay(world, channel, May.EmbedLinks)) return sent;
  return { ...sent, body: { ...sent.body, embeds: [] } };
}
