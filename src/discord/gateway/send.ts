import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  HTTPError,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type SendableChannels,
  type User,
} from 'discord.js';
import type { Choice } from '../command.ts';
import type { Modal } from '../dialogs.ts';
import { checkModal } from '../payload/check-modal.ts';
import { checkChoices } from '../payload/check-payload.ts';
import { faultsOf } from '../payload/faults.ts';
import type { MessageBody } from '../payload/message.ts';
import { type Form, laidOut, noticed, type Screen } from '../payload/screen.ts';
import type { Post, Reply } from '../reply.ts';

/** The only sender. Whatever leaves here keeps within Discord's limits and pings nobody but whom its screen names. */

/** Where a reply goes: an interaction that was deferred, the message that asked, an earlier answer to it, or a user. */
export type Target =
  | { readonly kind: 'command'; readonly interaction: AnsweredByMessage }
  | { readonly kind: 'button'; readonly interaction: Pressing }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'answer'; readonly message: Message }
  | { readonly kind: 'direct'; readonly user: User };

/** What is answered with a message of its own. */
export type AnsweredByMessage =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;
export type Pressing = ButtonInteraction | AnySelectMenuInteraction;

/** Sends the reply. Throws when it would break a limit, or when Discord refuses it. */
export async function send(target: Target, reply: Reply): Promise<void> {
  const { screen } = reply;
  switch (target.kind) {
    case 'command':
      return sendToCommand(target.interaction, reply);
    case 'button':
      return sendToPress(target.interaction, reply);
    case 'message':
      // Push notifications show the content of a message and nothing of Components V2: discord-api-docs#7854.
      return inForm(noticed(screen), 'plain', (body) =>
        target.message.reply({ ...forPost(body), failIfNotExists: false }),
      );
    case 'answer':
      return editAnswer(target.message, reply);
    case 'direct':
      return inForm(screen, 'plain', (body) => target.user.send(forPost(body)));
    default:
      target satisfies never;
  }
}

async function sendToCommand(interaction: AnsweredByMessage, { screen, private: isPrivate }: Reply): Promise<void> {
  if (!interaction.deferred) return follow(interaction, screen, isPrivate);
  const { users = [], roles = [] } = screen.pings ?? {};
  if (users.length + roles.length === 0) {
    const edited = inForm(screen, 'free', (body) => interaction.editReply(forEdit(body)));
    return edited.catch((error: unknown) => {
      // The deferred reply is gone where what was to take its place was refused.
      if (!isUnknown(error)) throw error;
      return follow(interaction, screen, isPrivate);
    });
  }
  // The edit of a deferred reply pings nobody: discord-api-docs#5497.
  await interaction.deleteReply().catch((error: unknown) => {
    if (!isUnknown(error)) throw error;
  });
  return inForm(noticed(screen), 'plain', (body) => interaction.followUp(forPost(body)));
}

/** To the asker alone, in place of a deferred reply that Discord lets nobody edit: it would wait for ever. */
export async function sendAnew(interaction: AnsweredByMessage, { screen }: Reply): Promise<void> {
  // Where it cannot be taken away either, there is a word all the same.
  if (interaction.deferred) await interaction.deleteReply().catch(() => undefined);
  return follow(interaction, screen, true);
}

async function sendToPress(interaction: Pressing, { screen, private: isPrivate, update, remove, post }: Reply) {
  if (post)
    await sendPost(interaction, post).catch(async (error: unknown) => {
      // Of what got no answer nobody knows whether it was posted.
      if (error instanceof DiscordAPIError || error instanceof HTTPError) await post.refused?.();
      throw error;
    });
  if (remove) return interaction.deleteReply();
  if (!update) return follow(interaction, screen, isPrivate);
  return inForm(screen, formOf(interaction.message), (body) => interaction.editReply(forEdit(body)));
}

/** A message after the one that was pressed; the first answer where nothing was answered yet. */
async function follow(interaction: AnsweredByMessage | Pressing, screen: Screen, isPrivate: boolean): Promise<void> {
  const isOpen = !interaction.deferred && !interaction.replied;
  const flags = isPrivate ? MessageFlags.Ephemeral : 0;
  // Others are notified of what they all see, and a notification shows content alone.
  await inForm(isPrivate ? screen : noticed(screen), isPrivate ? 'free' : 'plain', (body) => {
    const message = { ...forPost(body), flags: (body.flags ?? 0) | flags };
    return isOpen ? interaction.reply(message) : interaction.followUp(message);
  });
}

