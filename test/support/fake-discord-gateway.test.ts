import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { INTENTS, newClient, readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, type FakeDiscordOptions, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
const clients: Client[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.close();
});

async function start(options: FakeDiscordOptions = {}): Promise<void> {
  discord = await startFakeDiscord(options);
}

async function connect(options: Parameters<typeof readyClient>[1] = {}): Promise<Client<true>> {
  const client = await readyClient(discord, options);
  clients.push(client);
  return client;
}

function unready(options: Parameters<typeof newClient>[1] = {}): Client {
  const client = newClient(discord, options);
  clients.push(client);
  return client;
}

/** The contents of the messages the client hears of, as they come. */
function contents(client: Client): readonly string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message) => heard.push(message.content));
  return heard;
}

const mention = (text: string) => `<@${discord.botId}> ${text}`;

describe('logging in', () => {
  test('guilds, channels and the permissions of the bot are known', async () => {
    await start({ guilds: [{ name: 'Readers', channels: ['desk'], permissions: 1024n }] });
    const client = await connect();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Readers']);
    expect(client.channels.cache.get(discord.channelId)).toMatchObject({ name: 'desk' });
    expect(client.guilds.cache.first()?.members.me?.permissions.bitfield).toBe(1024n);
    expect(client.application.id).toBe(discord.applicationId);
    expect(discord.sessions).toMatchObject([{ shard: [0, 1], isConnected: true, resumes: 0 }]);
  });

  test('a wrong token is refused by REST', async () => {
    await start();
    await expect(unready().login('nonsense')).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(discord.sessions).toEqual([]);
  });

  test('a wrong token is refused by the gateway: 4004', async () => {
    await start();
    const client = await connect();
    const gone = new Promise((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(code)));
    discord.revokeToken();
    expect(await gone).toBe(4004);
    await expect(unready().login(discord.token)).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  test('intents are refused when told so, or when privileged and not granted: 4014', async () => {
    await start({ refuseIntents: true });
    await expect(unready().login(discord.token)).rejects.toThrow('Used disallowed intents');
    await discord.close();
    await start();
    const intents = [...INTENTS, GatewayIntentBits.MessageContent];
    await expect(unready({ intents }).login(discord.token)).rejects.toThrow('Used disallowed intents');
    expect(discord.nIdentifies).toBe(1);
  });

  test('a single shard is refused where sharding is required: 4011', async () => {
    await start({ requireSharding: true, shards: 2 });
    await expect(unready().login(discord.token)).rejects.toThrow('Sharding is required');
    await connect({ shards: 'auto' });
    expect(discord.sessions.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('staying connected', () => {
  test.each([
    ['without a close code', undefined],
    ['with 4000', 4000],
  ] as const)('a session cut %s is resumed and hears what it missed', async (_, code) => {
    await start();
    const client = await connect();
    const heard = contents(client);
    discord.dropSockets(code);
    await discord.waitFor(() => !discord.sessions[0]?.isConnected, 'the cut');
    discord.say({ content: mention('one') });
    discord.say({ content: mention('two') });
    expect(heard).toEqual([]);
    const resumed = new Promise((resolve) =>
      client.once(Events.ShardResume, (shard, replayed) => resolve([shard, replayed])),
    );
    expect(await resumed).toEqual([0, 3]);
    expect(heard).toEqual([mention('one'), mention('two')]);
    discord.say({ content: mention('three') });
    await expect.poll(() => heard.length).toBe(3);
    expect(discord.sessions).toMatchObject([{ resumes: 1, isConnected: true }]);
    expect(discord.nIdentifies).toBe(1);
  });

  test('op 7 and op 9 lead to a resume', async () => {
    await start();
    await connect();
    discord.requestReconnect();
    await discord.waitFor(() => discord.sessions[0]?.resumes === 1, 'the resume after op 7');
    discord.invalidateSessions({ resumable: true });
    await discord.waitFor(() => discord.sessions[0]?.resumes === 2, 'the resume after op 9');
    expect(discord.nIdentifies).toBe(1);
  });

  test('op 9 without hope and close code 1000 lead to a new session', async () => {
    await start();
    // discord.js waits five seconds between two IDENTIFY of one shard; no test is worth that.
    const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => {} });
    const client = await connect({ ws: { version: 10, large_threshold: 50, buildIdentifyThrottler } });
    discord.invalidateSessions({ resumable: false });
    await once(client, Events.ShardReady);
    discord.dropSockets(1000);
    await once(client, Events.ShardReady);
    expect(discord.sessions.map(({ resumes }) => resumes)).toEqual([0, 0, 0]);
  });

  test('heartbeats are acknowledged; when they are not, the client resumes', async () => {
    await start({ heartbeatInterval: 20 });
    await connect();
    await discord.waitFor(() => (discord.sessions[0]?.heartbeats ?? 0) >= 3, 'three heartbeats');
    expect(discord.sessions).toMatchObject([{ resumes: 0 }]);
    discord.stopAcknowledgingHeartbeats();
    await discord.waitFor(() => (discord.sessions[0]?.resumes ?? 0) > 0, 'a resume');
  });
});

describe('shards', () => {
  test('each hears of its own guilds, and of direct messages only the first', async () => {
    await start({ guilds: 4, shards: 3 });
    const client = await connect({ shards: 'auto' });
    expect(client.guilds.cache.map(({ id, shardId }) => [id, shardId]).toSorted()).toEqual(
      discord.guilds.map(({ id }, position) => [id, position % 3]),
    );
    const heard: [string, number][] = [];
    client.on(Events.Raw, ({ t, d }: { t: string; d: { content: string } }, shard: number) => {
      if (t === 'MESSAGE_CREATE') heard.push([d.content, shard]);
    });
    for (const [position, { channelIds }] of discord.guilds.entries()) {
      discord.say({ content: mention(String(position)), channelId: channelIds[0] ?? '' });
    }
    discord.say({ content: 'in private', dm: true });
    await expect.poll(() => heard.length).toBe(5);
    expect(heard.toSorted()).toEqual([
      [mention('0'), 0],
      [mention('1'), 1],
      [mention('2'), 2],
      [mention('3'), 0],
      ['in private', 0],
    ]);
  });
});

describe('planned failures', () => {
  test('429 is waited out and tried again', async () => {
    await start();
    const client = await connect();
    discord.failNext({ route: 'POST /channels/*/messages', status: 429, retryAfter: 0.01 });
    const channel = await client.channels.fetch(discord.channelId);
    if (channel?.isSendable()) await channel.send('patience');
    const posts = discord.requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ status }) => status)).toEqual([429, 200]);
    expect(discord.messages()).toMatchObject([{ content: 'patience' }]);
  });

  test('429 says how long to wait', async () => {
    await start();
    discord.failNext({ route: 'GET /gateway/bot', status: 429, retryAfter: 1.5 });
    const response = await fetch(`${discord.apiUrl}/v10/gateway/bot`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1.5']);
    expect(await response.json()).toMatchObject({ retry_after: 1.5, global: false });
  });

  test('5xx and any other failure come as often as planned', async () => {
    await start();
    const client = await connect();
    const channel = await client.channels.fetch(discord.channelId);
    if (!channel?.isSendable()) throw new Error('no channel');
    discord.failNext({ route: `POST /channels/${discord.channelId}/messages`, status: 502, times: 2 });
    await channel.send('at the third attempt');
    discord.failNext({ route: '* /channels/*/messages', status: 403, code: 50013, message: 'Missing Permissions' });
    await expect(channel.send('no')).rejects.toMatchObject({ status: 403, code: 50013 });
    await channel.send('again');
    expect(discord.messages().map(({ content }) => content)).toEqual(['at the third attempt', 'again']);
  });
});
