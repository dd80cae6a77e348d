import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Pressed } from '../action.ts';
import { LOOKS_BACK } from '../actions.ts';
import { decodeAction } from '../payload/buttons.ts';
import { isEphemeral } from '../payload/read-screen.ts';
import { ownerOn } from '../screens/card-row.ts';
import { type Answering, answer } from './answering.ts';
import { askerOf } from './asker.ts';
import { conversationOf, readMessage } from './chat.ts';
import { newIncident } from './failures.ts';
import { type Pressing, sendChoices, sendModal } from './send.ts';
import { tooSoon } from './too-soon.ts';
import { sceneOf } from './where.ts';

/** From commands, presses and dialogs to the dispatcher and back. Each is answered, whatever happens. */
export async function onInteraction(interaction: Interaction, options: Answering): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, options);
  if (interaction.isChatInputCommand()) return command(interaction, options);
  if (interaction.isMessageContextMenuCommand()) return menu(interaction, options);
  if (interaction.isButton() || interaction.isAnySelectMenu()) return press(interaction, options);
  if (interaction.isModalSubmit()) return submit(interaction, options);
}

async function command(interaction: ChatInputCommandInteraction, options: Answering): Promise<void> {
  const { dispatcher } = options;
  await answer({ kind: 'command', interaction }, options, async () => {
    const { commandName } = interaction;
    const scene = await dispatcher.withSettings(sceneOf(interaction));
    const given = interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]);
    const chosen = Object.fromEntries(given);
    const early = await options.cooldown.answer(scene.user, scene.server);
    await defer(interaction, early !== null || (await dispatcher.isPrivate(commandName, chosen, scene)));
    if (early) return tooSoon(early, await dispatcher.say(scene));
    return dispatcher.command(commandName, chosen, scene);
  });
}

async function menu(interaction: MessageContextMenuCommandInteraction, options: Answering): Promise<void> {
  await answer({ kind: 'command', interaction }, options, async () => {
    const scene = sceneOf(interaction);
    const early = await options.cooldown.answer(scene.user, scene.server);
    await defer(interaction, true);
    if (early) return tooSoon(early, await options.dispatcher.say(scene));
    const { id, author, content: text } = interaction.targetMessage;
    return options.dispatcher.menu(interaction.commandName, { id, author: author.id, text }, scene);
  });
}

async function press(interaction: Pressing, options: Answering): Promise<void> {
  const { dispatcher } = options;
  await answer({ kind: 'button', interaction }, options, async () => {
    const { customId, message } = interaction;
    const at = sceneOf(interaction);
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    const early = await options.cooldown.press(at.user);
    if (early) {
      await interaction.deferUpdate();
      return early.isNews ? tooSoon(early, await dispatcher.say(at)) : null;
    }
    const scene = await dispatcher.withSettings(at);
    // A dialog can only be a first answer.
    const modal = await dispatcher.modal(customId, { message: readMessage(message), values }, scene);
    if (modal) {
      await sendModal(interaction, modal);
      return null;
    }
    await interaction.deferUpdate();
    const looksBack = LOOKS_BACK.includes(decodeAction(customId)?.kind ?? 'passage');
    return dispatcher.press(customId, await pressedOn(message, interaction, { values, looksBack }), scene);
  });
}

async function submit(interaction: ModalSubmitInteraction, options: Answering): Promise<void> {
  const { dispatcher } = options;
  await answer({ kind: 'command', interaction }, options, async () => {
    const { customId, message } = interaction;
    const scene = await dispatcher.withSettings(sceneOf(interaction));
    const early = await options.cooldown.answer(scene.user, scene.server);
    await defer(interaction, early !== null || (await dispatcher.isPrivateSubmit(customId, scene)));
    if (early) return tooSoon(early, await dispatcher.say(scene));
    const pressed = message
      ? await pressedOn(message, interaction, { values: [], looksBack: true })
      : { message: {}, values: [], isOwn: true };
    return dispatcher.submit(customId, filledIn(interaction), pressed, scene);
  });
}

async function defer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction,
  isPrivate: boolean,
): Promise<void> {
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
}

type Look = { readonly values: readonly string[]; readonly looksBack: boolean };

async function pressedOn(
  message: Message,
  { user, client }: Pick<Interaction, 'user' | 'client'>,
  { values, looksBack }: Look,
): Promise<Pressed> {
  const read = readMessage(message);
  return {
    message: read,
    values,
    said: looksBack ? await conversationOf(message, client.user.id) : undefined,
    // Nobody else can press what one user alone sees.
    isOwn: isEphemeral(read) || (ownerOn(read) ?? (await askerOf(message))) === user.id,
  };
}

/** What each field was filled with; several values are parted by commas. */
function filledIn({ fields }: ModalSubmitInteraction): Readonly<Record<string, string>> {
  const texts = fields.fields.map((field, id): [string, string] => {
    if ('value' in field && typeof field.value === 'string') return [id, field.value];
    return [id, 'values' in field ? field.values.join(',') : ''];
  });
  return Object.fromEntries(texts);
}

async function complete(interaction: AutocompleteInteraction, { dispatcher, log, vitals }: Answering): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const filled = interaction.options.data.map((option) => [option.name, String(option.value ?? '')]);
    const typing = { option: name, typed: value, options: Object.fromEntries(filled) };
    await sendChoices(
      interaction,
      await dispatcher.autocomplete(interaction.commandName, typing, sceneOf(interaction)),
    );
  } catch (error) {
    const incident = newIncident();
    vitals.failed({ id: incident, kind: 'autocomplete' });
    log.error({ err: error, incident, command: interaction.commandName }, 'an autocomplete failed');
    await sendChoices(interaction, []).catch(() => undefined);
  }
}
