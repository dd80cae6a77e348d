import { type Client, PermissionFlagsBits, Status } from 'discord.js';
import type { Gateway } from '../vitals.ts';
import { missingOf } from './where.ts';

/** How the client's connection to Discord is, and what it knows of channels. */
export function gatewayOf(client: Client): Gateway {
  const shards = [...client.ws.shards.values()];
  const heartbeatAt = Math.max(...shards.map(({ lastPingTimestamp }) => lastPingTimestamp));
  return {
    isReady: client.isReady() && shards.every(({ status }) => status === Status.Ready),
    latency: heartbeatAt > 0 ? Math.round(client.ws.ping) : null,
    shards: shards.map(({ status }) => Status[status]),
    heartbeatAt: heartbeatAt > 0 ? heartbeatAt : null,
    missingIn: (id) => {
      const channel = placeOf(client, id);
      const own = channel?.guild.members.me && channel.permissionsFor(channel.guild.members.me);
      return own ? missingOf(own, channel.isThread()) : null;
    },
    allowsExternalApps: (id) => {
      const channel = placeOf(client, id);
      const members = channel?.permissionsFor(channel.guild.roles.everyone);
      return members?.has(PermissionFlagsBits.UseExternalApps) ?? null;
    },
  };
}

function placeOf(client: Client, id: string) {
  const channel = client.channels.cache.get(id);
  return !channel || channel.isDMBased() ? null : channel;
}
