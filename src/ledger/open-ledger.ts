import { createHmac, randomBytes } from 'node:crypto';
import { type Ledger, LedgerError } from '../core/ledger.ts';
import type { Backend } from './backend.ts';
import { countsOf } from './counts.ts';
import { firstsOf } from './firsts.ts';
import { gapsOf } from './gaps.ts';
import { pinsOf } from './pins.ts';
import { presenceOf } from './presence.ts';
import { serversOf } from './servers.ts';
import type { Books } from './tables.ts';

/** Opens the ledger in one of two databases; they, and what asks them, are loaded only then. */

export type LedgerOptions = {
  /** Address of a PostgreSQL database; null: a file in the folder. */
  readonly url: string | null;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Rejects with a `LedgerError` that is `unusable` where it cannot be reached or read, or was written by a newer Footnote. */
export async function openLedger({ url, folder, now }: LedgerOptions): Promise<Ledger> {
  const backend =
    url === null ? (await import('./sqlite.ts')).sqliteIn(folder) : (await import('./postgres.ts')).postgresAt(url);
  const { db } = backend;
  try {
    await bringUpToDate(backend);
    const salt = await saltOf(backend);
    const hash = (text: string): string => createHmac('sha256', salt).update(text).digest('hex');
    const books: Books = { db, now, hash, sweep: backend.sweep };
    const servers = serversOf(books);
    return {
      ...servers,
      ...pinsOf(books),
      ...countsOf(books),
      ...gapsOf({ ...books, settings: servers.settings }),
      ...firstsOf(books),
      ...presenceOf(books),
      check: () => check(backend),
      close: () => db.destroy(),
    };
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw unusable(error, backend);
  }
}

async function bringUpToDate({ db, place }: Backend): Promise<void> {
  const { migrate, migrationsMade, MIGRATIONS } = await import('./migrations.ts');
  const newer = (await migrationsMade(db)).filter((name) => !(name in MIGRATIONS));
  if (newer.length > 0)
    throw new LedgerError(
      'unusable',
      `the ledger ${place} was written by a newer Footnote (${newer.join(', ')}): start that version, or name another database`,
    );
  await migrate(db);
}

/** Made by whoever opens the ledger first, and never changed: hashes of one user are to stay alike. */
async function saltOf({ db }: Backend): Promise<string> {
  const made = { name: 'salt', value: randomBytes(32).toString('hex') };
  const row = await db.transaction().execute(async (writing) => {
    await writing
      .insertInto('footnote_secrets')
      .values(made)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return writing
      .selectFrom('footnote_secrets')
      .select('value')
      .where('name', '=', made.name)
      .executeTakeFirstOrThrow();
  });
  return row.value;
}

async function check(backend: Backend): ReturnType<Ledger['check']> {
  try {
    const { migrationsMade } = await import('./migrations.ts');
    await backend.examine();
    return { kind: backend.kind, schema: (await migrationsMade(backend.db)).length };
  } catch (error) {
    throw unusable(error, backend);
  }
}

/** One sentence, without what caused it: that of an address may hold the password. */
function unusable(error: unknown, { place, remedy }: Backend): LedgerError {
  if (error instanceof LedgerError) return error;
  return new LedgerError('unusable', `the ledger ${place} cannot be used: ${reasonOf(error)}; ${remedy}`);
}

/** Where a name stands for several addresses, Node tells of each, and says nothing itself. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reasonOf))].join(', ');
  return error instanceof Error ? error.message : String(error);
}
