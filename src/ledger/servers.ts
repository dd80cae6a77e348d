import {
  DEFAULT_SETTINGS,
  DIGEST_DAYS,
  type Ledger,
  LedgerError,
  MAX_SETTINGS_LENGTH,
  type ServerSettings,
} from '../core/ledger.ts';
import { cleanKey } from './clean.ts';
import { type Books, DAY_MS, type Tables, type Writing } from './tables.ts';

/** Servers with their settings, and the right to write of one. */

type Row = Tables['footnote_servers'];

/**
 * Does `work` in a transaction in which nobody else writes of this server: everything that is written of a server goes through
 * here, so that nothing is counted wrong and no two wait for each other; but for which bots enter it, thousands at once.
 */
export async function writeOf<T>(
  { db }: Books,
  server: string,
  work: (writing: Writing, row: Row) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (writing) => {
    // An update that changes nothing locks the row in PostgreSQL, and gives it as it is after the wait.
    const row = await writing
      .insertInto('footnote_servers')
      .values({ server: cleanKey(server), settings: '{}' })
      .onConflict((conflict) =>
        conflict.column('server').doUpdateSet((row) => ({ server: row.ref('excluded.server') })),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    return work(writing, row);
  });
}

export function settingsOf({ settings }: Pick<Row, 'settings'>): ServerSettings {
  return { ...DEFAULT_SETTINGS, ...(JSON.parse(settings) as Partial<ServerSettings>) };
}

type Part = Pick<Ledger, 'settings' | 'change' | 'digestsDue' | 'digested'>;

export function serversOf(books: Books): Part {
  const { db, now, sweep } = books;
  return {
    settings: async (server) => {
      const row = await db
        .selectFrom('footnote_servers')
        .select('settings')
        .where('server', '=', cleanKey(server))
        .executeTakeFirst();
      return row ? settingsOf(row) : DEFAULT_SETTINGS;
    },
    change: async (server, changes) => {
      const { settings, nRemoved } = await writeOf(books, server, (writing, row) =>
        change(writing, row, { changes, at: now() }),
      );
      if (nRemoved > 0) await sweep();
      return settings;
    },
    digestsDue: async () => {
      const due = await db
        .selectFrom('footnote_servers')
        .select('server')
        .where('digest_at', '<=', now() - DIGEST_DAYS * DAY_MS)
        .orderBy('digest_at')
        .execute();
      return due.map(({ server }) => server);
    },
    digested: (server) =>
      writeOf(books, server, async (writing, row) => {
        if (row.digest_at !== null) await writeRow(writing, { ...row, digest_at: now() });
      }),
  };
}

type Changed = { readonly settings: ServerSettings; readonly nRemoved: number };

async function change(
  writing: Writing,
  row: Row,
  { changes, at }: { readonly changes: Partial<ServerSettings>; readonly at: number },
): Promise<Changed> {
  const before = settingsOf(row);
  const json = JSON.stringify({ ...before, ...changes });
  if (json.length > MAX_SETTINGS_LENGTH)
    throw new LedgerError(
      'full',
      `a server’s settings hold at most ${MAX_SETTINGS_LENGTH} characters: name fewer things`,
    );
  const settings = settingsOf({ settings: json });
  await writeRow(writing, { ...row, settings: json, digest_at: digestAt(row, { before, settings, at }) });
  if (settings.gaps) return { settings, nRemoved: 0 };
  const { numDeletedRows } = await writing
    .deleteFrom('footnote_gaps')
    .where('server', '=', row.server)
    .executeTakeFirstOrThrow();
  return { settings, nRemoved: Number(numDeletedRows) };
}

/** The week counts from the choice of the channel. */
function digestAt(
  { digest_at }: Row,
  { before, settings, at }: { readonly before: ServerSettings; readonly settings: ServerSettings; readonly at: number },
): number | null {
  if (settings.digestChannel === null) return null;
  return settings.digestChannel === before.digestChannel ? digest_at : at;
}

async function writeRow(writing: Writing, { server, ...row }: Row): Promise<void> {
  await writing.updateTable('footnote_servers').set(row).where('server', '=', server).execute();
}
