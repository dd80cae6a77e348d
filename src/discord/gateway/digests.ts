import type { Client, Guild, SendableChannels } from 'discord.js';
import type { Log } from '../../log.ts';
import { OnceEach } from '../once-each.ts';
import type { Servers } from '../servers/servers.ts';
import { postIn } from './send.ts';
import { mayWriteIn, sceneOfServer } from './where.ts';

type Options = { readonly servers: Servers; readonly log: Log };

/** Gives what posts the digests that are due in the servers of this connection. What cannot be posted stays due. Never rejects. */
export function digestsOf(client: Client, { servers, log }: Options): () => Promise<void> {
  const told = new OnceEach();
  return async () => {
    try {
      for (const server of await servers.digestsDue()) {
        const guild = client.guilds.cache.get(server);
        if (guild) await postDigest(guild, { servers, log, told });
      }
    } catch (error) {
      log.error({ err: error }, 'the digests could not be looked at');
    }
  };
}

/** Of each channel it is `told` once that a digest cannot be posted there. */
async function postDigest(guild: Guild, { servers, log, told }: Options & { readonly told: OnceEach }): Promise<void> {
  const digest = await servers.digest(sceneOfServer(guild, null));
  if (digest) {
    try {
      await postIn(writable(guild, digest.channel), digest.screen);
    } catch (error) {
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
  if (!channel?.isSendable() || !mayWriteIn(guild, channelId)) throw new Error('the bot may not write in this channel');
  return channel;
}
