import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GAP_DAYS } from '../../src/core/ledger.ts';
import { sayIn } from '../../src/discord/say.ts';
import { buttonId, buttonsOf, everythingIn, noticeIn } from '../support/card.ts';
import { followup, isPrivate, type ManagedServer, manageServer } from '../support/managed-server.ts';

/** `/privacy` and `/forget-me`: what is kept of a reader, and that it goes when they say so. */

const say = sayIn('en-US');
let server: ManagedServer;

beforeAll(async () => {
  server = await manageServer();
});
afterAll(() => server.close());

const privacy = (): Promise<APIMessage> => server.discord.slash('privacy').response();
const ask = (question: string, user = server.discord.user): Promise<APIMessage> =>
  server.discord.slash('ask', { question }, { user }).response();
async function exported(message: APIMessage): Promise<{ file: unknown; said: APIMessage }> {
  const { discord } = server;
  const said = await followup(server, discord.press(message, buttonId(message, say('privacy.export'))));
  const [file] = said.attachments;
  return { said, file: file ? JSON.parse(discord.attached(file)) : null };
}

describe('/privacy', () => {
  it('says privately what is kept by this server’s settings', async () => {
    const message = await privacy();
    expect(isPrivate(message)).toBe(true);
    expect(everythingIn(message)).toContain(say('privacy.gapsOff'));
    await server.ledger.change(server.discord.guildId, { gaps: true, feedback: false });
    const now = everythingIn(await privacy());
    expect(now).toContain(say('privacy.gapsOn', { days: GAP_DAYS }));
    expect(now).not.toContain(say('privacy.counts'));
    expect(everythingIn(await server.discord.slash('privacy', {}, { dm: true }).response())).toContain(
      say('privacy.direct'),
    );
  });

  it('exports nothing, one and many to the asker alone', async () => {
    const message = await privacy();
    expect((await exported(message)).file).toEqual({ questions: [] });
    await ask('Who discovered penicillin in Boston?');
    await ask('Who discovered radium in Paris?', server.discord.createUser('eve'));
    await server.restart();
    const { said, file } = await exported(message);
    expect(isPrivate(said)).toBe(true);
    expect(file).toMatchObject({ questions: [{ question: 'Who discovered penicillin in Boston?' }] });
    expect(JSON.stringify(file)).not.toContain('radium');
    await ask('Who discovered oxygen in London?');
    expect(((await exported(message)).file as { questions: unknown[] }).questions).toHaveLength(2);
  });
});

describe('/forget-me', () => {
  it('asks first, removes what is kept of who asked, says how much, and leaves the others’', async () => {
    const { discord } = server;
    const confirm = await discord.slash('forget-me').response();
    expect(isPrivate(confirm)).toBe(true);
    expect(await server.ledger.gaps(discord.guildId)).toHaveLength(3);
    const done = await discord.press(confirm, buttonId(confirm, say('privacy.forgetNow'))).response();
    expect(noticeIn(done)).toBe(say('privacy.forgotten', { count: 2 }));
    expect(buttonsOf(done)).toEqual([]);
    expect((await server.ledger.gaps(discord.guildId)).map(({ text }) => text)).toEqual([
      'Who discovered radium in Paris?',
    ]);
  });

  it('is reached from /privacy, and says so where nothing was kept', async () => {
    const { discord } = server;
    const message = await privacy();
    const confirm = await followup(server, discord.press(message, buttonId(message, say('privacy.forget'))));
    const done = await discord.press(confirm, buttonId(confirm, say('privacy.forgetNow'))).response();
    expect(noticeIn(done)).toBe(say('privacy.forgotten', { count: 0 }));
  });
});
