import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { askedIn, buttonsOf, citationIn, described, fieldsOf, footOf, menuOf, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** Asking beside `/ask` itself: for somebody's message, on from a card, in private and then for everybody, and not at all. */

const say = sayIn('en-US');

const running = await connected();
afterAll(running.close);
const { discord } = running;

type Message = Parameters<typeof buttonsOf>[0] & { readonly id: string };
const TIMBER = 'What did the timber trade bring to the town?';
const FIND = 'Find passages';

function idOf(message: Message, label: string): string {
  const found = buttonsOf(message).find((button) => button.label.startsWith(label));
  if (!found) throw new Error(`no ${label} among ${JSON.stringify(buttonsOf(message))}`);
  return found.id;
}

const binOf = (message: Message): string =>
  buttonsOf(message).find(({ id }) => id.startsWith('3d:'))?.id ?? 'no deletion';

const now = (message: { readonly id: string }) => discord.message(message.id);

describe('Find passages on somebody’s message', () => {
  it('lets the asker pick in private, and posts one reply that names them and pings nobody', async () => {
    const author = discord.createUser('bob');
    const target = discord.say({ content: TIMBER, author });
    const picker = await discord.messageMenu(FIND, target).response();
    expect(picker.flags && picker.flags & 64).toBe(64);
    expect(askedIn(picker)).toBe(TIMBER);
    const turned = await discord.press(picker, idOf(picker, 'Next passage')).response();
    expect(citationIn(turned)).not.toBe(citationIn(picker));
    const back = await discord.choose(turned, menuOf(turned)?.id ?? '', ['0']).response();
    const done = await discord.press(back, idOf(back, say('post'))).response();
    expect(noticeIn(done)).toContain(`/${target.id}`);
    expect(buttonsOf(done)).toEqual([]);
    const posted = await discord.nextMessage({ after: target });
    expect(posted.message_reference?.message_id).toBe(target.id);
    expect(citationIn(posted)).toBe(citationIn(picker));
    expect(noticeIn(posted)).toContain(say('postedBy', { user: `<@${discord.user.id}>` }));
    expect(posted.mentions).toEqual([]);
    const spoken = discord.messages().filter((message) => message.message_reference?.message_id === target.id);
    expect(spoken).toHaveLength(1);
  });

  it('makes one post of two quick presses, which whoever picked it may delete and its receiver may not', async () => {
    const author = discord.createUser('eve');
    const target = discord.say({ content: TIMBER, author });
    const picker = await discord.messageMenu(FIND, target).response();
    const presses = [1, 2].map(() => discord.press(picker, idOf(picker, say('post'))));
    await Promise.all(presses.map((press) => press.response()));
    const replies = () => discord.messages().filter((each) => each.message_reference?.message_id === target.id);
    expect(replies()).toHaveLength(1);
    const [posted] = replies();
    if (!posted) throw new Error('nothing was posted');
    const refused = discord.press(posted, binOf(posted), { user: author });
    await discord.waitFor(() => refused.followups[0], 'the refusal');
    expect(noticeIn(refused.followups[0])).toBe(say('deleteNotYours'));
    discord.press(posted, binOf(posted));
    await discord.waitFor(() => replies().length === 0, 'the deletion');
  });

  it('says so where there is no text, and where the library does not say', async () => {
    const empty = await discord.messageMenu(FIND, discord.say({ content: '🎉' })).response();
    expect(noticeIn(empty)).toBe(say('nothingToLookUp'));
    const other = discord.say({ content: 'Who won the quantum lottery on Neptune?' });
    const none = await discord.messageMenu(FIND, other).response();
    expect(described(none)).toContain(say('nothing'));
    expect(buttonsOf(none).map(({ label }) => label)).not.toContain(say('post'));
  });

  it('names what the bot lacks to post there, and posts nothing', async () => {
    const channelId = discord.guilds[0]?.channelIds[1] ?? '';
    const target = discord.say({ content: TIMBER, channelId });
    const picker = await discord.messageMenu(FIND, target).response();
    discord.allow(channelId, May.ViewChannel | May.EmbedLinks | May.ReadMessageHistory);
    const refused = discord.press(picker, idOf(picker, say('post')));
    const word = await discord.waitFor(() => refused.followups[0], 'the refusal');
    expect(noticeIn(word)).toContain(say('permission.SendMessages'));
    expect(noticeIn(word)).not.toContain(say('permission.EmbedLinks'));
    expect(discord.messages(channelId).filter(({ author }) => author.id === discord.botId)).toEqual([]);
  });

  it('says so where the message is gone by then', async () => {
    const target = discord.say({ content: TIMBER });
    const picker = await discord.messageMenu(FIND, target).response();
    discord.delete(target);
    const refused = discord.press(picker, idOf(picker, say('post')));
    const word = await discord.waitFor(() => refused.followups[0], 'the refusal');
    expect(noticeIn(word)).toContain(say('targetGone'));
  });
});

describe('/ask with reply_to', () => {
  it('pings that person alone, and keeps the mention when another passage is turned to', async () => {
    const user = discord.createUser('carol');
    const asked = discord.slash('ask', { question: TIMBER, reply_to: user.id });
    const answer = await discord.waitFor(() => asked.followups[0], 'the answer');
    expect(answer.mentions.map(({ id }) => id)).toEqual([user.id]);
    expect(noticeIn(answer)).toContain(`<@${user.id}>`);
    const turned = await discord.press(answer, idOf(answer, 'Next passage')).response();
    expect(noticeIn(turned)).toContain(`<@${user.id}>`);
  });

  it('is answered all the same where Discord refuses the message that pings', async () => {
    const user = discord.createUser('heidi');
    discord.failNext({ route: 'POST /webhooks/*/*', status: 400, code: 200000, message: 'blocked by AutoMod' });
    const asked = discord.slash('ask', { question: TIMBER, reply_to: user.id });
    const word = await discord.waitFor(() => asked.followups[0], 'a word');
    expect(noticeIn(word)).toContain('AutoMod');
  });

  it('leaves a line with the mention when it is deleted', async () => {
    const user = discord.createUser('dave');
    const asked = discord.slash('ask', { question: TIMBER, reply_to: user.id });
    const answer = await discord.waitFor(() => asked.followups[0], 'the answer');
    const line = await discord.press(answer, binOf(answer)).response();
    expect(noticeIn(line)).toBe(`<@${user.id}>\n${say('deleted')}`);
    expect(described(line)).toBe('');
    expect(buttonsOf(line)).toEqual([]);
  });

  it('pings nobody where the asker alone sees the answer', async () => {
    const user = discord.createUser('frank');
    const answer = await discord.slash('ask', { question: TIMBER, reply_to: user.id, private: true }).response();
    expect(answer.mentions).toEqual([]);
  });
});

describe('Ask a follow-up', () => {
  const followed = (message: Message, question: string, acting = {}) => {
    const opened = discord.press(message, idOf(message, say('followUp')), acting);
    return opened.acknowledged().then(() => discord.submitModal(opened, { question }, acting));
  };

  it('is read with what the card asks and shows', async () => {
    const answer = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    const next = await (await followed(answer, 'and when was that?')).response();
    expect(described(next)).toContain('The tariff of 1912 ended the timber trade.');
    expect(next.id).not.toBe(answer.id);
    expect((next.flags ?? 0) & 64).toBe(0);
    const refused = await (await followed(answer, 'another one?')).response();
    expect(citationIn(refused)).not.toBe(citationIn(answer));
  });

  it('stays private where the card was', async () => {
    const answer = await discord.slash('ask', { question: 'What ended the timber trade?', private: true }).response();
    const next = await (await followed(answer, 'and when was that?')).response();
    expect((next.flags ?? 0) & 64).toBe(64);
  });

  it('is there for what was said in chat, and for bystanders', async () => {
    discord.say({ content: `<@${discord.botId}> What ended the timber trade?` });
    const answer = await discord.nextMessage();
    const next = await (await followed(answer, 'and when was that?', { user: discord.createUser('gail') })).response();
    expect(described(next)).toContain('The tariff of 1912 ended the timber trade.');
  });
});

describe('Share with everyone', () => {
  it('posts the same card, named by who shared it', async () => {
    const answer = await discord.slash('ask', { question: TIMBER, private: true }).response();
    const turned = await discord.press(answer, idOf(answer, 'Next passage')).response();
    const shared = discord.press(turned, idOf(turned, say('share')));
    const card = await discord.waitFor(() => shared.followups[0], 'the card');
    expect((card.flags ?? 0) & 64).toBe(0);
    expect(described(card)).toBe(described(turned));
    expect(noticeIn(card)).toContain(say('sharedBy', { user: `<@${discord.user.id}>` }));
    expect(buttonsOf(card).map(({ label }) => label)).not.toContain(say('share'));
    const back = await discord.press(card, idOf(card, 'Previous passage')).response();
    expect(noticeIn(back)).toContain(say('sharedBy', { user: `<@${discord.user.id}>` }));
  });

  it('is there for lists and for what the library does not say', async () => {
    for (const use of [
      discord.slash('sources'),
      discord.slash('ask', { question: 'Who won the quantum lottery on Neptune?', private: true }),
    ]) {
      const answer = await use.response();
      const shared = discord.press(answer, idOf(answer, say('share')));
      const card = await discord.waitFor(() => shared.followups[0], 'the card');
      expect(described(card)).toBe(described(answer));
    }
  });

  it('is not offered in direct messages, with a word why', async () => {
    const answer = await discord.slash('ask', { question: TIMBER, private: true }, { dm: true }).response();
    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain(say('share'));
    expect(footOf(answer)).toContain(say('nobodyElse'));
  });
});

describe('deleting', () => {
  it('is for the asker, as often as months later', async () => {
    const answer = await discord.slash('ask', { question: TIMBER }).response();
    discord.press(answer, binOf(answer));
    await discord.waitFor(() => now(answer) === undefined, 'the deletion');
  });

  it('is for those who may manage messages, and nobody else', async () => {
    const [user, moderator] = [discord.createUser('mallory'), discord.createUser('mod')];
    const answer = await discord.slash('ask', { question: TIMBER }).response();
    const refused = discord.press(answer, binOf(answer), { user });
    const word = await discord.waitFor(() => refused.followups[0], 'the refusal');
    expect(noticeIn(word)).toBe(say('deleteNotYours'));
    expect((word.flags ?? 0) & 64).toBe(64);
    expect(now(answer)).toBeDefined();
    discord.press(answer, binOf(answer), { user: moderator, permissions: May.ManageMessages });
    await discord.waitFor(() => now(answer) === undefined, 'the deletion');
  });

  it('works for answers in chat', async () => {
    discord.say({ content: `<@${discord.botId}> ${TIMBER}` });
    const answer = await discord.nextMessage();
    discord.press(answer, binOf(answer));
    await discord.waitFor(() => now(answer) === undefined, 'the deletion');
  });

  it('is not there where only the asker sees the answer', async () => {
    const answer = await discord.slash('ask', { question: TIMBER, private: true }).response();
    expect(binOf(answer)).toBe('no deletion');
  });
});

describe('a message that asks several questions', () => {
  const listIn = (message: Message): string => fieldsOf(message).find(({ name }) => name.startsWith('❓'))?.value ?? '';

  it('is listed with each of them, also where the library answers only one, or none', async () => {
    const ask = (question: string) => discord.slash('ask', { question }).response();
    const one = await ask('What ended the timber trade? And who won the football world cup?');
    expect(listIn(one)).toMatch(/^\*\*1\.\*\* .* → 1 ◀\n\*\*2\.\*\* .* the library does not say$/u);
    const none = await ask('Who invented the telephone? How many penguins live in Antarctica?');
    expect(listIn(none).match(/the library does not say$/gmu)).toHaveLength(2);
    const closest = await discord.press(none, idOf(none, say('showClosest'))).response();
    expect(listIn(closest)).toBe(listIn(none));
  });
});
