import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** Puts an app on a port of this computer, and takes it off again. */

/** Anything that answers a Request; a Hono app is one. */
export type App = { readonly fetch: (request: Request) => Response | Promise<Response> };

export type ListenOptions = {
  /** 0 takes any free port. */
  readonly port: number;
  /** Default 127.0.0.1: other computers cannot connect. */
  readonly host?: string;
};

export type Listening = {
  readonly url: string;
  /** Takes no new connections, lets running requests end within a second, and cuts what is left. */
  close(): Promise<void>;
};

/** Milliseconds that a running request has to end once the server is closing. */
const GRACE = 1000;

/** Resolves when the app can be reached; rejects with a sentence for the operator when it cannot. */
export async function listen(app: App, { port, host = '127.0.0.1' }: ListenOptions): Promise<Listening> {
  const server = createServer(getRequestListener((request) => app.fetch(request)));
  server.on('request', (_, response) => response.once('close', () => setImmediate(endIdle, server)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, port, host)));
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return { url: `http://${nameOf(host)}:${bound.port}`, close: () => close(server) };
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  const remedy = 'Set PORT to another number, or to 0 for any free port.';
  switch (cause.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} on ${host} is already in use. ${remedy}`, { cause });
    case 'EACCES':
      return new Error(`Port ${port} on ${host} may not be opened by this user. ${remedy}`, { cause });
    default:
      return new Error(`Cannot listen on port ${port} of ${host}: ${cause.message}. ${remedy}`, { cause });
  }
}

/** The name under which this computer's own browser reaches the host. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** A connection whose request ended after the closing began would otherwise be kept for the next one. */
function endIdle(server: Server): void {
  if (!server.listening) server.closeIdleConnections();
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
