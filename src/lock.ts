import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isBusy, openSqlite } from './sqlite.ts';

/**
 * One process a bot in each folder: two with one token would both answer everything. The lock is SQLite's, which the operating system lets go
 * when the process ends, however it ends, so that no stale one is ever left.
 */

/** Another process runs the same bot with the same folder. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/** Takes the lock of the token's bot in the folder and gives what lets it go. Throws a `LockError`, or what SQLite throws. */
export function lockBot(folder: string, token: string): () => void {
  // The first part of a token is the id of its bot, and stays when the token is made anew; a hash, as it makes a file name.
  const [bot = ''] = token.split('.');
  const name = createHash('sha256').update(bot).digest('hex').slice(0, 12);
  try {
    const database = openSqlite(join(folder, `running-${name}.lock`));
    try {
      database.exec('BEGIN IMMEDIATE');
    } catch (error) {
      database.close();
      throw error;
    }
    return () => {
      database.exec('ROLLBACK');
      database.close();
    };
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new LockError(
      `this bot is running already with the folder ${folder}: end that process, or give this one a token of its own`,
    );
  }
}
