import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type FakeDiscord, startFakeDiscord } from './fake-discord.ts';

let discord: FakeDiscord;

afterEach(() => discord.close());

async function start(): Promise<void> {
  discord = await startFakeDiscord();
}

describe('the gateway, frame by frame', () => {
  interface Talk {
    readonly query?: string;
    /** Where to break off: after that many frames, HELLO included; and with which close code. */
    readonly after?: number;
    readonly leave?: number;
  }

  /** Sends the frames after HELLO; the last frame that came, and the close code. */
  function talk(frames: readonly unknown[], { query = '?v=10&encoding=json', after, leave }: Talk = {}) {
    const socket = new WebSocket(discord.apiUrl.replace('http', 'ws').replace('/api', `/${query}`));
    const received: unknown[] = [];
    return new Promise<{ readonly last: unknown; readonly code: number }>((resolve) => {
      socket.on('message', (data) => {
        received.push(JSON.parse(String(data)));
        if (received.length === 1) for (const frame of frames) socket.send(JSON.stringify(frame));
        if (received.length === after) socket.close(leave);
      });
      socket.on('close', (code) => resolve({ last: received.at(-1), code }));
    });
  }

  const identify = (more: object = {}) => ({ op: 2, d: { token: discord.token, intents: 0, properties: {}, ...more } });
  const resume = (more: object = {}) => ({ op: 6, d: { token: discord.token, session_id: '1', seq: 0, ...more } });

  test.each<readonly [string, () => readonly unknown[], number]>([
    ['an opcode of no kind', () => [identify(), { op: 99 }], 4001],
    ['no frame', () => ['x'], 4002],
    ['a presence before identifying', () => [{ op: 3, d: {} }], 4003],
    ['a wrong token', () => [identify({ token: 'x' })], 4004],
    ['a wrong token to resume', () => [resume({ token: 'x' })], 4004],
    ['identifying twice', () => [identify(), identify()], 4005],
    ['a shard of no kind', () => [identify({ shard: [2, 2] })], 4010],
    ['intents of no kind', () => [identify({ intents: 1 << 30 })], 4013],
    ['intents not granted', () => [identify({ intents: 1 << 15 })], 4014],
  ])('%s closes the connection', async (_, frames, code) => {
    await start();
    expect(await talk(frames())).toMatchObject({ code });
  });

  test('so does another version or encoding', async () => {
    await start();
    expect(await talk([], { query: '?v=9&encoding=json' })).toMatchObject({ code: 4012 });
    expect(await talk([], { query: '?v=10&encoding=etf' })).toMatchObject({ code: 4002 });
  });

  test('a session can be resumed after a cut; not after a farewell, not from the future, not when unknown', async () => {
    await start();
    await talk([identify()], { after: 2, leave: 4000 });
    const known = { session_id: discord.sessions[0]?.id, seq: 1 };
    const gone = () => discord.waitFor(() => !discord.sessions[0]?.isConnected, 'the end of the connection');
    await gone();
    expect(await talk([resume({ ...known, seq: 9 })])).toMatchObject({ code: 4007 });
    expect(await talk([resume()], { after: 2 })).toMatchObject({ last: { op: 9, d: false } });
    expect(await talk([resume(known)], { after: 2, leave: 1000 })).toMatchObject({
      last: { op: 0, t: 'RESUMED', s: 2 },
    });
    await gone();
    expect(await talk([resume(known)], { after: 2 })).toMatchObject({ last: { op: 9, d: false } });
  });
});

describe('REST, call by call', () => {
  test('calls need the token of the bot, of an application its own id', async () => {
    await start();
    const status = async (path: string, authorization?: string) => {
      const headers = authorization ? { authorization } : {};
      const response = await fetch(`${discord.apiUrl}/v10${path}`, { headers });
      return [response.status, await response.json()];
    };
    const unauthorized = [401, { code: 0, message: '401: Unauthorized' }];
    expect(await status('/gateway/bot')).toEqual(unauthorized);
    expect(await status('/users/@me', `Bot ${discord.token}x`)).toEqual(unauthorized);
    expect(await status('/users/@me', discord.token)).toEqual(unauthorized);
    expect(await status('/applications/@me', `Bot ${discord.token}`)).toMatchObject([
      200,
      { id: discord.applicationId },
    ]);
    expect(await status(`/applications/${discord.botId}/commands`, `Bot ${discord.token}`)).toMatchObject([
      403,
      { code: 50001 },
    ]);
    expect(await status('/nowhere', `Bot ${discord.token}`)).toMatchObject([404, { code: 0 }]);
  });
});
