import { type Interaction, type Message, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { sceneOf, sceneOfMessage } from '../../../src/discord/gateway/where.ts';

/** Whether a server shows what the bot says to the asker alone, and what the bot lacks there. */

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

/** What the bot lacks by what is told with a command, and by its roles as far as these are told. */
const missing = (told: bigint, byRoles: bigint): readonly string[] | null => {
  const interaction = {
    user: { id: '1' },
    guildId: '2',
    authorizingIntegrationOwners: {},
    appPermissions: new PermissionsBitField(told),
    guild: { members: { me: {} } },
    channel: { isThread: () => false, isDMBased: () => false, permissionsFor: () => new PermissionsBitField(byRoles) },
    inCachedGuild: () => true,
  };
  return sceneOf(interaction as unknown as Interaction).missing;
};

describe('what the bot lacks', () => {
  it('is what is told with the command', () => {
    expect(missing(PermissionFlagsBits.Administrator, 0n)).toEqual([]);
    expect(missing(PermissionFlagsBits.ViewChannel, PermissionFlagsBits.Administrator)).toContain('SendMessages');
  });

  it('is found out from its roles where nothing is told', () => {
    expect(missing(0n, PermissionFlagsBits.Administrator)).toEqual([]);
    expect(missing(0n, PermissionFlagsBits.ViewChannel)).toContain('SendMessages');
  });
});

describe('what the bot lacks to answer a message', () => {
  const missingTo = (own: bigint): readonly string[] | null => {
    const permissionsFor = () => new PermissionsBitField(own);
    const channel = { id: '3', isThread: () => false, isDMBased: () => false, permissionsFor };
    const message = { author: { id: '1' }, guild: { id: '2', members: { me: {} } }, channel, member: null };
    return sceneOfMessage(message as unknown as Message).missing;
  };

  it('is what its roles do not give', () => {
    expect(missingTo(PermissionFlagsBits.ViewChannel)).toContain('SendMessages');
  });

  it('is not known where they would not even let it hear the message', () => {
    expect(missingTo(0n)).toEqual([]);
  });
});
