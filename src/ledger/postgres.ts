import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { LedgerError } from '../core/ledger.ts';
import type { Backend } from './backend.ts';
import type { Tables } from './tables.ts';

/** The ledger in a PostgreSQL database, which may hold other things too. */

/** A bot's commands are few at a time, and hosted databases allow few connections. */
const MAX_CONNECTIONS = 4;
const CONNECT_MS = 5_000;
/** Each query takes a few milliseconds; a database that says nothing for so long is not there, though its connection is. */
const QUERY_MS = 10_000;

/** Throws a `LedgerError` for an address that pg cannot read. */
export function postgresAt(url: string): Backend {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it is replaced at the next query, which says so where it cannot be.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgresql',
    db,
    place,
    remedy: 'start that database, or mend DATABASE_URL: without it, the ledger is a file',
    // PostgreSQL's own vacuum does it.
    sweep: async () => undefined,
    examine: async () => void (await sql`select 1`.execute(db)),
  };
}

/** `user@host:port/database`, as pg reads the address. */
function placeOf(url: string): string {
  try {
    const { user, host, port, database } = new pg.Client({ connectionString: url });
    return `${user}@${host}:${port}/${database}`;
  } catch {
    // What pg throws holds the address, and so the password.
    throw new LedgerError(
      'unusable',
      'DATABASE_URL is not an address of a database: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, with %40 for an @ in the password',
    );
  }
}

/** Counts and times are 64-bit numbers there, which pg gives as texts; ours are all below 2^53. */
function parserOf(...[type, format]: Parameters<typeof pg.types.getTypeParser>): (value: string) => unknown {
  return type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format);
}
