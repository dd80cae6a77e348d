import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { postgres } from '../support/postgres.ts';
import { START, testLedger } from './contract.ts';
import { postgresDesk } from './desks.ts';

const server = await postgres();
const now = () => START;
const open = (url: string) => openLedger({ url, folder: '/nowhere', now });

if (typeof server === 'string')
  describe.skip(`PostgreSQL, as there is ${server}`, () => it('is not tried', () => undefined));
else {
  testLedger('PostgreSQL', async () => postgresDesk(await server.database()));

  describe('a ledger in PostgreSQL', () => {
    it('says what it is', async () => {
      const ledger = await open(await server.database());
      expect(await ledger.check()).toEqual({ kind: 'postgresql', schema: 2 });
      await ledger.close();
    });

    it('shares a database with other things, and leaves them alone', async () => {
      const desk = postgresDesk(await server.database());
      await desk.run(['CREATE TABLE kysely_migration (name text)', "INSERT INTO kysely_migration VALUES ('theirs')"]);
      const ledger = await desk.open();
      await ledger.vote('server', 'one', 'up');
      await ledger.close();
      expect((await desk.dump()).kysely_migration).toEqual([{ name: 'theirs' }]);
    });

    it('goes on after its connections were cut', async () => {
      const desk = postgresDesk(await server.database());
      const ledger = await desk.open();
      await ledger.vote('server', 'one', 'up');
      await desk.run([
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
      ]);
      await expect.poll(() => ledger.vote('server', 'one', 'up').then(() => 'counted', String)).toBe('counted');
      expect(await ledger.votes('server')).toEqual([{ citation: 'one', up: 2, down: 0 }]);
      await ledger.close();
    });

    it('of a wrong password or an unknown database is refused with what to do, and the password is not told', async () => {
      const url = new URL(await server.database());
      const wrong = Object.assign(new URL(url), { password: 'hunter2' });
      const refused = await open(wrong.href).catch((error: unknown) => error);
      expect(refused).toMatchObject({ kind: 'unusable' });
      expect(String(refused)).toMatch(
        /the ledger \w+@[\w.]+:\d+\/footnote_test_\w+ cannot be used: password authentication failed for user "\w+"; start that database, or mend DATABASE_URL/u,
      );
      expect(inspect(refused)).not.toContain('hunter2');
      const unknown = Object.assign(new URL(url), { pathname: '/unknown' });
      await expect(open(unknown.href)).rejects.toThrow('cannot be used: database "unknown" does not exist; start that');
    });
  });
}

describe('a database that is not there', () => {
  it.each([
    [
      'nobody listens',
      'postgres://me:hunter2@127.0.0.1:1/bot',
      /the ledger me@127\.0\.0\.1:1\/bot cannot be used: .*ECONNREFUSED/u,
    ],
    ['a name with two addresses', 'postgres://me:hunter2@localhost:1/bot', /cannot be used: .*ECONNREFUSED/u],
    ['no address', 'postgres://me:hunter2@[/bot', /DATABASE_URL is not an address of a database: write postgres:/u],
    [
      'a port that is none',
      'postgres://me:hunter2@localhost:99999/bot',
      /DATABASE_URL is not an address of a database/u,
    ],
  ])('is refused with what to do, without its password: %s', async (_, url, message) => {
    const refused = await open(url).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'LedgerError', kind: 'unusable' });
    expect(String(refused)).toMatch(message);
    expect(inspect(refused)).not.toContain('hunter2');
  });
});
