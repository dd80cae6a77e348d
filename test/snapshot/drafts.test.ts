import { spawnSync } from 'node:child_process';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, forgetDraft, removeStaleDrafts } from '../../src/snapshot/drafts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const path = join(folder, 'library.snapshot');
const { pid: dead } = spawnSync(process.execPath, ['-e', '0']);
const TWO_DAYS_AGO = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);

describe('drafts of snapshots', () => {
  it('go with the process that wrote them, and no other file does', async () => {
    const written = draftOf(path);
    const given = draftOf(path);
    forgetDraft(given);
    const staying = [
      written,
      path,
      `${path}.${hostname()}.${process.ppid}.0.draft`,
      `${path}.elsewhere.${dead}.0.draft`,
      join(folder, `another.snapshot.${hostname()}.${dead}.0.draft`),
      `${path}.draft`,
    ];
    const stale = [given, `${path}.${hostname()}.${dead}.0.draft`, `${path}.elsewhere.1.7.draft`];
    for (const file of [...staying, ...stale]) await writeFile(file, '');
    await utimes(`${path}.elsewhere.1.7.draft`, TWO_DAYS_AGO, TWO_DAYS_AGO);
    await removeStaleDrafts(path);
    expect((await readdir(folder)).map((name) => join(folder, name)).sort()).toEqual(staying.sort());
    forgetDraft(written);
  });

  it('never share a name', () => {
    const drafts = [draftOf(path), draftOf(path)];
    expect(new Set(drafts).size).toBe(2);
    for (const draft of drafts) forgetDraft(draft);
  });
});
