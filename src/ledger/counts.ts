import { type Ledger, MAX_COUNTED, type ReportKind } from '../core/ledger.ts';
import { cleanKey } from './clean.ts';
import { writeOf } from './servers.ts';
import type { Books, Writing } from './tables.ts';

/** What readers thought of passages, counted without the readers. */

type Part = Pick<Ledger, 'vote' | 'votes' | 'report' | 'reports'>;

export function countsOf(books: Books): Part {
  return {
    vote: (server, citation, vote) => countVote(books, server, { citation, vote }),
    votes: (server) =>
      books.db
        .selectFrom('footnote_votes')
        .select(['citation', 'up', 'down'])
        .where('server', '=', cleanKey(server))
        .orderBy((count) => count('up', '+', count.ref('down')), 'desc')
        .orderBy('citation')
        .execute(),
    report: (server, report) => countReport(books, server, report),
    reports: (server) =>
      books.db
        .selectFrom('footnote_reports')
        .select(['citation', 'outdated', 'wrong_spot as wrongSpot'])
        .where('server', '=', cleanKey(server))
        .orderBy((count) => count('outdated', '+', count.ref('wrong_spot')), 'desc')
        .orderBy('citation')
        .execute(),
  };
}

type Vote = { readonly citation: string; readonly vote: 'up' | 'down' };

async function countVote(books: Books, server: string, { citation, vote }: Vote): Promise<void> {
  const first = { citation: cleanKey(citation), up: 0, down: 0, at: books.now(), [vote]: 1 };
  await writeOf(books, server, async (writing, row) => {
    await writing
      .insertInto('footnote_votes')
      .values({ ...first, server: row.server })
      .onConflict((conflict) =>
        conflict.columns(['server', 'citation']).doUpdateSet((count) => ({
          up: count('footnote_votes.up', '+', first.up),
          down: count('footnote_votes.down', '+', first.down),
          at: first.at,
        })),
      )
      .execute();
    await dropOldest(writing, 'footnote_votes', row.server);
  });
}

type Report = { readonly citation: string; readonly kind: ReportKind };

async function countReport(books: Books, server: string, { citation, kind }: Report): Promise<void> {
  const column = kind === 'outdated' ? 'outdated' : 'wrong_spot';
  const first = { citation: cleanKey(citation), outdated: 0, wrong_spot: 0, at: books.now(), [column]: 1 };
  await writeOf(books, server, async (writing, row) => {
    await writing
      .insertInto('footnote_reports')
      .values({ ...first, server: row.server })
      .onConflict((conflict) =>
        conflict.columns(['server', 'citation']).doUpdateSet((count) => ({
          outdated: count('footnote_reports.outdated', '+', first.outdated),
          wrong_spot: count('footnote_reports.wrong_spot', '+', first.wrong_spot),
          at: first.at,
        })),
      )
      .execute();
    await dropOldest(writing, 'footnote_reports', row.server);
  });
}

type Counted = 'footnote_votes' | 'footnote_reports';

/** Of more passages than are counted, those go that were voted on or reported longest ago. */
async function dropOldest(writing: Writing, table: Counted, server: string): Promise<void> {
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
