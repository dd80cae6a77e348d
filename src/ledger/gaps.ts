import { GAP_DAYS, type Gap, type Ledger, MAX_GAP_LENGTH, MAX_GAPS, MAX_NEAREST } from '../core/ledger.ts';
import { cleanKey, cleanText } from './clean.ts';
import { settingsOf, writeOf } from './servers.ts';
import { type Books, DAY_MS, type Tables, type Writing } from './tables.ts';

/** Questions that were not answered well: kept where a manager asked for it, for a time, under a hash of who asked. */

type Part = Pick<Ledger, 'noteGap' | 'gaps' | 'forget' | 'kept' | 'expire'>;

export function gapsOf(books: Books & Pick<Ledger, 'settings'>): Part {
  const { db, now } = books;
  /** What was written then or before is over. */
  const over = (): number => now() - GAP_DAYS * DAY_MS;
  const askerOf = (user: string): string => books.hash(`user:${user}`);
  const found = () => db.selectFrom('footnote_gaps').selectAll().where('at', '>', over());
  return {
    noteGap: async (server, { text, reason, nearest, user }) => {
      // Most servers keep no texts: nothing is written for them.
      if (!(await books.settings(server)).gaps) return false;
      const cited = JSON.stringify(nearest.slice(0, MAX_NEAREST).map(cleanKey));
      const gap = { text: cleanText(text, MAX_GAP_LENGTH), reason, nearest: cited, asker: askerOf(user), at: now() };
      return writeOf(books, server, async (writing, row) => {
        // Looked at again: they may have been turned off meanwhile.
        if (!settingsOf(row).gaps) return false;
        await insert(writing, { ...gap, server: row.server });
        return true;
      });
    },
    gaps: async (server) => {
      const rows = await found().where('server', '=', cleanKey(server)).orderBy('number', 'desc').execute();
      return rows.map(gapOf);
    },
    kept: async (user) => {
      const rows = found().where('asker', '=', askerOf(user)).orderBy('at', 'desc').orderBy('number', 'desc');
      return (await rows.execute()).map(gapOf);
    },
    forget: (user) => remove(books, { column: 'asker', is: '=', value: askerOf(user) }),
    expire: async () => {
      await db
        .transaction()
        .execute((writing) => writing.deleteFrom('footnote_firsts').where('at', '<=', over()).execute());
      return remove(books, { column: 'at', is: '<=', value: over() });
    },
  };
}

type Row = Tables['footnote_gaps'];

function gapOf({ text, reason, nearest, asker, at }: Row): Gap {
  return { text, reason, nearest: JSON.parse(nearest) as string[], asker, at };
}

/** The number follows the last one’s, so that those which are one too many are known by theirs. */
async function insert(writing: Writing, gap: Omit<Row, 'number'>): Promise<void> {
  const { last } = await writing
    .selectFrom('footnote_gaps')
    .select((gaps) => gaps.fn.max('number').as('last'))
    .where('server', '=', gap.server)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await writing
    .insertInto('footnote_gaps')
    .values({ ...gap, number })
    .execute();
  await writing
    .deleteFrom('footnote_gaps')
    .where('server', '=', gap.server)
    .where('number', '<=', number - MAX_GAPS)
    .execute();
}

type Which =
  | { readonly column: 'asker'; readonly is: '='; readonly value: string }
  | { readonly column: 'at'; readonly is: '<='; readonly value: number };

/** Removes texts, server by server; gives how many. */
async function remove(books: Books, { column, is, value }: Which): Promise<number> {
  const servers = await books.db
    .selectFrom('footnote_gaps')
    .select('server')
    .distinct()
    .where(column, is, value)
    .execute();
  let nRemoved = 0;
  for (const { server } of servers)
    await writeOf(books, server, async (writing) => {
      const { numDeletedRows } = await writing
        .deleteFrom('footnote_gaps')
        .where('server', '=', server)
        .where(column, is, value)
        .executeTakeFirstOrThrow();
      nRemoved += Number(numDeletedRows);
    });
  if (nRemoved > 0) await books.sweep();
  return nRemoved;
}
