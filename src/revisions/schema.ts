/**
 * What the file of revisions holds. A migration that was released is never edited: the next version is one more entry.
 *
 * Ids and titles are JSON strings, because SQLite's text ends at a zero and holds no lone surrogate. Times are ISO 8601.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE texts (
     sha256 TEXT PRIMARY KEY,
     packed BLOB NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE revisions (
     id INTEGER PRIMARY KEY,
     library TEXT NOT NULL,
     document TEXT NOT NULL,
     revision TEXT NOT NULL,
     citation_key TEXT NOT NULL,
     title TEXT NOT NULL,
     signature TEXT NOT NULL,
     text TEXT,
     layout BLOB,
     first_seen TEXT NOT NULL,
     superseded_at TEXT,
     expired_at TEXT,
     UNIQUE (library, document, revision)
   );
   CREATE INDEX revisions_by_key ON revisions (citation_key);
   CREATE INDEX revisions_by_text ON revisions (text);
   CREATE INDEX revisions_by_end ON revisions (superseded_at) WHERE expired_at IS NULL;`,
];
