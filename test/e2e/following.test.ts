import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { connect } from '../support/bot.ts';
import { askedIn, described, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';
import { startFakeDiscord } from '../support/fake-discord.ts';

/** Answers follow their questions, wherever these are asked, and whoever asks where the bot may not post is told why. */

const say = sayIn('en-US');

const running = await connected(
  {},
  {
    guilds: [{ channels: ['general', 'silent', 'muted'], forums: ['help'] }],
  },
);
afterAll(running.close);
const { discord } = running;

const called = (text: string): string => `<@${discord.botId}> ${text}`;
const TIMBER = 'What ended the timber trade?';
const EXPORT = 'What was the first export of the town?';

type Message = { readonly id: string };
const answerTo = ({ id }: Message, channelId?: string) =>
  discord.messages(channelId).filter(({ message_reference: reference }) => reference?.message_id === id);

const says = (message: Message, text: string) =>
  discord.waitFor(() => described(discord.message(message.id)).includes(text), `an answer that says "${text}"`);

describe('a question that is edited', () => {
  it('is answered anew in the same message', async () => {
    const question = discord.say({ content: called(TIMBER) });
    const answer = await discord.nextMessage();
    discord.edit(question, called(EXPORT));
    await says(answer, '**Herring was the first export');
    expect(askedIn(discord.message(answer.id))).toBe(EXPORT);
    expect(answerTo(question)).toHaveLength(1);
  });

  it('is answered anew where nothing says when it was edited', async () => {
    const question = discord.say({ content: called(TIMBER) });
    const answer = await discord.nextMessage();
    discord.edit(question, called(EXPORT), { stamped: false });
    await says(answer, '**Herring was the first export');
  });

  it('is answered anew in direct messages and after a restart', async () => {
    const question = discord.say({ content: TIMBER, dm: true });
    const answer = await discord.nextMessage();
    await running.restart();
    discord.edit(question, EXPORT);
    await says(answer, '**Herring was the first export');
  });

  it('keeps its answer when the mention is taken out, or nothing was changed', async () => {
    const question = discord.say({ content: called(TIMBER) });
    const answer = await discord.nextMessage();
    discord.edit(question, called(TIMBER));
    discord.edit(question, 'never mind');
    const next = discord.say({ content: called(EXPORT) });
    await discord.nextMessage({ after: next });
    expect(described(discord.message(answer.id))).toBe(described(answer));
    expect(discord.message(answer.id)?.edited_timestamp).toBeNull();
  });

  it('waits for the answer that is still being made', async () => {
    const question = discord.say({ content: called(TIMBER) });
    discord.edit(question, called(EXPORT));
    const answer = await discord.nextMessage({ after: question });
    await says(answer, '**Herring was the first export');
  });
});

describe('a question that is deleted', () => {
  const isGone = (message: Message) => discord.waitFor(() => discord.message(message.id) === undefined, 'the deletion');

  it('takes its answer with it, after a restart too', async () => {
    const question = discord.say({ content: called(TIMBER) });
    const answer = await discord.nextMessage();
    discord.delete(question);
    await isGone(answer);
    const second = discord.say({ content: called(TIMBER) });
    const late = await discord.nextMessage();
    await running.restart();
    discord.delete(second);
    await isGone(late);
  });

  it('takes it along in direct messages that were begun before a restart', async () => {
    const question = discord.say({ content: TIMBER, dm: true, author: discord.createUser('ruth') });
    const answer = await discord.nextMessage();
    await running.restart();
    discord.delete(question);
    await isGone(answer);
  });

  it('costs no request where it was not for the bot', async () => {
    const other = discord.say({ content: TIMBER });
    const next = discord.say({ content: called(EXPORT) });
    await discord.nextMessage({ after: next });
    const before = discord.requests.length;
    discord.delete(other);
    const last = discord.say({ content: called(EXPORT) });
    await discord.nextMessage({ after: last });
    const paths = discord.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(paths.filter((path) => path.startsWith('GET'))).toEqual([]);
  });

  it('leaves its answer when it is older than a day', async () => {
    const earlier = await startFakeDiscord({ now: () => Date.now() - 25 * 60 * 60 * 1000 });
    const listening = await connect(earlier);
    const question = earlier.say({ content: `<@${earlier.botId}> ${TIMBER}` });
    const answer = await earlier.nextMessage();
    earlier.edit(question, `<@${earlier.botId}> ${EXPORT}`);
    earlier.delete(question);
    const next = earlier.say({ content: `<@${earlier.botId}> ${EXPORT}` });
    await earlier.nextMessage({ after: next });
    expect(earlier.message(answer.id)?.edited_timestamp).toBeNull();
    expect(earlier.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    await listening.close();
    await earlier.close();
  });
});

describe('threads and forum posts', () => {
  it('are answered as channels are, the first message of a post too', async () => {
    const [forum = ''] = discord.guilds[0]?.forumIds ?? [];
    const post = discord.openPost('timber', called(TIMBER), { channelId: forum });
    const answer = await discord.nextMessage({ after: post });
    expect(answer.channel_id).toBe(post.channel_id);
    expect(described(answer)).toContain('The tariff of 1912 ended the timber trade.');
    const channelId = discord.openThread('questions');
    const question = discord.say({ content: called(EXPORT), channelId });
    expect((await discord.nextMessage({ after: question })).channel_id).toBe(channelId);
  });
});

describe('where the bot may not post', () => {
  it('whoever asks is told once in private what is missing, and one who takes no messages is only noted', async () => {
    const [, silent = '', muted = ''] = discord.guilds[0]?.channelIds ?? [];
    for (const channel of [silent, muted]) discord.allow(channel, May.ViewChannel | May.ReadMessageHistory);
    const asker = discord.createUser('nina');
    discord.say({ content: called(TIMBER), channelId: silent, author: asker });
    discord.say({ content: called(TIMBER), channelId: silent, author: asker });
    await discord.waitFor(() => discord.directMessages(asker).length > 0, 'the word in private');
    const closed = discord.createUser('olaf');
    discord.closeDms(closed);
    discord.say({ content: called(TIMBER), channelId: muted, author: closed });
    await vi.waitFor(() => expect(running.bot.logged.join()).toContain('takes no direct messages'));
    const [word, ...more] = discord.directMessages(asker);
    expect(more).toEqual([]);
    expect(noticeIn(word)).toContain(`<#${silent}>`);
    expect(noticeIn(word)).toContain(say('permission.SendMessages'));
    expect(noticeIn(word)).toContain(say('permission.EmbedLinks'));
    expect(noticeIn(word)).not.toContain(say('permission.ReadMessageHistory'));
    for (const channel of [silent, muted])
      expect(discord.messages(channel).filter(({ author }) => author.id === discord.botId)).toEqual([]);
  });
});
