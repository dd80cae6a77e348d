import { type APIMessage, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonsOf, citationIn, described, everythingIn, noticeIn } from '../support/card.ts';
import { followup, isPrivate, MANAGER, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** Two servers of one bot: what is set, pinned, counted and kept in one is nothing to the other. */

const say = sayIn('en-US');
const QUESTION = 'What ended the timber trade?';
const GAP = 'Who discovered penicillin in Boston?';
let server: ManagedServer;
let other: { readonly id: string; readonly channel: string };

beforeAll(async () => {
  server = await manageServer();
  const permissions = May.ViewChannel | May.SendMessages | May.ReadMessageHistory;
  const { id, channelIds } = server.discord.addGuild({ permissions });
  other = { id, channel: channelIds[0] ?? '' };
  await server.discord.waitFor(() => server.discord.messages(other.channel)[0], 'the greeting');
});
afterAll(() => server.close());

const here = (name: string, options: Record<string, string> = {}): Promise<APIMessage> =>
  server.discord.slash(name, options, MANAGER).response();
const there = (name: string, options: Record<string, string> = {}): Promise<APIMessage> =>
  server.discord.slash(name, options, { ...MANAGER, channelId: other.channel }).response();

describe('what one server', () => {
  it('sets, holds there alone', async () => {
    await server.ledger.change(server.discord.guildId, { privacy: 'private', language: 'de', feedback: false });
    expect(isPrivate(await here('ask', { question: QUESTION }))).toBe(true);
    const card = await there('ask', { question: QUESTION });
    expect(isPrivate(card)).toBe(false);
    expect(buttonsOf(card).some(({ id }) => id.startsWith('3v'))).toBe(true);
    await server.ledger.change(server.discord.guildId, { privacy: 'public', language: null, feedback: true });
  });

  it('pins, comes first there alone, and is listed there alone', async () => {
    const first = await here('ask', { question: QUESTION });
    const id = citationIn(await here('ask', { question: 'What did the keeper note at noon?' }));
    expect(id).not.toBe(citationIn(first));
    await here('pin', { question: QUESTION, id });
    expect(citationIn(await here('ask', { question: QUESTION }))).toBe(id);
    expect(citationIn(await there('ask', { question: QUESTION }))).toBe(citationIn(first));
    expect(everythingIn(await there('pins'))).toContain(say('pin.none'));
  });

  it('keeps of questions, its managers alone read', async () => {
    for (const guild of [server.discord.guildId, other.id]) await server.ledger.change(guild, { gaps: true });
    await here('ask', { question: GAP });
    await server.restart();
    expect(described(await here('gaps'))).toContain('penicillin');
    expect(everythingIn(await there('gaps'))).not.toContain('penicillin');
  });

  it('counts, is counted there alone, of one reader in each', async () => {
    const { discord } = server;
    for (const [ask, channelId] of [
      [here, discord.channelId],
      [there, other.channel],
    ] as const) {
      const card = await ask('ask', { question: 'What is exported?' });
      const up = buttonsOf(card).find(({ id }) => id.startsWith('3v:up'))?.id ?? 'no thumb';
      expect(noticeIn(await followup(server, discord.press(card, up, { channelId })))).toBe(say('votedUp'));
    }
    for (const guild of [discord.guildId, other.id])
      expect(await server.ledger.votes(guild)).toMatchObject([{ up: 1, down: 0 }]);
  });
});
