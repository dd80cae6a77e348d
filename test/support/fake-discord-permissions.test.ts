import { type Client, Events, GatewayIntentBits, PermissionFlagsBits as May, type SendableChannels } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INTENTS, readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
let client: Client<true>;

beforeEach(async () => {
  discord = await startFakeDiscord({ guilds: [{ forums: ['help'] }] });
  client = await readyClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const WRITE = May.ViewChannel | May.SendMessages;
const embeds = [{ description: 'a passage' }];
const files = [{ attachment: Buffer.from('x'), name: 'a.txt' }];

async function channel(id = discord.channelId): Promise<SendableChannels> {
  const found = client.channels.cache.get(id) ?? (await client.channels.fetch(id));
  if (!found?.isSendable()) throw new Error('not a text channel');
  return found;
}

/** Has the client hear of the new permissions before it goes on. */
async function allow(permissions: bigint): Promise<SendableChannels> {
  const heard = new Promise((resolve) => client.once(Events.ChannelUpdate, resolve));
  discord.allow(discord.channelId, permissions);
  await heard;
  return channel();
}

/** The code of the refusal; undefined when there was none. */
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    ({ code }: { code: number }) => code,
  );

describe('what the bot may write', () => {
  // biome-ignore format: one case a line
  test.each<[string, bigint, (target: SendableChannels) => Promise<unknown>, number | undefined]>([
    ['text, where it may write', WRITE, (target) => target.send('x'), undefined],
    ['text, where it sees nothing', 0n, (target) => target.send('x'), 50001],
    ['text, where it may only write', May.SendMessages, (target) => target.send('x'), 50001],
    ['text, where it may only read', May.ViewChannel, (target) => target.send('x'), 50013],
    ['an embed alone, without embed links', WRITE, (target) => target.send({ embeds }), 50013],
    ['an embed, with embed links', WRITE | May.EmbedLinks, (target) => target.send({ embeds }), undefined],
    ['a file, without attach files', WRITE, (target) => target.send({ files }), 50013],
    ['a file, with attach files', WRITE | May.AttachFiles, (target) => target.send({ files }), undefined],
    ['that it types, where it may only read', May.ViewChannel, (target) => target.sendTyping(), 50013],
    ['anything, as administrator of the channel alone', May.Administrator, (target) => target.send('x'), 50001],
  ])('%s', async (_name, permissions, attempt, code) => {
    expect(await codeOf(attempt(await allow(permissions)))).toBe(code);
  });

  test('beside content, embeds are left out without embed links, on edits too', async () => {
    const target = await allow(WRITE);
    const sent = await target.send({ content: 'x', embeds });
    expect(discord.message(sent.id)).toMatchObject({ content: 'x', embeds: [] });
    await sent.edit({ content: 'y', embeds });
    expect(discord.message(sent.id)).toMatchObject({ content: 'y', embeds: [] });
    expect(await codeOf(sent.edit({ content: '', embeds }))).toBe(50006);
  });

  test('a reply takes the message history', async () => {
    const said = discord.say({ content: `<@${discord.botId}>` });
    const reply = { content: 'x', reply: { messageReference: said.id } };
    expect(await codeOf((await allow(WRITE)).send(reply))).toBe(160002);
    expect(await codeOf((await allow(WRITE | May.ReadMessageHistory)).send(reply))).toBeUndefined();
  });

  test('threads go by their parent, and by a permission of their own', async () => {
    const target = await channel(discord.openThread('A question'));
    await allow(WRITE);
    expect(await codeOf(target.send('x'))).toBe(50013);
    await allow(May.ViewChannel | May.SendMessagesInThreads);
    expect(await codeOf(target.send('x'))).toBeUndefined();
    expect(() => discord.allow(target.id, WRITE)).toThrow('no channel with permissions of its own');
  });

  test('a forum takes posts, not messages; a post begins with the message of its id', async () => {
    const [forum = ''] = discord.guilds[0]?.forumIds ?? [];
    const path = `/channels/${forum}/messages` as const;
    expect(await codeOf(client.rest.post(path, { body: { content: 'x' } }))).toBe(50008);
    const heard = new Promise((resolve) => client.once(Events.MessageCreate, resolve));
    const post = discord.openPost('How?', `<@${discord.botId}> how?`, { channelId: forum });
    expect(await heard).toMatchObject({ id: post.id, channelId: post.id, content: post.content });
    expect(client.channels.cache.get(post.id)).toMatchObject({ name: 'How?', parentId: forum });
    expect(await codeOf((await channel(post.id)).send('So.'))).toBeUndefined();
  });

  test('a user may take no direct messages', async () => {
    const direct = await client.users.createDM(discord.user.id);
    discord.closeDms();
    expect(await codeOf(direct.send('psst'))).toBe(50007);
    const bob = await client.users.createDM(discord.createUser('bob').id);
    expect(await codeOf(bob.send('psst'))).toBeUndefined();
  });

  test('AutoMod may block an edit', async () => {
    const sent = await (await channel()).send('x');
    discord.failNext({ route: 'PATCH /channels/*/messages/*', status: 400, code: 200000 });
    expect(await codeOf(sent.edit('y'))).toBe(200000);
    expect(discord.message(sent.id)).toMatchObject({ content: 'x' });
  });

  test('answers to interactions take no permissions', async () => {
    await allow(0n);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply({ content: 'x', embeds, files });
    });
    expect(await discord.slash('ask').response()).toMatchObject({ content: 'x', embeds, attachments: [{}] });
  });
});

