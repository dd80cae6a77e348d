import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  sql,
} from 'kysely';
import { type Database, openSqlite, patiently } from '../sqlite.ts';
import type { Backend } from './backend.ts';
import type { Tables } from './tables.ts';

/** The ledger in an SQLite file, which several processes may share. */

export const LEDGER_FILE = 'ledger.db';

export function sqliteIn(folder: string): Backend {
  const path = join(folder, LEDGER_FILE);
  const dialect = new FileDialect({ database: () => patiently(() => adapted(openSqlite(path))) });
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
      if (rows[0]?.quick_check !== 'ok') throw new Error('the file is damaged');
    },
  };
}

/**
 * In libsql, a prepared statement that was refused because another process is writing goes on for ever, and then nothing can be
 * committed. So whatever may be refused begins a transaction, and that by `exec`, which ends.
 */
function adapted(database: Database): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text) => {
      if (/^(?:begin|commit|rollback)/u.test(text)) return writing(() => database.exec(text));
      const statement = database.prepare(text) as unknown as SqliteStatement;
      if (statement.reader || database.inTransaction) return statement;
      return writing((parameters) => database.transaction(() => statement.run(parameters)).immediate());
    },
  };
}

function writing(run: (parameters: readonly unknown[]) => unknown): SqliteStatement {
  const none = { changes: 0, lastInsertRowid: 0 };
  return {
    reader: false,
    run: (parameters) => (run(parameters) ?? none) as typeof none,
    all: () => [],
    iterate: () => [].values(),
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
