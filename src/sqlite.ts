import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type Libsql from 'libsql';

/** SQLite files that several processes may write. SQLite is loaded when it is first needed: most questions never do. */

export type Database = Libsql.Database;

/** How long a statement may wait for another process, which holds up everything else here: short, as whoever writes tries again. */
const BUSY_MS = 20;
/** Time between two tries where another process is writing, and how often it is tried: ten seconds in all. */
const RETRY_MS = 100;
const MAX_TRIES = 100;

/**
 * Opens the file, which is made where there is none, for `prepare` to see to what is in it. Throws what SQLite throws. libsql lets go
 * of a closed file only when the statements on it are collected, so that until then its `-wal` and `-shm` stay.
 */
export function openSqlite(path: string, prepare: (database: Database) => void = () => undefined): Database {
  mkdirSync(dirname(path), { recursive: true });
  const require = createRequire(import.meta.url);
  const Database = require('libsql') as typeof Libsql;
  const database = new Database(path, { timeout: BUSY_MS });
  try {
    // A power cut may cost the last second, and nothing else; what was removed is to be gone.
    for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'secure_delete = ON']) database.pragma(pragma);
    prepare(database);
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

/** What `work` gives, tried again while another process is writing. Rejects with what it throws otherwise. */
export async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || tries === MAX_TRIES) throw error;
      await setTimeout(RETRY_MS);
    }
  }
}
