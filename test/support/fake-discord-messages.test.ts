import {
  type Client,
  Events,
  GatewayIntentBits,
  PermissionFlagsBits as May,
  type Message,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INTENTS, readyClient } from './fake-discord/test-client.ts';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;
let client: Client<true>;

beforeEach(async () => {
  discord = await startFakeDiscord({ grantedIntents: GatewayIntentBits.MessageContent });
  client = await readyClient(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** The first message the bot hears that is none of its own, or the first with that content. */
function heard(content?: string): Promise<Message> {
  return new Promise((resolve) => {
    client.on(Events.MessageCreate, (message) => {
      const isMeant = content === undefined ? message.author.id !== discord.botId : message.content === content;
      if (isMeant) resolve(message);
    });
  });
}

async function reconnect(intents: number[]): Promise<void> {
  await client.destroy();
  client = await readyClient(discord, { intents });
}

async function channel(id = discord.channelId) {
  const found = await client.channels.fetch(id);
  if (!found?.isSendable()) throw new Error('not a text channel');
  return found;
}

describe('what the bot may read', () => {
  const hello = 'Hello there';
  const cases: readonly (readonly [string, (bot: string) => Parameters<FakeDiscord['say']>[0], boolean])[] = [
    ['plain talk', () => ({ content: hello }), false],
    ['another bot', () => ({ content: hello, bot: true }), false],
    ['a webhook', () => ({ content: hello, webhook: true }), false],
    ['a mention', (bot) => ({ content: `<@${bot}> ${hello}` }), true],
    ['a mention of old', (bot) => ({ content: `<@!${bot}> ${hello}` }), true],
    ['a mention of everyone', () => ({ content: `@everyone ${hello}` }), false],
    ['a mention of the role of the bot', () => ({ content: `<@&${discord.guilds[0]?.botRoleId}> ${hello}` }), false],
    ['a direct message', () => ({ content: hello, dm: true }), true],
  ];

  test.each(cases)('%s', async (_, saying, isReadable) => {
    const message = heard();
    const said = discord.say(saying(discord.botId));
    expect((await message).content).toBe(isReadable ? said.content : '');
  });

  test.each(cases)('%s, with the intent', async (_, saying) => {
    await reconnect([...INTENTS, GatewayIntentBits.MessageContent]);
    const message = heard();
    const said = discord.say(saying(discord.botId));
    expect((await message).content).toBe(said.content);
  });

  test.each([
    [true, 'and why?'],
    [false, ''],
  ])('a reply to a regular message of the bot, ping %s', async (ping, seen) => {
    const answer = await (await channel()).send('42');
    const message = heard();
    discord.say({ content: 'and why?', replyTo: answer, ping });
    const reply = await message;
    expect(reply.content).toBe(seen);
    expect(reply.reference?.messageId).toBe(answer.id);
    expect(reply.mentions.users.has(discord.botId)).toBe(ping);
  });

  test.each([
    ['and why?', false],
    ['<@BOT> and why?', true],
  ])('a reply to the answer of a slash command: %s', async (text, isReadable) => {
    client.on(Events.InteractionCreate, (interaction) => interaction.isRepliable() && interaction.reply('42'));
    const answer = await discord.slash('ask').response();
    const message = heard();
    const content = text.replace('BOT', discord.botId);
    discord.say({ content, replyTo: answer });
    expect((await message).content).toBe(isReadable ? content : '');
  });

  test('the message replied to is judged by itself', async () => {
    const question = discord.say({ content: 'secret' });
    const message = heard(`<@${discord.botId}> look`);
    discord.say({ content: `<@${discord.botId}> look`, replyTo: question });
    const { channel, reference } = await message;
    expect(reference?.messageId).toBe(question.id);
    expect(channel.messages.cache.get(question.id)).toMatchObject({ content: '', author: { username: 'alice' } });
    expect(discord.message(question.id)).toMatchObject({ content: 'secret' });
  });

  test('REST is as private as the gateway, and goes by the settings of the application', async () => {
    const said = discord.say({ content: 'secret' });
    expect(await (await channel()).messages.fetch(said.id)).toMatchObject({ content: 'secret' });
    await client.destroy();
    await discord.close();
    discord = await startFakeDiscord();
    client = await readyClient(discord);
    const hidden = discord.say({ content: 'secret' });
    const named = discord.say({ content: `<@${discord.botId}> open` });
    const { messages } = await channel();
    expect(await messages.fetch({ message: hidden.id, force: true })).toMatchObject({ content: '' });
    expect(await messages.fetch({ message: named.id, force: true })).toMatchObject({ content: named.content });
    const own = await (await channel()).send({ content: 'mine', flags: MessageFlags.SuppressNotifications });
    expect(await messages.fetch({ message: own.id, force: true })).toMatchObject({ content: 'mine' });
    await own.delete();
    expect((await messages.fetch({ limit: 1 })).map(({ id }) => id)).toEqual([named.id]);
  });

  test('without their intent no messages come', async () => {
    await reconnect([GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages]);
    const message = heard();
    discord.say({ content: `<@${discord.botId}> in the channel` });
    discord.say({ content: 'in private', dm: true });
    expect((await message).content).toBe('in private');
  });

  test('edits and deletions are told as well', async () => {
    const edited = new Promise<string | null>((resolve) => {
      client.on(Events.MessageUpdate, (_, message) => resolve(message.content));
    });
    const deleted = new Promise<string>((resolve) => client.on(Events.MessageDelete, ({ id }) => resolve(id)));
    const message = heard();
    const said = discord.say({ content: `<@${discord.botId}> one` });
    await message;
    discord.edit(said, `<@${discord.botId}> two`);
    expect(await edited).toBe(`<@${discord.botId}> two`);
    discord.delete(said);
    expect(await deleted).toBe(said.id);
  });

  test('threads are heard of', async () => {
    const message = heard();
    const channelId = discord.openThread('A question');
    discord.say({ content: `<@${discord.botId}> here`, channelId });
    expect((await message).channel).toMatchObject({ id: channelId, name: 'A question', parentId: discord.channelId });
  });
});

describe('what the bot writes', () => {
  test('a reply shows what it replies to, and pings only if allowed', async () => {
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      await message.channel.sendTyping();
      await message.reply({ content: 'Yes?', allowedMentions: { repliedUser: false } });
      await message.reply('Yes!');
    });
    const said = discord.say({ content: `<@${discord.botId}>` });
    const quiet = await discord.nextMessage();
    expect(quiet).toMatchObject({ content: 'Yes?', type: 19, mentions: [], referenced_message: { id: said.id } });
    expect(await discord.nextMessage()).toMatchObject({ content: 'Yes!', mentions: [{ username: 'alice' }] });
    expect(discord.typing).toMatchObject([{ channelId: discord.channelId }]);
  });

  test('whom a message calls follows from what it allows', async () => {
    const { id } = discord.user;
    const text = `@everyone <@${id}> <@&${discord.guilds[0]?.botRoleId}>`;
    const target = await channel();
    await target.send(text);
    await target.send({ content: text, allowedMentions: { parse: [] } });
    await target.send({ content: text, allowedMentions: { users: [id] } });
    discord.allow(discord.channelId, May.ViewChannel | May.SendMessages | May.MentionEveryone);
    await target.send(text);
    expect(
      discord
        .messages()
        .map(({ mentions, mention_roles, mention_everyone }) => [
          mentions.length,
          mention_roles.length,
          mention_everyone,
        ]),
    ).toEqual([
      [1, 0, false],
      [0, 0, false],
      [1, 0, false],
      [1, 1, true],
    ]);
  });

  test('edits and deletions are for its own messages', async () => {
    const said = discord.say({ content: `<@${discord.botId}> hi` });
    const target = await channel();
    const own = await target.send('first');
    await own.edit('second');
    expect(discord.message(own.id)).toMatchObject({ content: 'second' });
    await own.delete();
    expect(discord.message(own.id)).toBeUndefined();
    await expect(target.messages.edit(said.id, 'mine')).rejects.toMatchObject({ code: 50005 });
    await expect(target.messages.delete(said.id)).rejects.toMatchObject({ code: 50013 });
    await expect(target.messages.delete(own.id)).rejects.toMatchObject({ code: 10008 });
  });

  test('an edit keeps the files it lists, or all of them', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => ({ attachment: Buffer.from('x'), name }));
    const own = await (await channel()).send({ files });
    const names = () => discord.message(own.id)?.attachments.map(({ filename }) => filename);
    await own.edit('more');
    expect(names()).toEqual(['a.txt', 'b.txt']);
    await own.edit({ content: '', attachments: [...own.attachments.values()].slice(1) });
    expect(names()).toEqual(['b.txt']);
    await expect(own.edit({ attachments: [] })).rejects.toMatchObject({ code: 50006 });
  });

  test('a direct message reaches the user', async () => {
    await (await client.users.fetch(discord.user.id).catch(() => client.users.createDM(discord.user.id))).send('psst');
    expect(discord.directMessages()).toMatchObject([{ content: 'psst' }]);
    expect(await discord.nextMessage()).toMatchObject({ content: 'psst' });
  });

  test('a reply to a message that is gone is refused, or sent as a plain message', async () => {
    const said = discord.say({ content: 'fleeting' });
    discord.delete(said);
    const target = await channel();
    const reply = { content: 'late', reply: { messageReference: said.id } };
    await expect(target.send(reply)).rejects.toMatchObject({ status: 400, code: 50035 });
    const sent = await target.send({ ...reply, reply: { ...reply.reply, failIfNotExists: false } });
    expect(sent).toMatchObject({ type: 0, reference: null });
  });

  test('the same nonce sends one message', async () => {
    const target = await channel();
    const first = await target.send({ content: 'once', nonce: 'n1', enforceNonce: true });
    const second = await target.send({ content: 'once', nonce: 'n1', enforceNonce: true });
    expect(second.id).toBe(first.id);
    expect(discord.messages()).toHaveLength(1);
  });
});
