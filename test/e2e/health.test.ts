import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Running, runFootnote } from './run-footnote.ts';

/** The process under watch: its health, and that it is alone. */

let discord: FakeDiscord;
beforeAll(async () => {
  discord = await startFakeDiscord();
});
afterAll(() => discord.close());

const state = temporaryFolder();
const started = (env: Readonly<Record<string, string>> = {}): Running =>
  runFootnote(['start'], {
    FOOTNOTE_CORPUS: 'test/fixtures/library',
    FOOTNOTE_STATE: state,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...env,
  });

describe('a bot in Discord', () => {
  it('serves its health where PORT is set, and is the only one of its token there until it ends, however it ends', async () => {
    const bot = started({ PORT: '0' });
    const line = await bot.line(/^Health: /u);
    const url = line.slice('Health: '.length);
    const well = await fetch(url);
    expect(well.status).toBe(200);
    const { library, gateway, ...rest } = (await well.json()) as Record<string, unknown>;
    expect(rest).toMatchObject({ ok: true, answers: 0, lastIncident: null });
    expect(library).toMatchObject({ revision: expect.any(String), lag: { documents: expect.any(Number) } });
    expect(gateway).toMatchObject({ shards: ['Ready'], eventAge: expect.any(Number) });
    expect(JSON.stringify(rest)).not.toContain(discord.token);

    expect((await started().ended).stderr).toContain('is running already');
    bot.child.kill('SIGKILL');
    await bot.ended;
    const next = started();
    await next.line(/^Connected/u);
    next.child.kill('SIGTERM');
    const { code, stdout } = await next.ended;
    expect({ code, health: stdout.includes('Health:') }).toEqual({ code: 0, health: false });
  });

  it('is not well once the connection is lost', async () => {
    const lost = await startFakeDiscord();
    const own = { FOOTNOTE_STATE: temporaryFolder(), DISCORD_TOKEN: lost.token, DISCORD_API_URL: lost.apiUrl };
    const bot = started({ ...own, PORT: '0' });
    const url = (await bot.line(/^Health: /u)).slice('Health: '.length);
    expect((await fetch(url)).status).toBe(200);
    await lost.close();
    let answer = await fetch(url);
    while (answer.status === 200) answer = await fetch(url);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ ok: false });
    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });

  it('logs an error that nothing caught, closes what it opened, and ends', async () => {
    const fault = "process.on('SIGUSR2', () => Promise.reject(new Error('boom')))";
    const bot = started({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` });
    await bot.line(/^Connected/u);
    bot.child.kill('SIGUSR2');
    const { code, stderr } = await bot.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/boom.*"incident":"\w{8}".*nothing caught/u);
    expect(stderr).toContain('"closed"');
  });
});
