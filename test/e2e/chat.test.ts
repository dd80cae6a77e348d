import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, described, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** Talking to the bot: mentions, replies, direct messages, and all that is not meant for it. */

const say = sayIn('en-US');

const running = await connected();
afterAll(running.close);
const { discord } = running;

const called = (text: string): string => `<@${discord.botId}> ${text}`;

describe('the bot answers', () => {
  it('when it is mentioned: it types, replies to the message and pings nobody', async () => {
    const typed = discord.typing.length;
    const question = discord.say({ content: called('what ended the timber trade?') });
    const answer = await discord.nextMessage();
    expect(described(answer)).toContain('**The tariff of 1912 ended the timber trade.**');
    expect(answer.message_reference?.message_id).toBe(question.id);
    expect(answer.mentions).toEqual([]);
    expect(discord.typing.length).toBeGreaterThan(typed);
  });

  it('with words of the passage in the content, so that a notification says something', async () => {
    discord.say({ content: called('what ended the timber trade?') });
    const answer = await discord.nextMessage();
    expect(answer.content).toBe('The tariff of 1912 ended the timber trade. (The harbour of Lindvik, Trade · ¶ 6)');
    expect((answer.flags ?? 0) & MessageFlags.IsComponentsV2).toBe(0);
    const turned = await discord.press(answer, buttonId(answer, 'Next passage')).response();
    expect(turned.id).toBe(answer.id);
    expect(described(turned)).not.toBe(described(answer));
  });

  it('with the notice that it is not sure in the content instead, where it is not', async () => {
    discord.say({ content: called('Who discovered penicillin in Boston?') });
    const nothing = await discord.nextMessage();
    expect(`${nothing.content}${described(nothing)}`).toContain(say('nothing'));
  });

  it('in direct messages without being mentioned', async () => {
    discord.say({ content: 'What was the first export of the town?', dm: true });
    expect(described(await discord.nextMessage())).toContain('**Herring was the first export of the town.**');
  });

  it('when its answer is replied to, and reads the reply with what was asked before', async () => {
    discord.say({ content: called('What ended the timber trade?') });
    const answer = await discord.nextMessage();
    discord.say({ content: 'and when was that?', replyTo: answer });
    expect(described(await discord.nextMessage())).toContain('The tariff of 1912 ended the timber trade.');
  });

  it('when its answer is refused in a reply, and never with that passage again, though Markdown was escaped in it', async () => {
    discord.say({ content: called('What did the notice say everyone must read?') });
    const first = await discord.nextMessage();
    expect(described(first)).toContain('\\@everyone');
    for (const refusal of ['another one?', 'anything else?']) {
      discord.say({ content: refusal, replyTo: first });
      expect(described(await discord.nextMessage())).not.toContain('everyone');
    }
  });

  it('with help when the message holds no question', async () => {
    discord.say({ content: called('') });
    expect(described(await discord.nextMessage())).toContain(say('askSomething'));
    discord.say({ content: called('hello there!') });
    expect(described(await discord.nextMessage())).toContain(say('thanks'));
  });

  it('in threads, and where @everyone is called beside it', async () => {
    const channelId = discord.openThread('questions');
    discord.say({ content: called('@everyone what ended the timber trade?'), channelId });
    const answer = await discord.nextMessage();
    expect(answer.channel_id).toBe(channelId);
    expect(answer.mention_everyone).toBe(false);
  });
});

describe('the bot keeps silent', () => {
  it('towards bots, webhooks, itself, @everyone, @here, its role and talk among others', async () => {
    const role = discord.guilds[0]?.botRoleId ?? '';
    discord.say({ content: called('what ended the timber trade?'), bot: true });
    discord.say({ content: called('what ended the timber trade?'), webhook: true });
    discord.say({ content: '@everyone what ended the timber trade?' });
    discord.say({ content: '@here what ended the timber trade?' });
    discord.say({ content: `<@&${role}> what ended the timber trade?` });
    const other = discord.say({ content: 'what ended the timber trade?' });
    discord.say({ content: 'nobody knows', replyTo: other });
    const last = discord.say({ content: called('What was the first export of the town?') });
    const answer = await discord.nextMessage();
    expect(answer.message_reference?.message_id).toBe(last.id);
    const spoken = discord
      .messages()
      .filter((message) => message.author.id === discord.botId && message.id >= other.id);
    expect(spoken.map((message) => message.message_reference?.message_id)).toEqual([last.id]);
  });
});

describe('where Discord withholds the text of a reply', () => {
  it('the bot says once how to go on', async () => {
    const answer = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    const first = discord.say({ content: 'and when was that?', replyTo: answer });
    const hint = await discord.nextMessage();
    expect(noticeIn(hint)).toBe(say('withheld'));
    expect(hint.message_reference?.message_id).toBe(first.id);
    discord.say({ content: 'hello?', replyTo: answer });
    const asked = discord.say({ content: called('what ended the timber trade?') });
    expect((await discord.nextMessage()).message_reference?.message_id).toBe(asked.id);
  });

  it('a reply without ping to a chat answer is met the same way', async () => {
    const user = discord.createUser('bob');
    discord.say({ content: called('what ended the timber trade?'), author: user });
    const answer = await discord.nextMessage();
    discord.say({ content: 'go on', replyTo: answer, ping: false, author: user });
    expect(noticeIn(await discord.nextMessage())).toBe(say('withheld'));
  });

  it('a mention in the reply is enough to be read, with the question of the slash answer before it', async () => {
    const answer = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    discord.say({ content: called('and when was that?'), replyTo: answer });
    expect(described(await discord.nextMessage())).toContain('The tariff of 1912 ended the timber trade.');
  });
});
