import { type Client, Events, SnowflakeUtil } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Chatting } from './chatting.ts';
import type { Packet } from './packets.ts';

/** What the gateway says of a message that was changed. */
type Changed = { readonly id: string; readonly channel_id: string; readonly guild_id?: string };

/**
 * Edits and deletions in direct messages that were begun before the bot was started: discord.js does not know such a channel,
 * and drops them.
 */
export function followDirectChanges(client: Client, chatting: Chatting, log: Log): void {
  client.on(Events.Raw, ({ t: name, d: changed }: Packet<Changed>) => {
    if (name !== 'MESSAGE_UPDATE' && name !== 'MESSAGE_DELETE') return;
    if (changed.guild_id !== undefined || client.channels.cache.has(changed.channel_id)) return;
    const createdTimestamp = SnowflakeUtil.timestampFrom(changed.id);
    if (!chatting.isFollowed({ createdTimestamp })) return;
    const told = name === 'MESSAGE_UPDATE' ? edited(client, changed, chatting) : deleted(client, changed, chatting);
    told.catch((error: unknown) => log.warn({ err: error }, 'a change in direct messages could not be followed'));
  });
}

async function edited(client: Client, { id, channel_id }: Changed, chatting: Chatting): Promise<void> {
  const channel = await client.channels.fetch(channel_id);
  if (channel?.isTextBased()) await chatting.edited(null, await channel.messages.fetch(id));
}

async function deleted(client: Client, { id, channel_id: channelId }: Changed, chatting: Chatting): Promise<void> {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isTextBased() || !client.isReady()) return;
  const createdTimestamp = SnowflakeUtil.timestampFrom(id);
  await chatting.deleted({ id, channelId, channel, client, createdTimestamp, author: null });
}
