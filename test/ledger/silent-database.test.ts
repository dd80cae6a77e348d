import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';

/** A database that lets the bot in and then says nothing any more, as one behind a broken line does. */

const open: (() => void)[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const close of open.splice(0)) close();
});

/** "You are in", and "ask"; https://www.postgresql.org/docs/current/protocol-message-formats.html */
const LET_IN = Buffer.from([...Buffer.from('R'), 0, 0, 0, 8, 0, 0, 0, 0, ...Buffer.from('Z'), 0, 0, 0, 5, 0x49]);

async function silent(asked: () => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.once('data', () => {
      socket.write(LET_IN);
      socket.on('data', asked);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `postgres://somebody@127.0.0.1:${(server.address() as AddressInfo).port}/ledger`;
}

describe('a database that says nothing', () => {
  it('is not waited for without end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const url = await silent(() => void vi.advanceTimersByTimeAsync(10_000));
    await expect(openLedger({ url, folder: '/nowhere', now: () => 0 })).rejects.toMatchObject({ kind: 'unusable' });
  });
});
