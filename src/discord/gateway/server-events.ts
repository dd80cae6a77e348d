import {
  type APIUnavailableGuild,
  type Client,
  DiscordAPIError,
  Events,
  type Guild,
  RESTJSONErrorCodes,
  Routes,
  type SendableChannels,
} from 'discord.js';
import type { Log } from '../../log.ts';
import type { Servers } from '../servers/servers.ts';
import type { Packet } from './packets.ts';
import { postIn } from './send.ts';
import { mayWriteIn, sceneOfServer } from './where.ts';

/** Servers that the bot comes into and leaves. */

type Options = { readonly servers: Servers; readonly log: Log };

/** Discord tells of new servers only, and not of those that were out of reach for a while. */
export function listenToServers(client: Client, { servers, log }: Options): void {
  client.on(Events.Raw, ({ t: name, d: ready }: Packet<Ready>) => {
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

/** Of servers that removed the bot while it was away it is not told: they are missing now. Never rejects. */
async function lookAround(client: Client, { application, guilds }: Ready, { servers, log }: Options): Promise<void> {
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
    await postIn(channel, await servers.greeting(sceneOfServer(guild, channel.id)));
  } catch (error) {
    log.warn({ err: error, server: guild.id }, 'a new server could not be greeted');
  }
}

/** The system channel, else the first text channel where the bot may write; null where there is none. */
function greetingChannel(guild: Guild): SendableChannels | null {
  const texts = [...guild.channels.cache.values()]
    .filter((channel) => channel.isTextBased() && !channel.isThread() && !channel.isVoiceBased())
    .sort((a, b) => a.position - b.position || Number(BigInt(a.id) - BigInt(b.id)));
  const found = [guild.systemChannel, ...texts].find((channel) => channel && mayWriteIn(guild, channel.id));
  return found?.isSendable() ? found : null;
}
