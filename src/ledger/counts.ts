import { type Ledger, MAX_COUNTED } from '../core/ledger.ts';
import { cleanKey } from './clean.ts';
import { writeOf } from './servers.ts';
import type { Books, Writing } from './tables.ts';

/** What readers thought of passages, counted without the readers. */

export function countsOf(books: Books): Pick<Ledger, 'vote' | 'votes' | 'report' | 'reports'> {
  const { db, now } = books;
  return {
    vote: (server, citation, vote) =>
      writeOf(books, server, async (writing, row) => {
        const added = { up: vote === 'up' ? 1 : 0, down: vote === 'down' ? 1 : 0 };
        await writing
          .insertInto('footnote_votes')
          .values({ server: row.server, citation: cleanKey(citation), ...added, at: now() })
          .onConflict((conflict) =>
            conflict.columns(['server', 'citation']).doUpdateSet((count) => ({
              up: count('footnote_votes.up', '+', added.up),
              down: count('footnote_votes.down', '+', added.down),
              at: now(),
            })),
          )
          .execute();
        await dropOldest(writing, 'footnote_votes', row.server);
      }),
    votes: (server) =>
      db
        .selectFrom('footnote_votes')
        .select(['citation', 'up', 'down'])
        .where('server', '=', cleanKey(server))
        .orderBy((count) => count('up', '+', count.ref('down')), 'desc')
        .orderBy('citation')
        .execute(),
    report: (server, { citation, kind }) =>
      writeOf(books, server, async (writing, row) => {
        const added = { outdated: kind === 'outdated' ? 1 : 0, wrong_spot: kind === 'wrong-spot' ? 1 : 0 };
        await writing
          .insertInto('footnote_reports')
          .values({ server: row.server, citation: cleanKey(citation), ...added, at: now() })
          .onConflict((conflict) =>
            conflict.columns(['server', 'citation']).doUpdateSet((count) => ({
              outdated: count('footnote_reports.outdated', '+', added.outdated),
              wrong_spot: count('footnote_reports.wrong_spot', '+', added.wrong_spot),
              at: now(),
            })),
          )
          .execute();
        await dropOldest(writing, 'footnote_reports', row.server);
      }),
    reports: (server) =>
      db
        .selectFrom('footnote_reports')
        .select(['citation', 'outdated', 'wrong_spot as wrongSpot'])
        .where('server', '=', cleanKey(server))
        .orderBy((count) => count('outdated', '+', count.ref('wrong_spot')), 'desc')
        .orderBy('citation')
        .execute(),
  };
}

/** Of more passages than are counted, those go that were voted on or reported longest ago. */
async function dropOldest(
  writing: Writing,
  table: 'footnote_votes' | 'footnote_reports',
  server: string,
): Promise<void> {
  const { n } = await writing
    .selectFrom(table)
    .select((count) => count.fn.countAll<number>().as('n'))
    .where('server', '=', server)
    .executeTakeFirstOrThrow();
  if (n <= MAX_COUNTED) return;
  await writing
    .deleteFrom(table)
    .where('server', '=', server)
    .where('citation', 'in', (rows) =>
      rows
        .selectFrom(table)
        .select('citation')
        .where('server', '=', server)
        .orderBy('at')
        .orderBy('citation')
        .limit(n - MAX_COUNTED),
    )
    .execute();
}
