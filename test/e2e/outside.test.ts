import { PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { restrictedNote } from '../../src/discord/screens/permissions.ts';
import { buttonId, buttonsOf, citationIn, footOf, noticeIn } from '../support/card.ts';
import { connected } from '../support/connected.ts';

/** Servers and conversations where the bot is no member: a user brought the app along. */

const say = sayIn('en-US');
const TIMBER = 'What did the timber trade bring to the town?';
const EPHEMERAL = 64;
const OPEN = May.ViewChannel | May.SendMessages | May.UseExternalApps;
const RESTRICTED = May.ViewChannel | May.SendMessages;

const running = await connected({}, { guilds: [{}, { withoutBot: true }] });
afterAll(running.close);
const { discord } = running;

const outside = () => discord.guilds[1]?.channelIds[0] ?? '';
const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label);

describe('where external apps are allowed', () => {
  it('answers for everybody, and the asker may delete it', async () => {
    const acting = { channelId: outside(), permissions: OPEN };
    const answer = await discord.slash('ask', { question: TIMBER }, acting).response();
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(0);
    const bin = buttonsOf(answer).find(({ id }) => id.startsWith('3d:'))?.id ?? '';
    discord.press(answer, bin, acting);
    await discord.waitFor(() => discord.message(answer.id) === undefined, 'the deletion');
  });

  it('posts a picked passage as a message of its own with a link to the message', async () => {
    const acting = { channelId: outside(), permissions: OPEN };
    const target = discord.say({ content: TIMBER, channelId: outside(), author: discord.createUser('pia') });
    const picker = await discord.messageMenu('Find passages', target, acting).response();
    const pressed = discord.press(picker, buttonId(picker, say('post')), acting);
    const posted = await discord.waitFor(() => pressed.followups[0], 'the post');
    expect((posted.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(citationIn(posted)).toBe(citationIn(picker));
    expect(noticeIn(posted)).toContain(
      `https://discord.com/channels/${discord.guilds[1]?.id}/${outside()}/${target.id}`,
    );
    expect(posted.mentions).toEqual([]);
    expect(pressed.followups).toHaveLength(1);
    expect(labels(await pressed.response())).toEqual([]);
  });

  it('does so in conversations between users too', async () => {
    const channelId = discord.privateChannel(discord.createUser('quinn'));
    const target = discord.say({ content: TIMBER, channelId });
    const picker = await discord.messageMenu('Find passages', target, { channelId }).response();
    const pressed = discord.press(picker, buttonId(picker, say('post')));
    const posted = await discord.waitFor(() => pressed.followups[0], 'the post');
    expect(noticeIn(posted)).toContain(`https://discord.com/channels/@me/${channelId}/${target.id}`);
  });
});

describe('where the server restricts external apps', () => {
  it('answers the asker alone, says why, and offers nothing to share', async () => {
    const answer = await discord
      .slash('ask', { question: TIMBER }, { channelId: outside(), permissions: RESTRICTED })
      .response();
    expect((answer.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(footOf(answer)).toContain(restrictedNote(say));
    expect(restrictedNote(say)).toContain('Use External Apps');
    expect(labels(answer)).not.toContain(say('share'));
    expect(buttonsOf(answer).some(({ id }) => id.startsWith('3d:'))).toBe(false);
  });

  it('names the permission that it takes to post a passage', async () => {
    const acting = { channelId: outside(), permissions: RESTRICTED };
    const target = discord.say({ content: TIMBER, channelId: outside() });
    const picker = await discord.messageMenu('Find passages', target, acting).response();
    const pressed = discord.press(picker, buttonId(picker, say('post')), acting);
    const word = await discord.waitFor(() => pressed.followups[0], 'the refusal');
    expect(noticeIn(word)).toContain(say('permission.UseExternalApps'));
    expect((word.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
  });
});
