import {
  type APIUnavailableGuild,
  type Client,
  DiscordAPIError,
  Events,
  type Guild,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
  type SendableChannels,
} from 'discord.js';
import type { Log } from '../../log.ts';
import type { Dispatcher } from '../dispatcher.ts';
import { OnceEach } from '../once-each.ts';
import type { Scene } from '../scene.ts';
import type { Servers } from '../servers/servers.ts';
import { postIn } from './send.ts';

/** Servers that the bot comes into and leaves, and the digests that are due in them. */

type Options = { readonly dispatcher: Pick<Dispatcher, 'servers'>; readonly log: Log };

/** Discord tells of new servers only, and not of those that were out of reach for a while. */
export function listenToServers(client: Client, { dispatcher: { servers }, log }: Options): void {
  client.on(Events.Raw, ({ t: name, d: ready }: Packet) => {
    if (name === 'READY') void lookAround(client, ready, { servers, log });
  });
  client.on(Events.GuildCreate, (guild) => {
    servers.entered(guild.client.application.id, guild.id).catch((error: unknown) => {
      log.error({ err: error, server: guild.id }, 'that the bot is in a new server could not be noted');
    });
    void greet(guild, servers, log);
  });
  client.on(Events.GuildDelete, (guild) => {
    servers.left(guild.client.application.id, guild.id).catch((error: unknown) => {
      log.error({ err: error, server: guild.id }, 'what is kept of a server that was left could not be removed');
    });
  });
}

/** What Discord says first on each new connection: all servers that the bot is in, also those that are out of reach; "Ready". */
type Ready = { readonly application: { readonly id: string }; readonly guilds: readonly APIUnavailableGuild[] };
type Packet = { readonly t: string | null; readonly d: Ready };
type Looking = { readonly servers: Servers; readonly log: Log };

/** Of servers that removed the bot while it was away it is not told: they are missing now. Never rejects. */
async function lookAround(client: Client, { application, guilds }: Ready, { servers, log }: Looking): Promise<void> {
  const ids = guilds.map(({ id }) => id);
  try {
    const count = await servers.present(application.id, ids, (server) => isOut(client, server, log));
    if (count > 0) log.info({ count }, 'servers were forgotten, as they removed the bot while it was away');
  } catch (error) {
    log.error({ err: error }, 'which servers removed the bot while it was away could not be told');
  }
}

/** False also where Discord cannot tell: it is asked again at the next start. */
async function isOut(client: Client, server: string, log: Log): Promise<boolean> {
  try {
    await client.rest.get(Routes.guild(server));
    return false;
  } catch (error) {
    if (error instanceof DiscordAPIError && NOT_THERE.includes(error.code)) return true;
    log.warn(
      { err: error, server },
      'whether the bot was removed from a server could not be asked: it is not forgotten',
    );
    return false;
  }
}

const NOT_THERE: readonly unknown[] = [RESTJSONErrorCodes.UnknownGuild, RESTJSONErrorCodes.MissingAccess];

async function greet(guild: Guild, servers: Servers, log: Log): Promise<void> {
  const channel = greetingChannel(guild);
  if (!channel) return log.info({ server: guild.id }, 'there is no channel to greet a new server in');
  try {
    await postIn(channel, await servers.greeting(sceneIn(guild, channel.id)));
  } catch (error) {
    log.warn({ err: error, server: guild.id }, 'a new server could not be greeted');
  }
}

/** The system channel, else the first text channel where the bot may write; null where there is none. */
function greetingChannel(guild: Guild): SendableChannels | null {
  const texts = [...guild.channels.cache.values()]
    .filter((channel) => channel.isTextBased() && !channel.isThread() && !channel.isVoiceBased())
    .sort((a, b) => a.position - b.position || Number(BigInt(a.id) - BigInt(b.id)));
  const found = [guild.systemChannel, ...texts].find((channel) => channel && mayWrite(guild, channel.id));
  return found?.isSendable() ? found : null;
}

function mayWrite(guild: Guild, channelId: string): boolean {
  const { me } = guild.members;
  const rights = me && guild.channels.cache.get(channelId)?.permissionsFor(me);
  return rights?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false;
}

/** Of each channel it is told once that a digest cannot be posted there. */
const toldOf = new WeakMap<Client, OnceEach>();

/** Posts what is due in the servers of this connection. What cannot be posted stays due. Never rejects. */
export async function postDigests(client: Client, servers: Servers, log: Log): Promise<void> {
  try {
    for (const server of await servers.digestsDue()) {
      const guild = client.guilds.cache.get(server);
      if (guild) await postDigest(guild, servers, log);
    }
  } catch (error) {
    log.error({ err: error }, 'the digests could not be looked at');
  }
}

async function postDigest(guild: Guild, servers: Servers, log: Log): Promise<void> {
  const digest = await servers.digest(sceneIn(guild, null));
  if (digest) {
    try {
      await postIn(writable(guild, digest.channel), digest.screen);
    } catch (error) {
      const told = toldOf.get(guild.client) ?? new OnceEach();
      toldOf.set(guild.client, told);
      const where = { server: guild.id, channel: digest.channel };
      if (told.first(`${where.server} ${where.channel}`))
        log.warn({ err: error, ...where }, 'a digest is due and could not be posted');
      return;
    }
  }
  await servers.digested(guild.id);
}

/** Throws where the bot may not write there, or where there is no such channel any more. */
function writable(guild: Guild, channelId: string): SendableChannels {
  const channel = guild.channels.cache.get(channelId);
  if (!channel?.isSendable() || !mayWrite(guild, channelId)) throw new Error('the bot may not write in this channel');
  return channel;
}

/** Nobody in particular, in the language of the server. */
function sceneIn({ id, preferredLocale }: Guild, channel: string | null): Scene {
  return {
    locale: preferredLocale,
    user: '',
    server: id,
    channel,
    canManage: false,
    canModerate: false,
    missing: [],
    isRestricted: false,
  };
}
