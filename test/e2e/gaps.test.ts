import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, buttonsOf, described, everythingIn, noticeIn } from '../support/card.ts';
import { followup, isPrivate, MANAGER, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** `/gaps`: what was not answered well, for managers alone. */

const say = sayIn('en-US');
const UNANSWERED = 'Who discovered penicillin in Boston?';
let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

const ask = (question: string): Promise<APIMessage> => server.discord.slash('ask', { question }).response();
const gaps = (): Promise<APIMessage> => server.discord.slash('gaps', {}, MANAGER).response();
const pressed = (message: APIMessage, label: string): Promise<APIMessage> =>
  server.discord.press(message, buttonId(message, label), MANAGER).response();

describe('/gaps', () => {
  it('says how to turn it on, and keeps nothing until then', async () => {
    await ask(UNANSWERED);
    const message = await gaps();
    expect(isPrivate(message)).toBe(true);
    expect(everythingIn(message)).toContain(say('gaps.off'));
    expect(await server.ledger.gaps(server.discord.guildId)).toEqual([]);
  });

  it('says so where it is on and everything was answered', async () => {
    await server.ledger.change(server.discord.guildId, { gaps: true });
    await ask('What ended the timber trade?');
    await ask('thanks');
    expect(everythingIn(await gaps())).toContain(say('gaps.none'));
  });

  it('lists one, also of a mention, together with the same question in other words', async () => {
    const { discord } = server;
    await ask(UNANSWERED);
    expect(everythingIn(await gaps())).toContain(say('gaps.count', { count: 1 }));
    discord.say({ content: `<@${discord.botId}> who discovered the penicillin, in Boston` });
    await discord.nextMessage();
    const message = await gaps();
    expect(everythingIn(message)).toContain(say('gaps.count', { count: 2 }));
    expect(described(message)).toContain(say('gaps.unanswered', { count: 2 }));
    expect(described(message)).toMatch(/<t:\d+:d>/u);
    expect(described(message)).toContain(say('gaps.hint'));
    expect(described(message)).not.toContain('**2.**');
  });

  it('keeps of several questions in a message those that were not answered', async () => {
    const { discord, ledger } = server;
    const before = (await ledger.gaps(discord.guildId)).length;
    await ask('What ended the timber trade? Who invented the kaleidoscope in Oslo?');
    const texts = (await ledger.gaps(discord.guildId)).map(({ text }) => text);
    expect([texts.length, texts[0]]).toEqual([before + 1, 'Who invented the kaleidoscope in Oslo?']);
  });

  it('keeps with each of several questions the passages that came nearest to it alone', async () => {
    const { discord, ledger } = server;
    const nearest = async () => (await ledger.gaps(discord.guildId))[0]?.nearest;
    await ask(UNANSWERED);
    const alone = await nearest();
    await ask(`What ended the timber trade? ${UNANSWERED}`);
    expect(await nearest()).toEqual(alone);
  });

  it('counts a question once that is shared after it was asked privately', async () => {
    const { discord, ledger } = server;
    const before = (await ledger.gaps(discord.guildId)).length;
    const question = 'Who invented the telescope in Boston?';
    const card = await discord.slash('ask', { question, private: true }).response();
    const shared = await followup(server, discord.press(card, buttonId(card, say('share'))));
    expect(isPrivate(shared)).toBe(false);
    const texts = (await ledger.gaps(discord.guildId)).map(({ text }) => text);
    expect([texts.length, texts[0]]).toEqual([before + 1, question]);
  });

  it('is no longer a gap once it is pinned', async () => {
    const { discord, ledger } = server;
    const before = (await ledger.gaps(discord.guildId)).length;
    const [{ citation } = { citation: '' }] = (await ledger.votes(discord.guildId)) ?? [];
    expect(citation).toBe('');
    const choices = await discord.autocomplete('pin', { id: 'herring' }, 'id', MANAGER).choices();
    await discord.slash('pin', { question: UNANSWERED, id: String(choices[0]?.value) }, MANAGER).response();
    await ask(UNANSWERED);
    expect(await ledger.gaps(discord.guildId)).toHaveLength(before);
  });

  it('is for managers, buttons too', async () => {
    const { discord } = server;
    expect(noticeIn(await discord.slash('gaps').response())).toBe(say('managersOnly'));
    const message = await gaps();
    for (const label of ['CSV', say('gaps.toPassages')]) {
      const said = await followup(server, discord.press(message, buttonId(message, label)));
      expect([noticeIn(said), said.attachments]).toEqual([say('managersOnly'), []]);
    }
  });

  it('gives a table to the manager alone, in which nothing is run', async () => {
    const { discord, ledger } = server;
    const user = discord.user.id;
    const text = '=HYPERLINK("http://evil.example";"a, b")';
    await ledger.noteGap(discord.guildId, { text, reason: 'unsure', nearest: [], user });
    const message = await gaps();
    const sent = await followup(server, discord.press(message, buttonId(message, 'CSV'), MANAGER));
    expect(isPrivate(sent)).toBe(true);
    const [file] = sent.attachments;
    expect(file?.filename).toBe('gaps.csv');
    const table = file ? discord.attached(file) : '';
    expect(table).toContain('cluster,question,reason,asked,nearest\r\n');
    expect(table).toContain(`"'=HYPERLINK(""http://evil.example"";""a, b"")",unsure,`);
    expect(table).not.toContain(user);
  });

  it('turns pages of many after a restart, back and forth to the passages', async () => {
    const { discord } = server;
    const words = ['moon', 'glacier', 'violin', 'camel', 'senate', 'volcano', 'cheese', 'algebra', 'opera', 'wolf'];
    for (const word of words)
      await server.ledger.noteGap(discord.guildId, { text: `${word}?`, reason: 'unsure', nearest: [], user: '1' });
    const first = await gaps();
    await server.restart();
    const second = await pressed(first, say('nextPage'));
    expect(described(second)).toContain('**9.**');
    expect(described(await pressed(second, say('previousPage')))).toContain('**1.**');
    const passages = await pressed(second, say('gaps.toPassages'));
    expect(everythingIn(passages)).toContain(say('gaps.noPassages'));
    expect(everythingIn(await pressed(passages, say('gaps.toQuestions')))).toContain(say('gaps.title'));
  });

  it('lists passages by how many did not like or reported them', async () => {
    const { discord, ledger } = server;
    const { guildId } = discord;
    await ledger.vote(guildId, 'k3f9xq4-6v8-7s', 'up');
    const choices = await discord.autocomplete('pin', { id: 'herring' }, 'id', MANAGER).choices();
    const citation = String(choices[0]?.value);
    await ledger.vote(guildId, citation, 'down');
    await ledger.report(guildId, { citation, kind: 'wrong-spot' });
    const list = await pressed(await gaps(), say('gaps.toPassages'));
    const text = described(list);
    expect(text).toContain(`👎 1 · ${say('gaps.wrongSpot', { count: 1 })}`);
    expect(text.indexOf(citation)).toBeLessThan(text.indexOf('k3f9xq4-6v8-7s'));
    expect(buttonsOf(list).map(({ label }) => label)).toEqual([say('gaps.toQuestions')]);
  });
});
