import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRETEND_SERVER } from '../../src/http/pretend-server.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runFootnote } from './run-footnote.ts';

/** The process and what it keeps for servers: opened before it answers, in the folder of its state, and closed at the end. */

const environment = (state: string) => ({ FOOTNOTE_STATE: state, FOOTNOTE_CORPUS: resolve('test/fixtures/library') });

describe('footnote start', () => {
  it('lets the playground keep settings from one start to the next', async () => {
    const folder = temporaryFolder();
    const bot = runFootnote(['start', '--port', '0'], environment(folder));
    const address = await bot.line(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const answer = await fetch(`${address}/api/command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'settings', options: { topic: 'timber trade' }, scene: { canManage: true } }),
    });
    expect(await answer.text()).toContain('timber trade');
    bot.child.kill('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    const ledger = await openLedger({ url: null, folder, now: Date.now });
    expect((await ledger.settings(PRETEND_SERVER.id)).topics).toEqual(['timber trade']);
    await ledger.close();
  });

  it('says in one sentence what is wrong where the ledger cannot be opened', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ledger.db'), 'this is no database, whatever its name says'.repeat(100));
    const { code, stderr } = await runFootnote(['start', '--port', '0'], environment(folder)).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^footnote: the ledger .*ledger\.db cannot be used: /mu);
  });
});
