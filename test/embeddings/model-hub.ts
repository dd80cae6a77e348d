import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export type ModelHub = {
  readonly url: string;
  /** Paths of the requests so far. */
  readonly asked: string[];
  close(): Promise<void>;
};

/** A model hub on the loopback: `/tiny/NAME/resolve/main/FILE` is that file of the model NAME in `folder`. */
export async function openModelHub(folder: string): Promise<ModelHub> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [, name = '', file = ''] = /^\/tiny\/([^/]+)\/resolve\/main\/(.+)$/u.exec(path) ?? [];
    const place = join(folder, name, file);
    if (file === '' || !existsSync(place)) response.writeHead(404).end();
    else response.end(readFileSync(place));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
