import { patiently } from '../sqlite.ts';
import type { Recording } from './record.ts';
import { restBetween } from './unhurried.ts';

/** Drops what the owner's retention says: texts and headings go, the record that there was such a revision stays. */

const DAY_MS = 24 * 60 * 60 * 1000;
const PAGE = 200;

/** In small pages, as far as it is due. */
export async function expire({ database, at, retentionDays }: Recording): Promise<void> {
  if (retentionDays === null) return;
  const before = new Date(Date.parse(at) - retentionDays * DAY_MS).toISOString();
  const over = database.prepare(
    `SELECT id, text FROM revisions WHERE expired_at IS NULL AND superseded_at <= ? LIMIT ${PAGE}`,
  );
  const end = database.prepare('UPDATE revisions SET expired_at = ?, text = NULL, layout = NULL WHERE id = ?');
  const drop = database.prepare(
    'DELETE FROM texts WHERE sha256 = ?1 AND NOT EXISTS (SELECT 1 FROM revisions WHERE text = ?1)',
  );
  const page = database.transaction((): number => {
    const rows = over.all(before) as { id: number; text: string }[];
    for (const { id, text } of rows) {
      end.run(at, id);
      drop.run(text);
    }
    return rows.length;
  }).immediate;
  const rest = restBetween();
  let nDropped = 0;
  for (let n = await patiently(page); n > 0; n = await patiently(page)) {
    nDropped += n;
    await rest();
  }
  // The log of changes still holds what was dropped, until it is carried over.
  if (nDropped > 0) database.pragma('wal_checkpoint(TRUNCATE)');
}