/** The nonce makes of two quick presses one message. */
async function sendPost(interaction: Pressing, { screen, replyTo }: Post): Promise<void> {
  if (replyTo === null) return follow(interaction, screen, false);
  const channel = interaction.channel ?? (await interaction.client.channels.fetch(interaction.channelId));
  if (!channel?.isSendable()) throw new Error('there is no channel to post in');
  await inForm(noticed(screen), 'plain', (body) =>
    channel.send({
      ...forPost(body),
      reply: { messageReference: replyTo, failIfNotExists: true },
      nonce: interaction.message.id,
      enforceNonce: true,
    }),
  );
}

async function editAnswer(message: Message, { screen, remove }: Reply): Promise<void> {
  if (remove) await message.delete();
  else await inForm(noticed(screen), formOf(message), (body) => message.edit(forEdit(body)));
}

/** Components V2 cannot be taken back by an edit. */
function formOf(message: Message): Form {
  return message.flags.has(MessageFlags.IsComponentsV2) ? 'cards' : 'plain';
}

/** Shows the dialog. Throws when it would break a limit. */
export async function sendModal(interaction: Pressing, modal: Modal): Promise<void> {
  const faults = checkModal(modal);
  if (faults.length > 0) throw new Error(`the dialog breaks Discord's limits: ${faults.join('; ')}`);
  await interaction.showModal(modal);
}

/** Posts in a channel, as a reply to a message where one is named. What cannot be replied to is followed. */
export async function postIn(channel: SendableChannels, screen: Screen, replyTo: string | null = null): Promise<void> {
  const reply = replyTo === null ? {} : { reply: { messageReference: replyTo, failIfNotExists: false } };
  await inForm(noticed(screen), screen.notice === undefined ? 'free' : 'plain', (body) =>
    channel.send({ ...forPost(body), ...reply, ...flagged(body) }),
  );
}

/** Answers an autocomplete. One that comes too late is nobody's loss: the next keystroke asks again. */
export async function sendChoices(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const faults = checkChoices([...choices]);
  if (faults.length > 0) throw new Error(`the choices break Discord's limits: ${faults.join('; ')}`);
  await interaction.respond([...choices]).catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
}

/** True when the interaction is over or was answered elsewhere: there is nobody left to tell. */
export function isGone(error: unknown): boolean {
  const gone: readonly unknown[] = [
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  ];
  return error instanceof DiscordAPIError && gone.includes(error.code);
}

function isUnknown(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** True where a user takes no direct messages from the bot. */
export function isClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.CannotSendMessagesToThisUser;
}

/** Laid out and sent; once more as a plain message where Discord takes no other, as servers that only speak its protocol may. */
async function inForm(screen: Screen, form: Form, sent: (body: MessageBody) => Promise<unknown>): Promise<void> {
  const body = checked(laidOut(screen, form));
  try {
    await sent(body);
  } catch (error) {
    const isRefused =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
    if (!isRefused || form !== 'free' || body.flags === undefined) throw error;
    await sent(checked(laidOut(screen, 'plain')));
  }
}

function checked(body: MessageBody): MessageBody {
  const faults = faultsOf(body);
  if (faults.length > 0) throw new Error(`the reply breaks Discord's limits: ${faults.join('; ')}`);
  return body;
}

function forPost({ content = '', embeds = [], components = [], files = [], allowed_mentions }: MessageBody) {
  const { users = [], roles = [] } = allowed_mentions;
  return {
    content,
    embeds,
    components,
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    allowedMentions: { parse: [], users, roles, repliedUser: false },
  };
}

/** An edit says of every part what it is to be; Components V2 have neither content nor embeds. */
function forEdit(body: MessageBody) {
  const isV2 = body.flags !== undefined;
  return { ...forPost(body), attachments: [], ...(isV2 ? { content: null, embeds: [] } : {}), ...flagged(body) };
}

function flagged({ flags }: MessageBody): { flags?: MessageFlags.IsComponentsV2 } {
  return flags === undefined ? {} : { flags: MessageFlags.IsComponentsV2 };
}
