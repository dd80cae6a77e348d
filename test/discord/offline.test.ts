import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../src/discord/dispatcher.ts';
import { OFFLINE_SCENE, type OfflineBot, offline } from '../../src/discord/offline.ts';
import { buttonId, described } from '../support/card.ts';
import { footnoteOf } from '../support/library.ts';

/** Without a connection a message takes the form in which the gateway sends it, and a press belongs to whoever asked. */

const footnote = footnoteOf({
  harbour: 'The tariff of 1912 ended the timber trade.\n\nHerring was the first export.',
  mill: 'The miller said that the timber trade ended with a tariff.',
});
const bot: OfflineBot = offline(createDispatcher({ footnote }));
const ROBIN = { ...OFFLINE_SCENE, user: '100000000000000009', canManage: false, canModerate: false };
const QUESTION = 'What ended the timber trade?';

describe('the bot without its connection', () => {
  it('replies to a message with content, which a notification shows, and to a command with components', async () => {
    const { body } = await bot.message(QUESTION, [], OFFLINE_SCENE);
    expect(body).toMatchObject({ content: expect.stringContaining('tariff'), embeds: [expect.anything()] });
    expect(body).not.toHaveProperty('flags');
    const command = await bot.command('ask', { question: QUESTION }, OFFLINE_SCENE);
    expect(command.body.flags).toBeDefined();
  });

  it('sends what pings somebody as a message with content', async () => {
    const { body } = await bot.command('ask', { question: QUESTION, reply_to: ROBIN.user }, OFFLINE_SCENE);
    expect(body).not.toHaveProperty('flags');
    expect(body).toMatchObject({ content: expect.stringContaining(`<@${ROBIN.user}>`) });
  });

  it('shares with everybody what a notification shows', async () => {
    const own = await bot.command('ask', { question: QUESTION, private: 'true' }, OFFLINE_SCENE);
    const shared = await bot.press(buttonId(own.body, 'Share'), { message: own.body }, OFFLINE_SCENE);
    expect(shared.private).toBe(false);
    expect(shared.body).not.toHaveProperty('flags');
  });

  it('gives a copy to whoever presses a button of somebody else’s card, and updates one’s own', async () => {
    const { body } = await bot.command('ask', { question: QUESTION }, OFFLINE_SCENE);
    const customId = buttonId(body, 'Next');
    const own = await bot.press(customId, { message: body }, OFFLINE_SCENE);
    expect(own).toMatchObject({ update: true });
    const copy = await bot.press(customId, { message: body }, ROBIN);
    expect(copy).toMatchObject({ private: true });
    expect(copy.update).toBeUndefined();
    expect(described(copy.body)).toBe(described(own.body));
  });
});
