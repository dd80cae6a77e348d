// The messages of the application: made, edited and deleted as Discord would, or refused as Discord would.
import { type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10';
import { keptAttachments, type Upload } from './attachments.ts';
import { interactionMetadata } from './interaction-metadata.ts';
import { type Json, listOf, numberOf, objectOf, textOf } from './json.ts';
import { ALL_ALLOWED, type AllowedMentions, allowedMentions, mentionsIn, USERS_ALLOWED } from './mentions.ts';
import { announceMessage, isEphemeral } from './message-events.ts';
import { permittedPost } from './posting.ts';
import { numbered } from './rules/component-ids.ts';
import { placedComponents } from './rules/components.ts';
import { keptEmbed } from './rules/embeds.ts';
import { type MessageFrame, refuseBadMessage, refuseEmptyMessage } from './rules/message.ts';
import { refusal, refuseProblems } from './rules/problem.ts';
import type { Channel, Interaction, World } from './world.ts';

/** What came with a request. */
export interface Sent {
  readonly body: Json;
  readonly uploads: readonly Upload[];
}

/** What makes an answer to an interaction differ from a regular message. */
export interface ResponseOrigin {
  readonly interaction: Interaction;
  readonly type: MessageType;
  /** The message shown above it, by id. */
  readonly above?: string | undefined;
  /** The message that answered before it, when it is a follow-up. */
  readonly originalId?: string | undefined;
  /** Flags it has whatever the body says. */
  readonly flags: number;
}

const POST_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
const RESPONSE_FLAGS = POST_FLAGS | MessageFlags.Ephemeral;

/** Posts a regular message of the bot; a `nonce` to be enforced gives back the message that had it before. */
export function postMessage(world: World, channel: Channel, wanted: Sent): APIMessage {
  const channelId = channel.id;
  const sent = permittedPost(world, channel, wanted);
  const { body } = sent;
  const flags = numberOf(body.flags) & POST_FLAGS;
  refuseBadMessage(body, frame(flags, sent));
  const twin =
    body.enforce_nonce && body.nonce !== undefined ? messageWithNonce(world, channelId, body.nonce) : undefined;
  if (twin) return twin;
  const target = referencedMessage(world, channelId, body);
  const message = draft(world, channelId, sent, { repliedTo: target?.author, otherwise: ALL_ALLOWED });
  refuseEmptyMessage({ ...message, flags } as unknown as Json);
  const nonce = textOf(body.nonce) ?? (typeof body.nonce === 'number' ? body.nonce : undefined);
  const posted = {
    ...message,
    flags,
    ...(nonce === undefined ? {} : { nonce }),
    ...replyFields(world, channelId, target),
  };
  announceMessage(world, 'MESSAGE_CREATE', posted);
  return posted;
}

/** Posts an answer to an interaction, or the "thinking…" that stands for it when `origin.flags` say so. */
export function postResponse(world: World, sent: Sent, origin: ResponseOrigin): APIMessage {
  const { interaction } = origin;
  const hushed = interaction.isHushed ? MessageFlags.Ephemeral : 0;
  const flags = (numberOf(sent.body.flags) & RESPONSE_FLAGS) | origin.flags | hushed;
  refuseBadMessage(sent.body, frame(flags, sent));
  const message = draft(world, interaction.channelId, sent, { otherwise: USERS_ALLOWED });
  const isThinking = (flags & MessageFlags.Loading) !== 0;
  if (!isThinking) refuseEmptyMessage({ ...message, flags } as unknown as Json);
  const above = world.messages.get(origin.above ?? '');
  const posted: APIMessage = {
    ...message,
    ...(above ? replyFields(world, interaction.channelId, above) : {}),
    type: origin.type,
    flags,
    webhook_id: world.applicationId,
    application_id: world.applicationId,
    interaction_metadata: interactionMetadata(interaction, origin.originalId),
  };
  announceMessage(world, 'MESSAGE_CREATE', posted);
  return posted;
}

/** Edits a message of the application: what the body does not name stays, "thinking…" ends. */
export function editMessage(world: World, message: APIMessage, sent: Sent): APIMessage {
  const { body, uploads } = sent;
  const kept = numberOf(message.flags) & ~MessageFlags.Loading;
  const flags = kept | (numberOf(body.flags) & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2));
  const { content, embeds } = { content: message.content, embeds: message.embeds, ...body };
  refuseBadMessage({ ...body, content, embeds }, frame(flags, sent, message));
  const merged = {
    ...message,
    ...texts(world, body, message),
    ...('embeds' in body ? { embeds: listOf(body.embeds).map(keptEmbed) } : {}),
    ...('components' in body ? { components: numbered(body.components) } : {}),
    attachments: keptAttachments(world, body, uploads, message.attachments),
    edited_timestamp: new Date(world.now()).toISOString(),
    flags,
  } as unknown as APIMessage;
  refuseEmptyMessage(merged as unknown as Json);
  announceMessage(world, 'MESSAGE_UPDATE', merged);
  return merged;
}