describe('what the bot may read', () => {
  test('nothing where it sees nothing', async () => {
    await allow(0n);
    const heard = new Promise((resolve) => client.once(Events.MessageCreate, ({ content }) => resolve(content)));
    discord.say({ content: `<@${discord.botId}> unheard` });
    discord.say({ content: `<@${discord.botId}> heard`, channelId: discord.guilds[0]?.channelIds[1] ?? '' });
    expect(await heard).toBe(`<@${discord.botId}> heard`);
  });

  test('no history without its permission: an empty list, and no message by id', async () => {
    const said = discord.say({ content: 'x' });
    const { messages } = await allow(WRITE);
    expect((await messages.fetch({ limit: 5 })).size).toBe(0);
    expect(await codeOf(messages.fetch({ message: said.id, force: true }))).toBe(50001);
  });

  test('pages before, after and around a message', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => discord.say({ content: `${index}` }).id);
    const { messages } = await channel();
    const [, , third = '', , fifth = ''] = ids;
    const fetched = async (options: object) => (await messages.fetch({ cache: false, ...options })).map(({ id }) => id);
    expect(await fetched({ limit: 2 })).toEqual([ids[8], ids[7]]);
    expect(await fetched({ limit: 2, before: third })).toEqual([ids[1], ids[0]]);
    expect(await fetched({ limit: 2, after: third })).toEqual([ids[4], ids[3]]);
    expect(await fetched({ limit: 3, around: fifth })).toEqual([ids[5], ids[4], ids[3]]);
    expect(await codeOf(fetched({ limit: 101 }))).toBe(50035);
  });
});

