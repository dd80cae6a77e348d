import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlayground } from '../../src/http/playground.ts';
import { type App, type Listening, listen } from '../../src/http/server.ts';
import { scriptedBot } from './scripted-bot.ts';

const app: App = { fetch: () => new Response('here') };

const opened: Listening[] = [];

async function open(over: App = app) {
  const listening = await listen(over, { port: 0 });
  opened.push(listening);
  return { ...listening, port: Number(new URL(listening.url).port) };
}

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

describe('listen', () => {
  it('takes any free port for 0 and answers there', async () => {
    const { url } = await open();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    expect(await (await fetch(url)).text()).toBe('here');
  });

  it('says what to do when the port is in use', async () => {
    const { port } = await open();
    await expect(listen(app, { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already in use. Set PORT to another number, or to 0 for any free port.`,
    );
  });

  it('says what to do when the host is not of this computer', async () => {
    await expect(listen(app, { port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /^Cannot listen on port 0 of 192\.0\.2\.1: /,
    );
  });

  it('closes while a browser keeps its connection open', async () => {
    const { port, close } = await open();
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    await close();
    await ended;
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  });

  /** Node ends an idle connection by itself after five seconds, so this must not take as long. */
  it('lets a running request end, and then closes without waiting for the cut', { timeout: 4000 }, async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    let answer = (_: Response) => {};
    const { url, close } = await open({
      fetch: () => {
        begin();
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    const response = fetch(url);
    await begun;
    const closed = close();
    answer(new Response('late'));
    expect(await (await response).text()).toBe('late');
    await closed;
  });

  it('closes although a request never ends', async () => {
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { url, close } = await open({
      fetch: () => {
        begin();
        return new Promise(() => {});
      },
    });
    const response = fetch(url).catch((error: unknown) => error);
    await begun;
    await close();
    expect(await response).toBeInstanceOf(Error);
  });

  it('may be closed twice', async () => {
    const { close } = await open();
    await Promise.all([close(), close()]);
    await close();
  });
});

describe('the playground on a port', () => {
  it('refuses a foreign host name', async () => {
    const { port } = await open(createPlayground(scriptedBot()));
    const statusFor = (host: string) =>
      new Promise((resolve) => {
        request({ port, host: '127.0.0.1', headers: { Host: host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
  });

  it('refuses a large body and goes on', async () => {
    const { url } = await open(createPlayground(scriptedBot()));
    const send = (text: string) =>
      fetch(`${url}/api/message`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text }),
      });
    expect((await send('x'.repeat(2_000_000))).status).toBe(413);
    expect((await send('Why?')).status).toBe(200);
  });
});