/** The message of that id in the channel, as REST finds it: ephemeral ones are not there. */
export function messageIn(world: World, channelId: string, id: string): APIMessage {
  const message = world.messages.get(id);
  if (!message || message.channel_id !== channelId || isEphemeral(message)) throw refusal('unknownMessage');
  return message;
}

function draft(
  world: World,
  channelId: string,
  { body, uploads }: Sent,
  { repliedTo, otherwise }: { readonly repliedTo?: APIUser | undefined; readonly otherwise: AllowedMentions },
): APIMessage {
  const content = (textOf(body.content) ?? '').trim();
  const allowed = allowedMentions(world, channelId, body, otherwise);
  return {
    id: world.nextId(),
    channel_id: channelId,
    type: MessageType.Default,
    author: world.bot,
    content,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts === true,
    pinned: false,
    ...mentionsIn(world, calledText(content, body.components), allowed, repliedTo),
    embeds: listOf(body.embeds).map(keptEmbed),
    components: numbered(body.components),
    attachments: keptAttachments(world, body, uploads),
  } as unknown as APIMessage;
}

/** The content after an edit, and whom the message calls then. */
function texts(world: World, body: Json, message: APIMessage) {
  if (!('content' in body) && !('components' in body)) return {};
  const content = 'content' in body ? (textOf(body.content) ?? '').trim() : message.content;
  const components = 'components' in body ? body.components : message.components;
  const otherwise = message.webhook_id ? USERS_ALLOWED : ALL_ALLOWED;
  const allowed = allowedMentions(world, message.channel_id, body, otherwise);
  return { content, ...mentionsIn(world, calledText(content, components), allowed) };
}

/** All in which mentions count: the content and the text displays, not embeds. */
function calledText(content: string, components: unknown): string {
  const shown = placedComponents(components, []).flatMap(({ component }) => textOf(component.content) ?? []);
  return [content, ...shown].join('\n');
}

function frame(flags: number, { uploads }: Sent, before?: APIMessage): MessageFrame {
  const old = (before?.attachments ?? []).map(({ filename }) => filename);
  return { flags, files: [...old, ...uploads.map(({ name }) => name)], nUploads: uploads.length };
}

/** The message to reply to; none when there is no reference, or it may be missing and is. */
function referencedMessage(world: World, channelId: string, body: Json): APIMessage | undefined {
  const reference = objectOf(body.message_reference);
  if (reference.message_id === undefined) return undefined;
  const path = ['message_reference'];
  const foreign = reference.channel_id !== undefined && reference.channel_id !== channelId;
  const message = 'Cannot reply to a message in a different channel';
  if (foreign) refuseProblems([{ path, code: 'REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', message }]);
  const target = world.messages.get(String(reference.message_id));
  if (target && target.channel_id === channelId && !isEphemeral(target)) return target;
  if (reference.fail_if_not_exists === false) return undefined;
  refuseProblems([{ path, code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
  return undefined;
}

/** The fields that make a message a reply to `target`; none without it. */
export function replyFields(world: World, channelId: string, target: APIMessage | undefined): Partial<APIMessage> {
  if (!target) return {};
  const guildId = world.channels.get(channelId)?.guildId;
  const reference = {
    type: 0,
    message_id: target.id,
    channel_id: channelId,
    ...(guildId ? { guild_id: guildId } : {}),
  };
  const { referenced_message: _, ...shown } = target;
  return { type: MessageType.Reply, message_reference: reference, referenced_message: shown as APIMessage };
}

function messageWithNonce(world: World, channelId: string, nonce: unknown): APIMessage | undefined {
  const sameNonce = [...world.messages.values()].filter((message) => message.nonce === nonce);
  return sameNonce.find((message) => message.channel_id === channelId && message.author.id === world.bot.id);
}