describe('what else the bot may do', () => {
  test('delete the messages of others, with manage messages, and never in direct messages', async () => {
    const said = discord.say({ content: 'x' });
    expect(await codeOf((await allow(WRITE)).messages.delete(said.id))).toBe(50013);
    expect(await codeOf((await allow(WRITE | May.ManageMessages)).messages.delete(said.id))).toBeUndefined();
    expect(discord.message(said.id)).toBeUndefined();
    const direct = discord.say({ content: 'x', dm: true });
    expect(await codeOf((await channel(direct.channel_id)).messages.delete(direct.id))).toBe(50003);
  });

  test('react, and take it back', async () => {
    const said = discord.say({ content: 'x' });
    const history = WRITE | May.ReadMessageHistory;
    const target = await allow(history);
    expect(await codeOf(target.messages.react(said.id, '👍'))).toBe(50013);
    await allow(history | May.AddReactions);
    await target.messages.react(said.id, '👍');
    expect(discord.message(said.id)?.reactions).toMatchObject([{ emoji: { name: '👍' }, count: 1, me: true }]);
    expect(await codeOf(target.messages.react(said.id, 'thumbs'))).toBe(10014);
    await client.rest.delete(`/channels/${target.id}/messages/${said.id}/reactions/${encodeURIComponent('👍')}/@me`);
    expect(discord.message(said.id)?.reactions).toEqual([]);
  });

  test('discord.js and app_permissions see the permissions that are in force', async () => {
    const seen = () => {
      const place = client.channels.cache.get(discord.channelId);
      const own = client.guilds.cache.get(discord.guildId)?.members.me;
      return place && own && 'permissionsFor' in place ? place.permissionsFor(own)?.bitfield : undefined;
    };
    const told = () =>
      new Promise((resolve) =>
        client.once(Events.InteractionCreate, (interaction) => resolve(interaction.appPermissions.bitfield)),
      );
    expect(seen()).toBe(BigInt((await discordPermissions(told)) as bigint));
    await allow(WRITE | May.EmbedLinks);
    expect(seen()).toBe(WRITE | May.EmbedLinks);
    expect(await discordPermissions(told)).toBe(WRITE | May.EmbedLinks);
  });

  async function discordPermissions(told: () => Promise<unknown>): Promise<unknown> {
    const heard = told();
    discord.slash('ask');
    return heard;
  }

  test('call roles that anyone may call, and the others with mention everyone', async () => {
    const [open, closed] = [discord.addRole('helpers'), discord.addRole('staff', { mentionable: false })];
    const text = `<@&${open}> <@&${closed}> <@${discord.user.id}>`;
    const send = async (more: object) => {
      const { id } = await (await channel()).send({ content: text, ...more });
      const { mentions, mention_roles } = discord.message(id) ?? {};
      return [mention_roles, mentions?.map((user) => user.username)];
    };
    expect(await send({ allowedMentions: { parse: [] } })).toEqual([[], []]);
    expect(await send({ allowedMentions: { parse: [], roles: [open, closed] } })).toEqual([[open], []]);
    expect(await send({ allowedMentions: { parse: [], users: [discord.user.id] } })).toEqual([[], ['alice']]);
    await allow(WRITE | May.MentionEveryone);
    expect(await send({ allowedMentions: { parse: [], roles: [closed] } })).toEqual([[closed], []]);
  });
});

describe('servers', () => {
  test('one that the bot joins later, and one that it leaves', async () => {
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, resolve));
    const made = discord.addGuild({ name: 'Later', channels: ['lobby'], botPermissions: May.ManageMessages });
    expect(await joined).toMatchObject({ id: made.id, name: 'Later', systemChannelId: made.channelIds[0] });
    const own = client.guilds.cache.get(made.id)?.members.me;
    expect(own?.permissions.has(May.ManageMessages)).toBe(true);
    const left = new Promise((resolve) => client.once(Events.GuildDelete, ({ id }) => resolve(id)));
    discord.leaveGuild(made.id);
    expect(await left).toBe(made.id);
    expect(await codeOf(client.rest.get(`/channels/${made.channelIds[0]}/messages`))).toBe(50001);
  });

  test('members and users can be looked up', async () => {
    const bob = discord.createUser('bob');
    expect(await client.users.fetch(bob.id)).toMatchObject({ username: 'bob' });
    const member = await client.guilds.cache.get(discord.guildId)?.members.fetch(bob.id);
    expect(member?.displayName).toBe('bob');
    expect(await codeOf(client.users.fetch('1'))).toBe(10013);
  });

  test('reactions are heard of with their intent', async () => {
    await client.destroy();
    client = await readyClient(discord, { intents: [...INTENTS, GatewayIntentBits.GuildMessageReactions] });
    const said = discord.say({ content: `<@${discord.botId}>` });
    const heard = new Promise((resolve) => client.once(Events.MessageReactionAdd, ({ emoji }) => resolve(emoji.name)));
    await (await channel()).messages.fetch(said.id);
    await (await channel()).messages.react(said.id, '⏳');
    expect(await heard).toBe('⏳');
  });
});
