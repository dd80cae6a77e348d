import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What differs between the two databases. Neither is opened before the first query. */
export type Backend = {
  readonly kind: 'sqlite' | 'postgresql';
  readonly db: Kysely<Tables>;
  /** Where it is, for messages: without a password. */
  readonly place: string;
  /** Half a sentence: what to do where it cannot be used. */
  readonly remedy: string;
  /** Sees to it that what was deleted cannot be read from the disk, as far as that is in our hands. */
  sweep(): Promise<void>;
  /** Rejects where the database is damaged, as far as can be seen quickly. */
  examine(): Promise<void>;
};
