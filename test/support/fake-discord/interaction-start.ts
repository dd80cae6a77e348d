// Starting an interaction: who, where, by right of which installation, and the event that tells the application.
// Source: interactions/receiving-and-responding#interaction-object.
import {
  type APIUser,
  type InteractionType as Kind,
  PermissionFlagsBits as May,
  MessageType,
} from 'discord-api-types/v10';
import { createHandle, type InteractionHandle } from './handle.ts';
import { type Json, objectOf } from './json.ts';
import { botPermissions } from './permissions.ts';
import { apiChannel, apiMember } from './shapes.ts';
import { type Channel, type Guild, guildOf, type Interaction, isForeign, publish, type World } from './world.ts';

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
  /** Whether it is the user who installed the application, not the guild. Default: where the bot is no member. */
  readonly userInstalled?: boolean;
}

/** Who and where. */
export interface Usual {
  readonly user: APIUser;
  readonly channelId: string;
}

/** What an interaction starts from. */
export interface Start extends Usual {
  readonly acting: Acting;
  readonly kind?: Kind;
  readonly sourceId?: string;
  readonly responseType?: MessageType;
  readonly target?: Json;
  readonly opener?: Interaction;
}

/** Where a command is used, as far as that decides which commands there are. */
export interface UsePlace {
  readonly guildId: string | undefined;
  /** 0 in a guild, 1 in direct messages with the bot, 2 in those between users. */
  readonly context: number;
  readonly isUserInstalled: boolean;
}

/** The place of what starts there. */
export function usePlace(world: World, start: Start): UsePlace {
  const channel = channelWith(world, start.channelId);
  const context = channel.guildId ? 0 : channel.isBetweenUsers ? 2 : 1;
  return { guildId: channel.guildId, context, isUserInstalled: ownersOf(world, channel, start)[0] === undefined };
}

/** Makes the interaction and tells the application of it. */
export function startInteraction(world: World, type: Kind, data: Json, start: Start): InteractionHandle {
  const id = world.nextId();
  const channel = channelWith(world, start.channelId);
  const owners = ownersOf(world, channel, start);
  const { user, sourceId, target, opener, responseType = MessageType.ChatInputCommand } = start;
  const interaction: Interaction = {
    id,
    token: Buffer.from(`interaction:${id}:fake`).toString('base64url'),
    type,
    createdAt: world.now(),
    user,
    channelId: channel.id,
    responseType,
    ...(sourceId ? { sourceId } : {}),
    ...(target ? { target } : {}),
    ...(opener ? { opener } : {}),
    owners,
    isHushed: isHushed(guildOf(world, channel), owners, start.acting),
    nFollowups: 0,
    answered: false,
    followupIds: [],
  };
  world.interactions.set(id, interaction);
  const source = world.messages.get(sourceId ?? '');
  send(world, interaction, start.acting, { data, ...(source ? { message: source } : {}) });
  return createHandle(world, interaction);
}

/** Components and modals go by the installation that their message goes back to. */
function ownersOf(world: World, channel: Channel, { user, acting, sourceId, opener }: Start): Json {
  if (opener) return opener.owners;
  const metadata = world.messages.get(sourceId ?? '')?.interaction_metadata;
  if (metadata) return objectOf(metadata.authorizing_integration_owners);
  if (acting.userInstalled ?? isForeign(world, channel)) return { 1: user.id };
  return { 0: channel.guildId ?? '0' };
}

/** Without USE_EXTERNAL_APPS, an application that the guild did not install answers only the user. Source: topics/permissions. */
function isHushed(guild: Guild | undefined, owners: Json, acting: Acting): boolean {
  if (!guild || owners[0] !== undefined) return false;
  const permissions = acting.permissions ?? BigInt(guild.permissions);
  return (permissions & (May.UseExternalApps | May.Administrator)) === 0n;
}

function send(world: World, interaction: Interaction, acting: Acting, more: Json): void {
  const channel = channelWith(world, interaction.channelId);
  const guild = guildOf(world, channel);
  const { user } = interaction;
  const permissions = acting.permissions?.toString() ?? guild?.permissions;
  const where = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: guild.locale, features: [] },
        guild_locale: guild.locale,
        member: { ...apiMember(world, guild, user), permissions },
        context: 0,
      }
    : { user, context: channel.isBetweenUsers ? 2 : 1 };
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: apiChannel(world, channel),
    locale: acting.locale ?? 'en-US',
    app_permissions: String(botPermissions(world, channel)),
    authorizing_integration_owners: interaction.owners,
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    ...where,
    ...more,
  };
  publish(world, { name: 'INTERACTION_CREATE', guildId: guild?.id, intents: 0, payload: () => payload });
}

function channelWith(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`There is no channel ${id}`);
  return channel;
}
