import type { Kysely, Transaction } from 'kysely';
import type { Gap } from '../core/ledger.ts';

/**
 * What the tables hold. Truth values, lists and settings are JSON or words, and times are milliseconds since 1970, so that both
 * databases keep the same. The names begin with `footnote_`, as a PostgreSQL database may hold other programs' tables.
 */
export type Tables = {
  footnote_secrets: { name: string; value: string };
  /** A row for each server of which anything is kept: whoever writes locks it. `digest_at` is null without a digest's channel. */
  footnote_servers: { server: string; settings: string; digest_at: number | null };
  footnote_pins: { server: string; id: string; question: string; citation: string; at: number };
  footnote_votes: { server: string; citation: string; up: number; down: number; at: number };
  footnote_reports: { server: string; citation: string; outdated: number; wrong_spot: number; at: number };
  /** `number` counts up within a server. */
  footnote_gaps: {
    server: string;
    number: number;
    text: string;
    reason: Gap['reason'];
    nearest: string;
    asker: string;
    at: number;
  };
  footnote_firsts: { hash: string; at: number };
  /** A row for each server that a bot is in; bots are named by their application. */
  footnote_presence: { server: string; bot: string };
};

/** All that is kept of a server, but for which bots are in it. */
export const SERVER_TABLES = [
  'footnote_pins',
  'footnote_votes',
  'footnote_reports',
  'footnote_gaps',
  'footnote_servers',
] as const;

export const DAY_MS = 24 * 60 * 60 * 1000;

/** What every part of the ledger works with. */
export type Books = {
  readonly db: Kysely<Tables>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Salted hash of a user's id or another key. */
  readonly hash: (text: string) => string;
  /** Sees to it that what was deleted cannot be read from the disk. */
  readonly sweep: () => Promise<void>;
};

export type Writing = Transaction<Tables>;
