import type { Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { askerOf } from '../../../src/discord/gateway/asker.ts';
import { historyOf } from '../../../src/discord/gateway/chat.ts';

/** What a message looks back on, where little is known of the message above. */

const above = (message: object): Message => {
  const reply = { mentions: { repliedUser: null }, reference: { messageId: '1' }, fetchReference: async () => message };
  return reply as unknown as Message;
};

describe('a reply to a message of which not even the author is told', () => {
  const reply = above({ id: '1', partial: true, author: null, content: null });

  it('looks back on nothing', async () => {
    expect(await historyOf(reply, '9')).toEqual([]);
  });

  it('answers nobody in particular', async () => {
    expect(await askerOf(reply)).toBeNull();
    expect(await askerOf(above({ id: '1', partial: false, author: { id: '2' }, reference: null }))).toBe('2');
  });
});
