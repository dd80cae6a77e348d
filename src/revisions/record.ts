import type { ReadDocument } from '../core/model.ts';
import { type Database, patiently } from '../sqlite.ts';

import { expire } from './expire.ts';
import { type Packed, pack, signatureOf } from './packed.ts';
import { restBetween } from './unhurried.ts';

/** Writes down what a library consists of at a time: what is new, then what is no longer there. */

export type Recording = {
  readonly database: Database;
  /** Name of the library, so that several may share the file. */
  readonly library: string;
  /** ISO 8601. */
  readonly at: string;
  /** Days after which the text of a superseded revision is dropped; null for never. */
  readonly retentionDays: number | null;
};

/** A batch is written in one go, so it is small: at most this many documents and UTF-16 units. */
const BATCH_DOCUMENTS = 32;
const BATCH_LENGTH = 100_000;
const PAGE = 1000;

export async function record(documents: readonly ReadDocument[], recording: Recording): Promise<void> {
  const rest = restBetween();
  const left = await currentRows(recording, rest);
  const fresh: ReadDocument[] = [];
  for (const document of documents) {
    const name = nameOf(JSON.stringify(document.id), document.revision);
    if (left.get(name)?.signature !== signatureOf(document)) fresh.push(document);
    left.delete(name);
    await rest();
  }
  for (const batch of batchesOf(fresh)) {
    const packed = await Promise.all(batch.map(pack));
    await rest();
    await patiently(() => insert(packed, recording));
    await rest();
  }
  await supersede([...left.values()], recording);
  await expire(recording);
}

type Row = { readonly id: number; readonly signature: string };

function nameOf(document: string, revision: string): string {
  return `${document} ${revision}`;
}

/** What is recorded as current, by document and revision. */
async function currentRows({ database, library }: Recording, rest: () => Promise<void>): Promise<Map<string, Row>> {
  const page = database.prepare(
    `SELECT id, document, revision, signature FROM revisions
     WHERE library = ? AND superseded_at IS NULL AND expired_at IS NULL AND id > ? ORDER BY id LIMIT ${PAGE}`,
  );
  const rows = new Map<string, Row>();
  for (let last = 0; ; ) {
    const found = page.all(library, last) as (Row & { document: string; revision: string })[];
    for (const { id, signature, document, revision } of found) rows.set(nameOf(document, revision), { id, signature });
    if (found.length < PAGE) return rows;
    last = found.at(-1)?.id ?? last;
    await rest();
  }
}

function* batchesOf(documents: readonly ReadDocument[]): Generator<readonly ReadDocument[]> {
  let batch: ReadDocument[] = [];
  let length = 0;
  for (const document of documents) {
    batch.push(document);
    length += document.text.length;
    if (batch.length < BATCH_DOCUMENTS && length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A revision that comes back is current again, and its text is there again. */
function insert(packed: readonly Packed[], { database, library, at }: Recording): void {
  const text = database.prepare('INSERT INTO texts (sha256, packed) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const revision = database.prepare(
    `INSERT INTO revisions (library, document, revision, citation_key, title, signature, text, layout, first_seen)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (library, document, revision) DO UPDATE SET title = excluded.title, signature = excluded.signature,
       text = excluded.text, layout = excluded.layout, superseded_at = NULL, expired_at = NULL`,
  );
  database
    .transaction(() => {
      for (const one of packed) {
        text.run(one.sha256, one.text);
        revision.run(
          ...[library, one.document, one.revision, one.key, one.title, one.signature],
          ...[one.sha256, one.layout, at],
        );
      }
    })
    .immediate();
}

async function supersede(rows: readonly Row[], { database, at }: Recording): Promise<void> {
  const end = database.prepare('UPDATE revisions SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL');
  const rest = restBetween();
  for (let from = 0; from < rows.length; from += PAGE) {
    const some = rows.slice(from, from + PAGE);
    const endAll = database.transaction(() => {
      for (const { id } of some) end.run(at, id);
    });
    await patiently(endAll.immediate);
    await rest();
  }
}
