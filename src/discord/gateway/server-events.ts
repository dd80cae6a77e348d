import { type Client, Events, type Guild, PermissionFlagsBits, type SendableChannels } from 'discord.js';
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
  client.on(Events.GuildCreate, (guild) => void greet(guild, servers, log));
  client.on(Events.GuildDelete, (guild) => {
    servers.left(guild.id).catch((error: unknown) => {
      log.error({ err: error, server: guild.id }, 'what is kept of a server that was left could not be removed');
    });
  });
}

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
