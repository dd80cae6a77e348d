import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { PUBLIC_COMMANDS } from '../../src/discord/servers/settings-panel.ts';
import { buttonId, buttonsOf, everythingIn, noticeIn } from '../support/card.ts';
import { followup, isPrivate, MANAGER, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** `/settings`: a private panel for managers, whose menus and buttons save at once. */

const say = sayIn('en-US');
let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

const panel = (options: Record<string, string> = {}) => server.discord.slash('settings', options, MANAGER).response();
const kept = () => server.ledger.settings(server.discord.guildId);

describe('/settings', () => {
  it('is a private panel with what is set', async () => {
    const message = await panel();
    expect(isPrivate(message)).toBe(true);
    expect(everythingIn(message)).toContain(say('settings.title'));
    expect(JSON.stringify(message.components)).toContain(say('settings.channels'));
  });

  it('saves channels at once, shows them as chosen after a restart, and takes them back', async () => {
    const { discord } = server;
    const message = await panel();
    const chosen = discord.choose(message, '3s:channels', [discord.channelId], MANAGER);
    expect(JSON.stringify((await chosen.response()).components)).toContain(
      JSON.stringify([{ id: discord.channelId, type: 'channel' }]),
    );
    await server.restart();
    expect((await kept()).channels).toEqual([discord.channelId]);
    const after = discord.choose(message, '3s:channels', [], MANAGER);
    await after.response();
    expect((await kept()).channels).toEqual([]);
  });

  it('saves which commands are private, also where all others are', async () => {
    const { discord } = server;
    const message = await panel();
    await discord.choose(message, '3s:privacyOf', ['topic', 'cite'], MANAGER).response();
    expect((await kept()).privacyOf).toEqual({ topic: 'private', cite: 'private' });
    expect(isPrivate(await discord.slash('topic', { topic: 'timber' }).response())).toBe(true);
    expect(isPrivate(await discord.slash('ask', { question: 'What ended the timber trade?' }).response())).toBe(false);
    const turned = await discord.press(message, buttonId(message, `⬜ ${say('settings.private')}`), MANAGER).response();
    expect((await kept()).privacy).toBe('private');
    expect(buttonsOf(turned).map(({ label }) => label)).toContain(`✅ ${say('settings.private')}`);
    await discord.choose(message, '3s:privacyOf', [], MANAGER).response();
    expect((await kept()).privacyOf).toEqual(Object.fromEntries(PUBLIC_COMMANDS.map((name) => [name, 'public'])));
    await discord.press(turned, buttonId(turned, `✅ ${say('settings.private')}`), MANAGER).response();
    expect(await kept()).toMatchObject({ privacy: 'public' });
  });

  it('saves documents from the menu and from the option, and offers the others again', async () => {
    const { discord } = server;
    const message = await panel();
    await discord.choose(message, '3s:documents', ['odd'], MANAGER).response();
    expect((await kept()).documents).toEqual(['odd']);
    const nowhere = await discord.slash('topic', { topic: 'timber' }).response();
    expect(everythingIn(nowhere)).toContain(say('noTopic'));
    expect(JSON.stringify((await panel()).components)).toContain('harbour');
    await panel({ document: 'harbour' });
    expect((await kept()).documents).toEqual(['odd', 'harbour']);
    await panel({ document: 'odd' });
    await panel({ document: 'harbour' });
    expect((await kept()).documents).toEqual([]);
    expect(everythingIn(await panel({ document: 'none' }))).toContain(say('unknownDocument'));
    const typed = await discord.autocomplete('settings', { document: 'harb' }, 'document', MANAGER).choices();
    expect(typed.map(({ value }) => value)).toEqual(['harbour']);
  });

  it('saves topics, language, feedback, question texts, digest channel and role on its second page', async () => {
    const { discord } = server;
    const role = discord.addRole('librarians');
    const first = await panel();
    await discord.choose(first, '3s:language', ['en-US'], MANAGER).response();
    const second = await discord.press(first, buttonId(first, say('nextPage')), MANAGER).response();
    await discord.press(second, buttonId(second, `✅ ${say('settings.feedback')}`), MANAGER).response();
    await discord.press(second, buttonId(second, `⬜ ${say('settings.gaps')}`), MANAGER).response();
    const now = await discord.choose(second, '3s:digestChannel', [discord.channelId], MANAGER).response();
    await discord.choose(now, '3s:humanRole', [role], MANAGER).response();
    await panel({ topic: 'timber trade' });
    expect(await kept()).toMatchObject({
      language: 'en-US',
      feedback: false,
      gaps: true,
      digestChannel: discord.channelId,
      humanRole: role,
      topics: ['timber trade'],
    });
    const back = await discord.press(now, buttonId(now, say('previousPage')), MANAGER).response();
    await discord.choose(back, '3s:language', ['own'], MANAGER).response();
    expect((await kept()).language).toBeNull();
    expect(noticeIn(await panel({ topic: 'penicillin' }))).toBe(say('noTopic'));
    await panel({ topic: 'timber trade' });
    expect((await kept()).topics).toEqual([]);
  });

  it('is for managers: to others neither the command nor the panel of a manager does anything', async () => {
    const { discord } = server;
    const before = await kept();
    const refused = await discord.slash('settings', { topic: 'timber trade' }).response();
    expect(noticeIn(refused)).toBe(say('managersOnly'));
    const message = await panel();
    const press = discord.choose(message, '3s:channels', [discord.channelId], { user: discord.createUser('mallory') });
    const said = await followup(server, press);
    expect([noticeIn(said), isPrivate(said)]).toEqual([say('managersOnly'), true]);
    expect(await kept()).toEqual(before);
  });
});
