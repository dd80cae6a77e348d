import { type Database, openSqlite } from '../sqlite.ts';
import { MIGRATIONS } from './schema.ts';

/** Opens the file in which revisions are kept, and brings it to this version. Throws what SQLite throws. */
export function openDatabase(path: string): Database {
  return openSqlite(path, migrate);
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
