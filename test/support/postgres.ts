import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';

/**
 * A real PostgreSQL for the tests of a file: the one that FOOTNOTE_POSTGRES_URL names, else one of its own in a temporary folder,
 * from the programs that Debian installs. With FOOTNOTE_POSTGRES=1 it is an error that there is none.
 */

export type Postgres = {
  /** Address of a new, empty database for one test. */
  readonly database: () => Promise<string>;
};

const PASSWORD = 'not-a-secret';
const run = promisify(execFile);

/** Why there is none, or the server, which is stopped after the file's tests; that of others is left without our databases. */
export async function postgres(): Promise<Postgres | string> {
  const given = process.env.FOOTNOTE_POSTGRES_URL;
  if (given) return databasesOf(given, { dropped: true });
  const programs = programsIn('/usr/lib/postgresql');
  if (programs) return databasesOf(await start(programs), { dropped: false });
  const reason = 'no PostgreSQL in /usr/lib/postgresql, and no FOOTNOTE_POSTGRES_URL';
  if (process.env.FOOTNOTE_POSTGRES) throw new Error(`FOOTNOTE_POSTGRES is set, and there is ${reason}`);
  return reason;
}

/** The newest version's; a folder may hold those of clients alone. */
function programsIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const newestFirst = readdirSync(folder).sort((one, other) => Number(other) - Number(one));
  return (
    newestFirst.map((version) => join(folder, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
  );
}

/** The address of a server that listens on a free port of 127.0.0.1. */
async function start(programs: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  const as = owner();
  const password = join(folder, 'password');
  writeFileSync(password, PASSWORD);
  if (as) for (const path of [folder, password]) chownSync(path, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder };
  const initial = [
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--username=postgres',
    '--no-sync',
    '--encoding=UTF8',
  ];
  await run(join(programs, 'initdb'), ['-D', data, '--locale=C', ...initial], options);
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  const log = join(folder, 'log');
  const control = join(programs, 'pg_ctl');
  const stop = (): void => {
    execFileSync(control, ['-D', data, '-m', 'immediate', 'stop'], { ...options, stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
  await run(control, ['-D', data, '-w', '-o', settings, '-l', log, 'start'], options).catch(() => {
    throw new Error(`PostgreSQL does not start: ${readFileSync(log, 'utf8')}`);
  });
  process.once('exit', stop);
  afterAll(() => {
    process.off('exit', stop);
    stop();
  });
  return `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`;
}

/** PostgreSQL does not run as root: then it is the user that Debian makes for it. */
function owner(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function databasesOf(url: string, { dropped }: { readonly dropped: boolean }): Postgres {
  let nMade = 0;
  const asked = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  return {
    database: async () => {
      const name = `footnote_test_${process.pid}_${Date.now()}_${nMade++}`;
      await asked(`CREATE DATABASE ${name}`);
      if (dropped) onTestFinished(() => asked(`DROP DATABASE ${name} WITH (FORCE)`));
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
  };
}
