import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { examine, type Finding } from '../src/doctor.ts';
import { LEDGER_FILE } from '../src/ledger/sqlite.ts';
import { folderOf } from './corpus/library-folder.ts';
import { startFakeDiscord } from './support/fake-discord.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const HARBOUR = { 'harbour.md': 'The tariff of 1912 ended the timber trade.\n' };

async function examined(env: Readonly<Record<string, string>>): Promise<Record<string, Finding>> {
  const all = { FOOTNOTE_STATE: temporaryFolder(), FOOTNOTE_EMBEDDINGS: 'off', ...env };
  const findings = await examine(readConfig(all), [{ name: 'PORT', value: '0' }]);
  for (const { ok, remedy } of findings) expect(remedy === null).toBe(ok);
  return Object.fromEntries(findings.map((finding) => [finding.name, finding]));
}

describe('a doctor', () => {
  it('finds all well with a library that is, twice: with its snapshot made, and used', async () => {
    const env = {
      FOOTNOTE_CORPUS: folderOf(HARBOUR),
      FOOTNOTE_STATE: temporaryFolder(),
      FOOTNOTE_EMBEDDINGS: 'bundled',
    };
    const first = await examined(env);
    const names = [
      'library',
      'snapshot',
      'dictionary',
      'vectors',
      'revisions',
      'state',
      'ledger',
      'discord',
      'settings',
    ];
    expect(Object.keys(first)).toEqual(names);
    expect(Object.values(first).every(({ ok }) => ok)).toBe(true);
    expect(first.library?.value).toContain('1 document, 1 passage');
    expect(first.snapshot?.value).toContain('there was none');
    expect(first.vectors?.value).toMatch(/^of all, 1 document \(bundled\)/u);
    expect(first.settings?.value).toBe('PORT=0');
    expect((await examined(env)).snapshot?.value).toContain('used; 0 documents changed');
  });

  it('finds what cannot be read, with the remedy', async () => {
    const { file } = await examined({ FOOTNOTE_CORPUS: folderOf({ ...HARBOUR, 'scan.pdf': 'none' }) });
    expect(file).toMatchObject({ ok: false, value: expect.stringContaining('scan.pdf') });
  });

  it('finds a library that is missing, and looks at the rest all the same', async () => {
    const { library, state } = await examined({ FOOTNOTE_CORPUS: '/nowhere/at/all' });
    expect(library).toMatchObject({ ok: false, value: expect.stringContaining('/nowhere/at/all') });
    expect(state?.ok).toBe(true);
  });

  it('finds a folder for the state that cannot be written, or that lies in the library', async () => {
    const corpus = folderOf(HARBOUR);
    writeFileSync(join(corpus, 'file'), '');
    const unwritable = await examined({ FOOTNOTE_CORPUS: corpus, FOOTNOTE_STATE: join(corpus, 'file', 'state') });
    expect(unwritable.state).toMatchObject({ ok: false, value: expect.stringContaining('cannot be written') });
    const within = await examined({ FOOTNOTE_CORPUS: corpus, FOOTNOTE_STATE: join(corpus, 'state') });
    expect(within.state).toMatchObject({ ok: false, value: expect.stringContaining('lies in the library') });
    const hidden = await examined({ FOOTNOTE_CORPUS: corpus, FOOTNOTE_STATE: join(corpus, '.state') });
    expect(hidden.state?.ok).toBe(true);
  });

  it('finds a ledger that is damaged, and that there is no token to look at Discord with', async () => {
    const corpus = folderOf(HARBOUR);
    const well = await examined({ FOOTNOTE_CORPUS: corpus });
    expect(well.ledger?.value).toContain('SQLite');
    expect(well.discord).toMatchObject({ ok: true, value: expect.stringContaining('DISCORD_TOKEN') });
    const damaged = temporaryFolder();
    writeFileSync(join(damaged, LEDGER_FILE), 'This is no database, but a letter. '.repeat(100));
    const { ledger } = await examined({ FOOTNOTE_CORPUS: corpus, FOOTNOTE_STATE: damaged });
    expect(ledger).toMatchObject({ ok: false, value: expect.stringContaining(LEDGER_FILE) });
  });

  it('looks at Discord where there is a token, which is told nowhere', async () => {
    const discord = await startFakeDiscord();
    const token = 'AAAA.BBBB.CCCC';
    const findings = await examined({
      FOOTNOTE_CORPUS: folderOf(HARBOUR),
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await discord.close();
    expect(findings.token).toMatchObject({ ok: false, exitCode: 3 });
    expect(JSON.stringify(findings)).not.toContain('CCCC');
  });

  it('finds a file of revisions that is damaged', async () => {
    const env = { FOOTNOTE_CORPUS: folderOf(HARBOUR), FOOTNOTE_STATE: temporaryFolder() };
    writeFileSync(join(env.FOOTNOTE_STATE, 'revisions.db'), 'This is no database, but a letter. '.repeat(100));
    expect((await examined(env)).revisions?.ok).toBe(false);
  });
});
