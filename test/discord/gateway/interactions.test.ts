import { type ButtonInteraction, MessageFlagsBitField } from 'discord.js';
import { expect, it, vi } from 'vitest';
import type { Answering } from '../../../src/discord/gateway/answering.ts';
import { onInteraction } from '../../../src/discord/gateway/interactions.ts';

/** Whose message is pressed, where nothing on it says for whom it was made. */

const isOwn = async (flags: number): Promise<unknown> => {
  const press = vi.fn(() => Promise.reject(new Error('enough')));
  const no = () => false;
  const interaction = {
    ...{ isAutocomplete: no, isChatInputCommand: no, isMessageContextMenuCommand: no, isAnySelectMenu: no },
    ...{ isButton: () => true, inCachedGuild: no, deferUpdate: async () => undefined, followUp: async () => undefined },
    ...{ user: { id: '1' }, client: { user: { id: '9' } }, guildId: null, authorizingIntegrationOwners: {} },
    customId: 'x',
    message: {
      flags: new MessageFlagsBitField(flags),
      ...{ content: '', embeds: [], components: [], reference: null, interactionMetadata: null },
      mentions: { users: new Map(), roles: new Map(), repliedUser: null },
    },
  };
  const dispatcher = {
    withSettings: async (at: unknown) => at,
    modal: async () => null,
    press,
    say: async () => () => '',
  };
  const quiet = { log: { error: vi.fn() }, vitals: { failed: vi.fn() }, cooldown: { press: async () => null } };
  const answering = { dispatcher, ...quiet } as unknown as Answering;
  await onInteraction(interaction as unknown as ButtonInteraction, answering);
  return (press.mock.calls[0] as unknown[] | undefined)?.[1];
};

it('a message that one user alone sees is theirs, and no other of which nothing is known', async () => {
  expect(await isOwn(64)).toMatchObject({ isOwn: true });
  expect(await isOwn(0)).toMatchObject({ isOwn: false });
});
