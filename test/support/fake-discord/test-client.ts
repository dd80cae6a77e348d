// The real discord.js client, connected to a fake Discord; for the tests of the fake itself.
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { FakeDiscord } from '../fake-discord.ts';

/** What a bot needs that reads mentions and direct messages, none of it privileged. */
export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A client that is not logged in yet. */
export function newClient(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    ...options,
  });
  client.on(Events.Error, () => {});
  client.on(Events.ShardError, () => {});
  return client;
}

/** A client that is ready. */
export async function readyClient(discord: FakeDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = newClient(discord, options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}
