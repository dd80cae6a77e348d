import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { MIGRATIONS } from './schema.ts';

/** The file in which revisions are kept. SQLite is loaded when it is first needed: most questions never do. */

export type Database = Libsql.Database;

/** How long a statement may wait for another process, which holds up everything else here: short, as whoever writes tries again. */
const BUSY_MS = 20;

/** Opens the file, which is made where there is none, and brings it to this version. Throws what SQLite throws. */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const require = createRequire(import.meta.url);
  const Database = require('libsql') as typeof Libsql;
  const database = new Database(path, { timeout: BUSY_MS });
  try {
    // A lost last second after a power cut is recorded anew at the next start; what was dropped is to be gone.
    for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON']) database.pragma(pragma);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** True when another process is writing, and waiting may help. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(?:BUSY|LOCKED)/u.test(String(error.code));
}

function migrate(database: Database): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  database
    .transaction(() => {
      // Read again: another process may have been faster.
      const version = versionOf(database);
      if (version > MIGRATIONS.length)
        throw new Error(`it was written by a newer Footnote (version ${version}, this one knows ${MIGRATIONS.length})`);
      for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
      database.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .immediate();
}

function versionOf(database: Database): number {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return version;
}
