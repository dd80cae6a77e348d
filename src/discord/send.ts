import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
  type SendableChannels,
} from 'discord.js';
import { checkChoices } from './check-payload.ts';
import type { Choice } from './command.ts';
import { faultsOf } from './faults.ts';
import type { MessageBody } from './message.ts';
import type { Reply } from './reply.ts';
import { type Form, laidOut, type Screen } from './screen.ts';

/** The only sender. Whatever leaves here keeps within Discord's limits and pings nobody but whom its screen names. */

/** Where a reply goes: an interaction that was deferred, or the message that asked. */
export type Target =
  | { readonly kind: 'command'; readonly interaction: ChatInputCommandInteraction }
  | { readonly kind: 'button'; readonly interaction: ButtonInteraction | AnySelectMenuInteraction }
  | { readonly kind: 'message'; readonly message: Message };

/** Sends the reply. Throws when it would break a limit, or when Discord refuses it. */
export async function send(target: Target, { screen, private: isPrivate, update, post }: Reply): Promise<void> {
  switch (target.kind) {
    case 'command':
      await inForm(screen, 'free', (body) => target.interaction.editReply(forEdit(body)));
      return;
    case 'button': {
      const { interaction } = target;
      if (post) await postFrom(interaction, post);
      // Components V2 cannot be taken back by an edit.
      const isV2 = interaction.message.flags.has(MessageFlags.IsComponentsV2);
      if (update) await inForm(screen, isV2 ? 'cards' : 'plain', (body) => interaction.editReply(forEdit(body)));
      else
        await inForm(screen, 'free', (body) =>
          interaction.followUp({
            ...forPost(body),
            flags: (body.flags ?? 0) | (isPrivate ? MessageFlags.Ephemeral : 0),
          }),
        );
      return;
    }
    case 'message':
      // Push notifications show the content of a message and nothing of Components V2: discord-api-docs#7854.
      await inForm(noticed(screen), 'plain', (body) =>
        target.message.reply({ ...forPost(body), failIfNotExists: false }),
      );
      return;
    default:
      target satisfies never;
  }
}

/** For everybody; what can be no reply to a message follows the one that was pressed. */
async function postFrom(
  interaction: ButtonInteraction | AnySelectMenuInteraction,
  { screen, replyTo }: NonNullable<Reply['post']>,
): Promise<void> {
  const { channel } = interaction;
  if (replyTo !== null && channel?.isSendable()) return postIn(channel, screen, replyTo);
  await inForm(noticed(screen), 'plain', (body) => interaction.followUp(forPost(body)));
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

/** A screen whose notification says something: its notice, or else what the card answers. */
function noticed(screen: Screen): Screen {
  return screen.notice === undefined && screen.summary !== undefined ? { ...screen, notice: screen.summary } : screen;
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
  return { ...forPost(body), ...(isV2 ? { content: null, embeds: [] } : {}), ...flagged(body) };
}

function flagged({ flags }: MessageBody): { flags?: MessageFlags.IsComponentsV2 } {
  return flags === undefined ? {} : { flags: MessageFlags.IsComponentsV2 };
}
