import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  sql,
} from 'kysely';
import { openSqlite, patiently } from '../sqlite.ts';
import type { Backend } from './backend.ts';
import type { Tables } from './tables.ts';

/** The ledger in an SQLite file, which several processes may share. */

export const LEDGER_FILE = 'ledger.db';

export function sqliteIn(folder: string): Backend {
  const path = join(folder, LEDGER_FILE);
  const dialect = new FileDialect({ database: () => patiently(() => openSqlite(path)) });
  const db = new Kysely<Tables>({ dialect });
  return {
    kind: 'sqlite',
    db,
    place: path,
    remedy: 'make sure that the file can be written, or move it away: a new one is begun at the next start',
    // The log of changes still holds what was removed, until it is carried over.
    sweep: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    examine: async () => {
      if (!existsSync(path)) throw new Error('the file is gone');
      const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
      const [finding] = rows.map((row) => row.quick_check);
      if (finding !== 'ok') throw new Error(finding ?? 'it cannot be checked');
    },
  };
}

class FileDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new FileDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new FileAdapter();
  }
}

/** A transaction takes the right to write at its beginning: one that takes it later fails where another process was faster. */
class FileDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await patiently(() => connection.executeQuery(CompiledQuery.raw('begin immediate')));
  }
}

/** Migrations are made in a transaction, which is also the lock that keeps other processes from making them too. */
class FileAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
