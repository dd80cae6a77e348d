import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { described } from '../support/card.ts';
import { startFakeDiscord } from '../support/fake-discord.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type Ended, type Running, runFootnote } from './run-footnote.ts';

/** The process as its keeper meets it: what it prints, how it ends, and with which exit code. */

const folder = temporaryFolder();
const empty = temporaryFolder();

/** Runs `footnote` with a library and a state of its own. */
const footnote = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running =>
  runFootnote(args, { FOOTNOTE_STATE: folder, FOOTNOTE_CORPUS: resolve('test/fixtures/library'), ...env });

/** One sentence on stderr, and no stack trace. */
function expectOneSentence({ stderr }: Ended): void {
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^footnote: \S/u);
}

describe('footnote start without a token', () => {
  it('serves the playground, says its address first and how to connect Discord next, and ends on SIGTERM', async () => {
    const bot = footnote(['start', '--port', '0']);
    const address = await bot.line(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const answer = await fetch(`${address}/api/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'ask', options: { question: 'What ended the timber trade?' } }),
    });
    expect(await answer.text()).toContain('The tariff of 1912 ended the timber trade.');
    bot.child.kill('SIGTERM');
    const { code, stdout } = await bot.ended;
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(address);
    expect(stdout).toContain('DISCORD_TOKEN');
  });

  it('counts an empty token as none, and says clearly when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const ended = await footnote(['start'], { DISCORD_TOKEN: '', PORT: String(port) }).ended;
    other.close();
    expect(ended.code).toBe(1);
    expectOneSentence(ended);
    expect(ended.stderr).toContain(String(port));
  });
});

describe('a start that cannot succeed', () => {
  it.each([
    ['a malformed token', ['start'], { DISCORD_TOKEN: 'not a token' }, 2, 'DISCORD_TOKEN'],
    ['a missing library', ['start'], { FOOTNOTE_CORPUS: '/nowhere/at/all' }, 2, '/nowhere/at/all'],
    ['an empty library', ['start', '--corpus', empty], {}, 2, empty],
    ['a wrong port', ['start', '--port', 'x'], {}, 2, '"x"'],
    [
      'several wrong settings at once',
      ['start'],
      { PORT: '99999999', FOOTNOTE_LOG_LEVEL: 'loud' },
      2,
      'FOOTNOTE_LOG_LEVEL',
    ],
    [
      'nobody to connect to',
      ['start'],
      { DISCORD_TOKEN: 'AAAA.BBBB.CCCC', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      1,
      'http://127.0.0.1:9/api',
    ],
    ['a deploy without a token', ['deploy'], {}, 2, 'DISCORD_TOKEN'],
  ] as const)('%s is one sentence and an exit code', async (_, args, env, code, named) => {
    const ended = await footnote(args, env).ended;
    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe('');
    expectOneSentence(ended);
    expect(ended.stderr).toContain(named);
  });

  it.each([
    ['a refused token', {}, 3],
    ['refused intents', { refuseIntents: true }, 4],
    ['sharding required', { requireSharding: true }, 5],
  ] as const)('%s ends with its own exit code', async (name, options, code) => {
    const discord = await startFakeDiscord(options);
    const token = name === 'a refused token' ? 'AAAA.BBBB.CCCC' : discord.token;
    const ended = await footnote(['start'], { DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl }).ended;
    await discord.close();
    expect(ended.code).toBe(code);
    expectOneSentence(ended);
    expect(ended.stderr).not.toContain(token);
  });
});

describe('footnote start with a token', () => {
  it('connects, prints the invite and install links, answers, and closes in order on SIGTERM', async () => {
    const discord = await startFakeDiscord();
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    expect(await footnote(['deploy'], settings).ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('+ /ask'),
    });
    expect(await footnote(['deploy'], settings).ended).toMatchObject({
      code: 0,
      stdout: 'nothing to change for all servers\n',
    });
    const bot = footnote(['start'], settings);
    const invite = await bot.line(/^Invite/u);
    expect(invite).toContain(`client_id=${discord.applicationId}`);
    expect(invite).toContain('scope=bot+applications.commands&permissions=274877991936');
    expect(await bot.line(/^Install/u)).toContain('integration_type=1&scope=applications.commands');
    const message = await discord.slash('ask', { question: 'What ended the timber trade?' }).response();
    expect(described(message)).toContain('tariff of 1912');
    bot.child.kill('SIGTERM');
    const { code, stderr } = await bot.ended;
    expect(code).toBe(0);
    expect(stderr).not.toContain('timber');
    expect(stderr).not.toContain(discord.token);
    await discord.waitFor(() => discord.sessions.every(({ isConnected }) => !isConnected), 'the gateway to be closed');
    await discord.close();
  });

  it('ends with exit code 3 when the token is revoked while it runs', async () => {
    const discord = await startFakeDiscord();
    const bot = footnote(['start'], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await bot.line(/^Invite/u);
    discord.revokeToken();
    discord.dropSockets();
    expect(await bot.ended).toMatchObject({ code: 3 });
    await discord.close();
  });
});
