// What a user does with the application: commands, autocomplete, buttons, menus, modals. Each makes one interaction.
import {
  type APIMessage,
  type APIUser,
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionType as Kind,
  MessageType,
} from 'discord-api-types/v10';
import { commandUse, type OptionValue, targetCommand } from './command-use.ts';
import { createHandle, type InteractionHandle } from './handle.ts';
import { type Json, objectOf } from './json.ts';
import { isEphemeral } from './message-events.ts';
import { type ModalFields, submittedComponents } from './modal-use.ts';
import { placedComponents } from './rules/components.ts';
import { apiChannel, apiMember } from './shapes.ts';
import { directChannel, type Interaction, publish, type World } from './world.ts';

/** Who acts and where. */
export interface Acting {
  /** Default: the fake's first user. */
  readonly user?: APIUser;
  /** Default: the first channel of the first guild. */
  readonly channelId?: string;
  /** Whether it is done in the direct messages between user and bot. */
  readonly dm?: boolean;
  /** The user's language. Default: "en-US". */
  readonly locale?: string;
  /** The user's permissions in the channel: a bit field. Default: those of everyone. */
  readonly permissions?: bigint;
}

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
  const guildOf = (acting: Acting = {}) => world.channels.get(whereOf(world, acting, usual).channelId)?.guildId;
  const component = (id: string, customId: string, acting: Acting = {}, values?: readonly string[]) => {
    const { message, type } = usableComponent(world.messages.get(id), customId, values);
    const data = { custom_id: customId, component_type: type, ...(values ? { values } : {}) };
    const start = { ...whereOf(world, acting, usual), channelId: message.channel_id, sourceId: id };
    return begin(Kind.MessageComponent, data, { ...start, responseType: MessageType.Reply });
  };
  return {
    slash: (name, options = {}, acting) =>
      command(commandUse(world, { name, options, guildId: guildOf(acting) }), acting),
    autocomplete: (name, options, focused, acting) => {
      const use = commandUse(world, { name, options, focused, guildId: guildOf(acting) });
      return command(use, acting, { kind: Kind.ApplicationCommandAutocomplete });
    },
    messageMenu: (name, { id }, acting = {}) => {
      const message = world.messages.get(id);
      if (!message) throw new Error(`There is no message ${id} to use "${name}" on`);
      const here = { channelId: message.channel_id, ...acting };
      const target = { type: CommandType.Message, id, resolved: { messages: { [id]: message } } };
      return command(targetCommand(world, name, target, guildOf(here)), here, MENU);
    },
    userMenu: (name, user, acting) => {
      const resolved = { users: { [user.id]: user }, members: {} };
      const target = { type: CommandType.User, id: user.id, resolved };
      return command(targetCommand(world, name, target, guildOf(acting)), acting, MENU);
    },
    press: ({ id }, customId, acting) => component(id, customId, acting),
    choose: ({ id }, customId, values, acting) => component(id, customId, acting, values),
    submitModal: (opened, fields, acting = {}) => {
      const opener = world.interactions.get(opened.id);
      const modal = objectOf(opener?.acknowledged?.data);
      const data = { custom_id: modal.custom_id, components: submittedComponents(modal, fields) };
      const start = whereOf(world, acting, {
        ...usual,
        ...(opener ? { user: opener.user, channelId: opener.channelId } : {}),
      });
      const source = opener?.sourceId ? { sourceId: opener.sourceId } : {};
      return begin(Kind.ModalSubmit, data, { ...start, responseType: MessageType.Default, ...source });
    },
  };
}

interface Usual {
  readonly user: APIUser;
  readonly channelId: string;
}

/** What an interaction starts from. */
interface Start extends Usual {
  readonly acting: Acting;
  readonly kind?: Kind;
  readonly sourceId?: string;
  readonly responseType?: MessageType;
}

const MENU = { responseType: MessageType.ContextMenuCommand } as const;

function whereOf(world: World, acting: Acting, usual: Usual): Start {
  const user = acting.user ?? usual.user;
  const channelId = acting.dm ? directChannel(world, user).id : (acting.channelId ?? usual.channelId);
  return { user, channelId, acting };
}

function startInteraction(world: World, type: Kind, data: Json, start: Start): InteractionHandle {
  const id = world.nextId();
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:fake`).toString('base64url'),
    type,
    createdAt: world.now(),
    user: start.user,
    channelId: start.channelId,
    responseType: start.responseType ?? MessageType.ChatInputCommand,
    ...(start.sourceId ? { sourceId: start.sourceId } : {}),
    answered: false,
    followupIds: [],
  };
  world.interactions.set(id, interaction);
  const source = world.messages.get(start.sourceId ?? '');
  send(world, interaction, start.acting, { data, ...(source ? { message: source } : {}) });
  return createHandle(world, interaction);
}

function send(world: World, interaction: Interaction, acting: Acting, more: Json): void {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw new Error(`There is no channel ${interaction.channelId}`);
  const guild = world.guilds.get(channel.guildId ?? '');
  const { user } = interaction;
  const permissions = acting.permissions?.toString() ?? guild?.permissions;
  const where = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: { ...apiMember(world, guild, user), permissions },
        context: 0,
        authorizing_integration_owners: { 0: guild.id },
      }
    : { user, context: 1, authorizing_integration_owners: { 0: '0' } };
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: apiChannel(world, channel),
    locale: acting.locale ?? 'en-US',
    app_permissions: guild?.permissions ?? '0',
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...where,
    ...more,
  };
  publish(world, { name: 'INTERACTION_CREATE', guildId: guild?.id, intents: 0, payload: () => payload });
}

/** The message and the type of the component; throws when no user could use it like that. */
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
  return { message, type: component.type as number };
}
