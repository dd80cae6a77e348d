/**
 * A ledger as its first version made it, with something in every table. Never to be changed: it stands for those that are out
 * there. 1,800,000,000,000 is in January 2027.
 */
export const VERSION_1: readonly string[] = [
  'CREATE TABLE footnote_migrations (name varchar(255) NOT NULL PRIMARY KEY, timestamp varchar(255) NOT NULL)',
  'CREATE TABLE footnote_migrations_lock (id varchar(255) NOT NULL PRIMARY KEY, is_locked integer DEFAULT 0 NOT NULL)',
  "INSERT INTO footnote_migrations VALUES ('0001-first', '2026-12-01T12:00:00.000Z')",
  "INSERT INTO footnote_migrations_lock VALUES ('migration_lock', 0)",
  'CREATE TABLE footnote_secrets (name text PRIMARY KEY, value text NOT NULL)',
  "INSERT INTO footnote_secrets VALUES ('salt', '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f')",
  'CREATE TABLE footnote_servers (server text PRIMARY KEY, settings text NOT NULL, digest_at bigint)',
  `INSERT INTO footnote_servers VALUES ('server', '{"gaps":true,"digestChannel":"channel"}', 1799000000000)`,
  `CREATE TABLE footnote_pins (server text NOT NULL, id text NOT NULL, at bigint NOT NULL, question text NOT NULL,
     citation text NOT NULL, PRIMARY KEY (server, id))`,
  `INSERT INTO footnote_pins VALUES ('server', 'fad904e888885089', 1799000000000, 'Who pays?', 'pinned')`,
  `CREATE TABLE footnote_votes (server text NOT NULL, citation text NOT NULL, at bigint NOT NULL, up integer NOT NULL,
     down integer NOT NULL, PRIMARY KEY (server, citation))`,
  `INSERT INTO footnote_votes VALUES ('server', 'liked', 1799000000000, 2, 1)`,
  `CREATE TABLE footnote_reports (server text NOT NULL, citation text NOT NULL, at bigint NOT NULL, outdated integer NOT NULL,
     wrong_spot integer NOT NULL, PRIMARY KEY (server, citation))`,
  `INSERT INTO footnote_reports VALUES ('server', 'old', 1799000000000, 3, 0)`,
  `CREATE TABLE footnote_gaps (server text NOT NULL, number integer NOT NULL, at bigint NOT NULL, text text NOT NULL,
     reason text NOT NULL, nearest text NOT NULL, asker text NOT NULL, PRIMARY KEY (server, number))`,
  // The asker is HMAC-SHA256 of "user:reader" under the salt.
  `INSERT INTO footnote_gaps VALUES ('server', 1, 1799999999999, 'Who paid?', 'unsure', '["near"]', '3268517bb7adf962bcac59dee53b54b7a4f00071374e019d62f70a13f57b7d36')`,
  'CREATE INDEX footnote_gaps_by_asker ON footnote_gaps (asker)',
  'CREATE INDEX footnote_gaps_by_time ON footnote_gaps (at)',
  'CREATE TABLE footnote_firsts (hash text PRIMARY KEY, at bigint NOT NULL)',
  // HMAC-SHA256 of "key:human:1" under the salt.
  "INSERT INTO footnote_firsts VALUES ('3a0e0ed33b8a16def5052c12f5df1d7dbbac4d1b4c84c071b5576ce2d7fc073a', 1799999999999)",
];
