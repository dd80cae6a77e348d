import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Libsql from 'libsql';
import pg from 'pg';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { LEDGER_FILE } from '../../src/ledger/sqlite.ts';
import { type Desk, START } from './contract.ts';

/** The contract's databases, looked into from beside the ledger. */

const Database = createRequire(import.meta.url)('libsql') as typeof Libsql;

export function sqliteDesk(folder: string): Desk {
  return desk({ url: null, folder }, async (statements) => {
    const file = new Database(join(folder, LEDGER_FILE), { timeout: 5000 });
    const rows = statements.map((statement) => {
      const prepared = file.prepare(statement);
      if (prepared.reader) return prepared.all();
      prepared.run();
      return [];
    });
    file.close();
    return rows;
  });
}

export function postgresDesk(url: string): Desk {
  return desk({ url, folder: '/nowhere' }, async (statements) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const rows: unknown[][] = [];
      for (const statement of statements) rows.push((await client.query(statement)).rows as unknown[]);
      return rows;
    } finally {
      await client.end();
    }
  });
}

/** What each statement gives. */
type Run = (statements: readonly string[]) => Promise<readonly (readonly unknown[])[]>;

function desk(where: { readonly url: string | null; readonly folder: string }, run: Run): Desk {
  let now = START;
  return {
    open: () => openLedger({ ...where, now: () => now }),
    pass: (days) => {
      now += Math.round(days * 24 * 60 * 60 * 1000);
    },
    run: async (statements) => void (await run(statements)),
    dump: async () => {
      const list =
        where.url === null
          ? "SELECT name FROM sqlite_master WHERE type = 'table'"
          : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'";
      const names = ((await run([list]))[0] as { name: string }[]).map(({ name }) => name).sort();
      const rows = await run(names.map((name) => `SELECT * FROM ${name}`));
      return Object.fromEntries(names.map((name, n) => [name, rows[n] ?? []]));
    },
  };
}
