import { type Interaction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../src/discord/gateway/where.ts';

/** Whether a server shows what the bot says to the asker alone. */

const isRestricted = (owners: Readonly<Record<number, string>>, permissions: bigint): boolean => {
  const interaction = {
    user: { id: '1' },
    guildId: '2',
    authorizingIntegrationOwners: owners,
    memberPermissions: new PermissionsBitField(permissions),
    inCachedGuild: () => false,
  };
  return sceneOf(interaction as unknown as Interaction).isRestricted;
};

describe('a scene', () => {
  it('is restricted where a user brought the app along and may not use external apps', () => {
    expect(isRestricted({ 1: '1' }, 0n)).toBe(true);
    expect(isRestricted({ 1: '1' }, PermissionFlagsBits.UseExternalApps)).toBe(false);
  });

  it('is not where the server added the app, or nothing is said of who did', () => {
    expect(isRestricted({ 0: '2' }, 0n)).toBe(false);
    expect(isRestricted({ 0: '2', 1: '1' }, 0n)).toBe(false);
    expect(isRestricted({}, 0n)).toBe(false);
  });
});
