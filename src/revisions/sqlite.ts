import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CitationId, namesPlace } from '../core/citation.ts';
import type { Problem, ReadDocument } from '../core/model.ts';
import type { Revision } from '../core/revisions/history.ts';
import type { KeptRevision, RevisionStore } from '../core/revisions/revision-store.ts';
import type { State } from '../core/state.ts';
import { type Database, isBusy, patiently } from '../sqlite.ts';
import { openDatabase } from './database.ts';
import { hashOf, type Packed, signatureOf, unpack } from './packed.ts';
import { record } from './record.ts';
import { restBetween } from './unhurried.ts';

/** Revisions in an SQLite file, which several processes and several libraries may share. */

export type RevisionOptions = {
  /** Where the file lies; made when something is kept. */
  readonly folder: string;
  /** What tells this library from others in the same file: where it is read from. */
  readonly library: string;
  /** Days after which the text of a superseded revision is dropped; null keeps all for ever. */
  readonly retentionDays: number | null;
  /** Where it is noted that a library is recorded already, so that most starts need not open the file. */
  readonly state: State;
};

export const REVISIONS_FILE = 'revisions.db';

/** Opens nothing yet. */
export function createRevisionStore({ folder, library, retentionDays, state }: RevisionOptions): RevisionStore {
  const path = join(folder, REVISIONS_FILE);
  const noted = `revisions/${hashOf(library).slice(0, 16)}.txt`;
  let opened: Database | null = null;
  let failure: Problem | null = null;
  let turn: Promise<void> = Promise.resolve();

  const database = (): Database => {
    opened ??= openDatabase(path);
    return opened;
  };
  /** What is read, or nothing where the file is missing or cannot be read. */
  const reading = <T>(read: (from: Database) => T[]): T[] => {
    if (!opened && !existsSync(path)) return [];
    try {
      return read(database());
    } catch (error) {
      // Another process is writing for the first time: the next look finds what there is.
      if (!isBusy(error)) failure = problemOf(error, path);
      return [];
    }
  };
  const keep = async (documents: readonly ReadDocument[], at: string): Promise<void> => {
    try {
      const mark = await markOf(documents, `${at.slice(0, 'YYYY-MM-DD'.length)} ${retentionDays}`);
      if (existsSync(path) && state.read(noted) === mark) return;
      await record(documents, { database: await patiently(database), library, at, retentionDays });
      state.keep(noted, mark);
      failure = null;
    } catch (error) {
      failure = problemOf(error, path);
    }
  };
  return {
    // One after the other: a later state of the library must be the last that is written.
    keep: (documents, at) => {
      turn = turn.then(() => keep(documents, at));
      return turn;
    },
    find: (id) => reading((from) => find(id, from, library)),
    history: (document) => reading((from) => history(document, from, library)),
    problem: () => failure,
    close: () => {
      opened?.close();
      opened = null;
    },
  };
}

type Row = {
  readonly document: string;
  readonly revision: string;
  readonly title: string;
  readonly first_seen: string;
  readonly superseded_at: string | null;
  readonly expired_at: string | null;
};

/** Those of this library first, the latest first. */
function find(id: CitationId, from: Database, library: string): KeptRevision[] {
  const rows = from
    .prepare(
      `SELECT revisions.*, sha256, packed FROM revisions LEFT JOIN texts ON sha256 = text
       WHERE citation_key = ? ORDER BY library = ? DESC, id DESC`,
    )
    .all(id.key, library) as (Row & Pick<Packed, 'layout' | 'sha256'> & { packed: Buffer | null })[];
  return rows
    .map((row) => ({ row, revision: revisionOf(row) }))
    .filter(({ revision }) => namesPlace(id, revision))
    .map(({ row, revision }) => ({ ...revision, kept: row.packed && unpack({ ...row, text: row.packed }) }));
}

function history(document: string, from: Database, library: string): Revision[] {
  const rows = from
    .prepare('SELECT * FROM revisions WHERE library = ? AND document = ? ORDER BY first_seen, id')
    .all(library, JSON.stringify(document)) as Row[];
  return rows.map(revisionOf);
}

function revisionOf({ document, revision, title, ...times }: Row): Revision {
  return {
    document: JSON.parse(document) as string,
    revision,
    title: JSON.parse(title) as string,
    firstSeen: times.first_seen,
    supersededAt: times.superseded_at,
    expiredAt: times.expired_at,
  };
}

/** Changes with the library, and each day, so that what is due to expire is looked for. */
async function markOf(documents: readonly ReadDocument[], day: string): Promise<string> {
  const rest = restBetween();
  const lines = [day];
  for (const document of documents) {
    lines.push(JSON.stringify([document.id, document.revision, signatureOf(document)]));
    await rest();
  }
  return hashOf(lines.join('\n'));
}

function problemOf(error: unknown, path: string): Problem {
  const reason = `earlier revisions are not remembered: ${error instanceof Error ? error.message : String(error)}`;
  return {
    path,
    reason,
    remedy: isBusy(error)
      ? 'end the other process that is writing there, and start again'
      : 'make sure that the file can be written, or move it away: a new one is begun at the next start',
  };
}
