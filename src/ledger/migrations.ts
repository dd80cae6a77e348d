import { type Kysely, type Migration, Migrator } from 'kysely';
import { patiently } from '../sqlite.ts';

/** The schema, step by step. A migration that was released is never edited: the next version is one more entry. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': { up: first },
  '0002-presence': { up: presence },
};

const TABLE = 'footnote_migrations';

/** Brings a database to the last of the migrations, however many processes try at once. Rejects with what went wrong. */
export async function migrate<Tables>(db: Kysely<Tables>, migrations = MIGRATIONS): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: TABLE,
    migrationLockTableName: 'footnote_migrations_lock',
    // Kysely tells their order by the clock, which once went ahead on some computer, and would then refuse the ledger for good.
    allowUnorderedMigrations: true,
  });
  await patiently(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  });
}

/** The migrations that were made, in their order; none where the database is new. */
export async function migrationsMade<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === TABLE)) return [];
  const made = await (db as unknown as Kysely<{ [TABLE]: { name: string } }>)
    .selectFrom(TABLE)
    .select('name')
    .orderBy('name')
    .execute();
  return made.map(({ name }) => name);
}

async function first(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('footnote_secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('footnote_servers')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('digest_at', 'bigint')
    .execute();
  await ofServer(db, 'footnote_pins', 'id')
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('citation', 'text', (column) => column.notNull())
    .execute();
  await ofServer(db, 'footnote_votes', 'citation')
    .addColumn('up', 'integer', (column) => column.notNull())
    .addColumn('down', 'integer', (column) => column.notNull())
    .execute();
  await ofServer(db, 'footnote_reports', 'citation')
    .addColumn('outdated', 'integer', (column) => column.notNull())
    .addColumn('wrong_spot', 'integer', (column) => column.notNull())
    .execute();
  await ofServer(db, 'footnote_gaps', 'number', 'integer')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('nearest', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('footnote_gaps_by_asker').on('footnote_gaps').column('asker').execute();
  await schema.createIndex('footnote_gaps_by_time').on('footnote_gaps').column('at').execute();
  await schema
    .createTable('footnote_firsts')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function presence({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('footnote_presence')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('bot', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('footnote_presence_key', ['server', 'bot'])
    .execute();
  await schema.createIndex('footnote_presence_by_bot').on('footnote_presence').column('bot').execute();
}

/** A table of things that a server has, told apart by a column, each with the time at which it was last written. */
function ofServer(db: Kysely<unknown>, table: string, key: string, type: 'text' | 'integer' = 'text') {
  return db.schema
    .createTable(table)
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn(key, type, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['server', key] as never);
}
