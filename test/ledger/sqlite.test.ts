import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { LEDGER_FILE } from '../../src/ledger/sqlite.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { START, testLedger } from './contract.ts';
import { sqliteDesk } from './desks.ts';

testLedger('SQLite', async () => sqliteDesk(temporaryFolder()));

const Database = createRequire(import.meta.url)('libsql') as typeof Libsql;
const now = () => START;
const QUESTION = 'Who paid for the harbour?';

describe('a ledger in a file', () => {
  it('is made in a folder that is made for it, and says what it is', async () => {
    const folder = join(temporaryFolder(), 'deep', 'down');
    const ledger = await openLedger({ url: null, folder, now });
    expect(await ledger.check()).toEqual({ kind: 'sqlite', schema: 2 });
    await ledger.close();
    expect(readdirSync(folder)).toContain(LEDGER_FILE);
  });

  it('holds no word of a text that was removed, not even in the log of changes', async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger({ url: null, folder, now });
    const isThere = (): boolean =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(QUESTION));
    const note = async (): Promise<void> => {
      await ledger.change('server', { gaps: true });
      await ledger.noteGap('server', { text: QUESTION, reason: 'unsure', nearest: [], user: 'reader' });
      expect(isThere()).toBe(true);
    };
    await note();
    await ledger.change('server', { gaps: false });
    expect(isThere()).toBe(false);
    await note();
    await ledger.forget('reader');
    expect(isThere()).toBe(false);
    await note();
    await ledger.left('bot', 'server');
    expect(isThere()).toBe(false);
    await ledger.close();
  });

  it('that is no database is refused in one sentence with what to do, and left as it is', async () => {
    const folder = temporaryFolder();
    const path = join(folder, LEDGER_FILE);
    writeFileSync(path, 'a shopping list, '.repeat(1000));
    const opened = openLedger({ url: null, folder, now });
    await expect(opened).rejects.toThrow(
      `the ledger ${path} cannot be used: file is not a database; make sure that the file can be written, or move it away: a new one is begun at the next start`,
    );
    await expect(opened).rejects.toMatchObject({ kind: 'unusable' });
    expect(readFileSync(path, 'utf8')).toContain('shopping');
  });

  it('that is damaged is found out by a check', async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger({ url: null, folder, now });
    await ledger.change('server', { gaps: true });
    for (let n = 0; n < 50; n++)
      await ledger.noteGap('server', { text: `${n}`.repeat(3000), reason: 'unsure', nearest: [], user: 'reader' });
    await ledger.noteGap('server', { text: '', reason: 'unsure', nearest: [], user: 'another' });
    // Carries all over into the file.
    await ledger.forget('another');
    await ledger.close();
    const bytes = readFileSync(join(folder, LEDGER_FILE));
    // A file of its own: libsql lets go of a closed one only when its statements are collected.
    const copy = temporaryFolder();
    writeFileSync(join(copy, LEDGER_FILE), bytes.fill(7, bytes.length / 2));
    const damaged = openLedger({ url: null, folder: copy, now }).then((again) =>
      again.check().finally(() => again.close()),
    );
    await expect(damaged).rejects.toThrow(/^the ledger .*ledger\.db cannot be used: the file is damaged; make sure/u);
  });

  it('whose file is gone is found out by a check', async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger({ url: null, folder, now });
    rmSync(join(folder, LEDGER_FILE));
    await expect(ledger.check()).rejects.toThrow('ledger.db cannot be used: the file is gone; make sure');
    await ledger.close();
  });

  it('cannot lie where a file is in the way of its folder', async () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    await expect(openLedger({ url: null, folder, now })).rejects.toThrow(/cannot be used: .*EEXIST.*; make sure/u);
  });

  it('that another process is writing is waited for', async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger({ url: null, folder, now });
    const another = new Database(join(folder, LEDGER_FILE));
    another.exec('BEGIN IMMEDIATE');
    let nVotes = 0;
    const voted = Promise.all(Array.from({ length: 5 }, () => ledger.vote('server', 'one', 'up').then(() => nVotes++)));
    const opened = openLedger({ url: null, folder, now });
    await nextTurn();
    expect(nVotes).toBe(0);
    another.exec('COMMIT');
    another.close();
    await voted;
    expect(await ledger.votes('server')).toEqual([{ citation: 'one', up: 5, down: 0 }]);
    await Promise.all([ledger.close(), (await opened).close()]);
  });

  it('is not made while another process makes it, and then is whole', async () => {
    const folder = temporaryFolder();
    const another = new Database(join(folder, LEDGER_FILE));
    another.pragma('journal_mode = WAL');
    another.exec('BEGIN IMMEDIATE');
    const opened = openLedger({ url: null, folder, now });
    await nextTurn();
    another.exec('COMMIT');
    another.close();
    const ledger = await opened;
    expect(await ledger.check()).toEqual({ kind: 'sqlite', schema: 2 });
    await ledger.close();
  });
});
