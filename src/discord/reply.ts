import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { checkChoices, checkPayload } from './check-payload.ts';
import type { Choice } from './command.ts';
import type { MessageBody, Reply } from './message.ts';

/** The only sender. Whatever leaves here keeps within Discord's limits and pings nobody. */

/** Where a reply goes: an interaction that was deferred, or the message that asked. */
export type Target =
  | { readonly kind: 'command'; readonly interaction: ChatInputCommandInteraction }
  | { readonly kind: 'button'; readonly interaction: ButtonInteraction }
  | { readonly kind: 'message'; readonly message: Message };

/** Sends the reply. Throws when it would break a limit, or when Discord refuses it. */
export async function send(target: Target, reply: Reply): Promise<void> {
  const faults = checkPayload(reply.body);
  if (faults.length > 0) throw new Error(`the reply breaks Discord's limits: ${faults.join('; ')}`);
  const payload = asDiscordJs(reply.body);
  switch (target.kind) {
    case 'command':
      await target.interaction.editReply(payload);
      return;
    case 'button':
      if (reply.update) await target.interaction.editReply(payload);
      else await target.interaction.followUp({ ...payload, flags: MessageFlags.Ephemeral });
      return;
    case 'message':
      await target.message.reply({ ...payload, failIfNotExists: false });
      return;
    default:
      target satisfies never;
  }
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

function asDiscordJs({ content, embeds, components }: MessageBody) {
  return {
    content: content ?? '',
    embeds: embeds ?? [],
    components: components ?? [],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
