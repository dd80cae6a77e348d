// What a user does with the application: commands, autocomplete, buttons, menus, modals. Each makes one interaction.
import {
  type APIMessage,
  type APIUser,
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionType as Kind,
  MessageType,
} from 'discord-api-types/v10';
import { chosen } from './choosing.ts';
import { commandUse, type OptionValue, targetCommand } from './command-use.ts';
import type { InteractionHandle } from './handle.ts';
import { type Acting, type Start, startInteraction, type Usual, usePlace } from './interaction-start.ts';
import { type Json, objectOf } from './json.ts';
import { isEphemeral } from './message-events.ts';
import { type ModalFields, submission } from './modal-use.ts';
import { placedComponents } from './rules/components.ts';
import { directChannel, guildOf, type World } from './world.ts';

/** The interactions of users. */
export interface UserInteractions {
  /** Runs a slash command; "settings set" names a subcommand. Throws when Discord's own client would not send it. */
  slash(name: string, options?: Readonly<Record<string, OptionValue>>, acting?: Acting): InteractionHandle;
  /** Types into the option `focused` of a slash command. */
  autocomplete(
    name: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    acting?: Acting,
  ): InteractionHandle;
  /** Uses a message command on the message, which the bot then may read whatever its intents. */
  messageMenu(name: string, message: APIMessage, acting?: Acting): InteractionHandle;
  /** Uses a user command on the user. */
  userMenu(name: string, target: APIUser, acting?: Acting): InteractionHandle;
  /** Presses a button of the message as it is now; throws when there is no such button, or it is disabled. */
  press(message: Pick<APIMessage, 'id'>, customId: string, acting?: Acting): InteractionHandle;
  /** Chooses from a select menu of the message. */
  choose(
    message: Pick<APIMessage, 'id'>,
    customId: string,
    values: readonly string[],
    acting?: Acting,
  ): InteractionHandle;
  /** Submits the modal that was the answer to an interaction; `fields` by custom id, the others empty. */
  submitModal(opened: InteractionHandle, fields: ModalFields, acting?: Acting): InteractionHandle;
}

/** `usual` gives what an action does not say. */
export function createUserInteractions(world: World, usual: Usual): UserInteractions {
  const begin = (kind: Kind, data: Json, start: Start) => startInteraction(world, kind, data, start);
  const command = (use: Json, acting: Acting = {}, more: Partial<Start> = {}) =>
    begin(more.kind ?? Kind.ApplicationCommand, use, { ...whereOf(world, acting, usual), ...more });
  const placeOf = (acting: Acting = {}) => usePlace(world, whereOf(world, acting, usual));
  const component = (id: string, customId: string, acting: Acting = {}, values?: readonly string[]) => {
    const { message, component: used } = usableComponent(world.messages.get(id), customId, values);
    const guild = guildOf(world, world.channels.get(message.channel_id));
    const choice = values ? { values, resolved: chosen(world, used, values, guild) } : {};
    const data = { custom_id: customId, component_type: used.type, ...choice };
    const start = { ...whereOf(world, acting, usual), channelId: message.channel_id, sourceId: id };
    return begin(Kind.MessageComponent, data, { ...start, responseType: MessageType.Reply });
  };
  return {
    slash: (name, options = {}, acting) =>
      command(commandUse(world, { name, options, place: placeOf(acting) }), acting),
    autocomplete: (name, options, focused, acting) => {
      const use = commandUse(world, { name, options, focused, place: placeOf(acting) });
      return command(use, acting, { kind: Kind.ApplicationCommandAutocomplete });
    },
    messageMenu: (name, { id }, acting = {}) => {
      const message = world.messages.get(id);
      if (!message) throw new Error(`There is no message ${id} to use "${name}" on`);
      const here = { channelId: message.channel_id, ...acting };
      const target = { type: CommandType.Message, id, resolved: { messages: { [id]: message } } };
      const more = { ...MENU, target: { target_message_id: id } };
      return command(targetCommand(world, name, target, placeOf(here)), here, more);
    },
    userMenu: (name, user, acting) => {
      const resolved = { users: { [user.id]: user }, members: {} };
      const target = { type: CommandType.User, id: user.id, resolved };
      const more = { ...MENU, target: { target_user: user } };
      return command(targetCommand(world, name, target, placeOf(acting)), acting, more);
    },
    press: ({ id }, customId, acting) => component(id, customId, acting),
    choose: ({ id }, customId, values, acting) => component(id, customId, acting, values),
    submitModal: (opened, fields, acting = {}) => {
      const opener = world.interactions.get(opened.id);
      const modal = objectOf(opener?.acknowledged?.data);
      const guild = guildOf(world, world.channels.get(opener?.channelId ?? ''));
      const data = { custom_id: modal.custom_id, ...submission(world, modal, fields, guild) };
      const start = whereOf(world, acting, {
        ...usual,
        ...(opener ? { user: opener.user, channelId: opener.channelId } : {}),
      });
      const from = { ...(opener?.sourceId ? { sourceId: opener.sourceId } : {}), ...(opener ? { opener } : {}) };
      return begin(Kind.ModalSubmit, data, { ...start, responseType: MessageType.Default, ...from });
    },
  };
}

const MENU = { responseType: MessageType.ContextMenuCommand } as const;

function whereOf(world: World, acting: Acting, usual: Usual): Start {
  const user = acting.user ?? usual.user;
  const channelId = acting.dm ? directChannel(world, user).id : (acting.channelId ?? usual.channelId);
  return { user, channelId, acting };
}

/** The message and the component; throws when no user could use it like that. */
function usableComponent(message: APIMessage | undefined, customId: string, values?: readonly string[]) {
  if (!message) throw new Error(`The message with "${customId}" is gone`);
  const placed = placedComponents(message.components, []).map(({ component }) => component);
  const ids = placed.flatMap((component) => component.custom_id ?? []);
  const component = placed.find(({ custom_id }) => custom_id === customId);
  const whose = `The ${isEphemeral(message) ? 'ephemeral ' : ''}message ${message.id}`;
  if (!component) throw new Error(`${whose} has no component "${customId}", only ${JSON.stringify(ids)}`);
  if (component.disabled) throw new Error(`The component "${customId}" is disabled`);
  const isButton = component.type === ComponentType.Button;
  if (isButton !== (values === undefined)) throw new Error(`"${customId}" is ${isButton ? 'a button' : 'a menu'}`);
  return { message, component };
}
