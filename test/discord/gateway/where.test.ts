import { type Interaction, PermissionFlagsBits as May, PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/discord/gateway/where.ts';

/** Where something was asked, from what Discord tells. */

const CALLED = {
  locale: 'en-US',
  user: { id: '1' },
  guildId: '2',
  channelId: '3',
  channel: null,
  appPermissions: new PermissionsBitField(),
  inCachedGuild: () => true,
};

const isRestricted = (owners: { guildId: string | null; userId: string | null }, may: bigint): boolean =>
  sceneOf({
    ...CALLED,
    memberPermissions: new PermissionsBitField(may),
    authorizingIntegrationOwners: owners,
  } as unknown as Interaction).isRestricted;

it.each([
  ['brought by a user who may not use such apps', { guildId: null, userId: '1' }, May.SendMessages, true],
  ['brought by a user who may', { guildId: null, userId: '1' }, May.UseExternalApps, false],
  ['added to the server, and brought too', { guildId: '2', userId: '1' }, May.SendMessages, false],
  ['there, with nobody said to have brought it', { guildId: null, userId: null }, May.SendMessages, false],
] as const)('whether an app is restricted that is %s', (_, owners, may, restricted) => {
  expect(isRestricted(owners, may)).toBe(restricted);
});
