import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/core/model.ts';
import type { RevisionStore } from '../../src/core/revisions/revision-store.ts';
import { NO_STATE } from '../../src/core/state.ts';
import { createRevisionStore, REVISIONS_FILE } from '../../src/revisions/sqlite.ts';
import { stateIn } from '../../src/state.ts';
import { documentOf } from '../core/library-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { DAY, found, testRevisionStore } from './contract.ts';
import { createRevisionList } from './in-memory.ts';

const Database = createRequire(import.meta.url)('libsql') as typeof Libsql;

function storeIn(
  folder: string,
  options: { library?: string; retentionDays?: number; state?: string } = {},
): RevisionStore {
  const { library = '/library', retentionDays = null, state } = options;
  return createRevisionStore({ folder, library, retentionDays, state: state ? stateIn(state) : NO_STATE });
}

testRevisionStore('SQLite', () => storeIn(temporaryFolder()));
testRevisionStore('SQLite that notes what it has recorded', () => {
  const folder = temporaryFolder();
  return storeIn(folder, { state: folder });
});
testRevisionStore('a list', createRevisionList);

const before = documentOf('town', '# Trade\n\nHerring was the first export.\n');
const after = documentOf('town', '# Trade\n\nTimber was the first export.\n');

describe('revisions in SQLite', () => {
  it('are there after a restart', async () => {
    const folder = temporaryFolder();
    const [one, two] = [storeIn(folder), storeIn(folder)];
    await one.keep([before], DAY[0]);
    one.close();
    expect(found(two, before)).toMatchObject([{ kept: before }]);
    two.close();
  });

  it('make no file as long as nothing is kept, and need none to find nothing', () => {
    const folder = join(temporaryFolder(), 'none');
    const store = storeIn(folder);
    expect(found(store, before)).toEqual([]);
    expect(() => statSync(folder)).toThrow('ENOENT');
    expect(store.problem()).toBeNull();
  });

  it('are not looked through again where it is noted that they are recorded, but once a day', async () => {
    const folder = temporaryFolder();
    const keep = async (document: ReadDocument, at: string): Promise<number> => {
      const store = storeIn(folder, { state: folder, retentionDays: 0 });
      await store.keep([document], at);
      const nKept = found(store, before).filter(({ kept }) => kept).length;
      store.close();
      return nKept;
    };
    expect(await keep(before, DAY[0])).toBe(1);
    const file = new Database(join(folder, REVISIONS_FILE));
    file.prepare('UPDATE revisions SET superseded_at = ?').run(DAY[0]);
    file.close();
    expect(await keep(before, '2026-01-01T23:00:00.000Z')).toBe(1);
    expect(await keep(after, '2026-01-01T23:00:00.000Z')).toBe(0);
    expect(await keep(before, DAY[1])).toBe(1);
  });

  it('keep one text of equal ones', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    await store.keep([before, { ...before, id: 'copy' }], DAY[0]);
    await store.keep([after], DAY[1]);
    await store.keep([before], DAY[2]);
    store.close();
    const file = new Database(join(folder, REVISIONS_FILE));
    expect(file.prepare('SELECT count(*) AS n FROM texts').get()).toMatchObject({ n: 2 });
    file.close();
  });

  it('of one library are not superseded by another in the same file, and are found from there too', async () => {
    const folder = temporaryFolder();
    const [mine, theirs] = [storeIn(folder, { library: '/mine' }), storeIn(folder, { library: '/theirs' })];
    await mine.keep([before], DAY[0]);
    await theirs.keep([after], DAY[1]);
    expect(found(mine, before)).toMatchObject([{ supersededAt: null }]);
    expect(found(theirs, before)).toMatchObject([{ supersededAt: null, kept: before }]);
    expect(mine.history('town')).toHaveLength(1);
    mine.close();
    theirs.close();
  });

  it('are written by two stores at once', async () => {
    const folder = temporaryFolder();
    const many = (name: string) =>
      Array.from({ length: 300 }, (_, n) => documentOf(`${name}${n}`, `Text ${name} ${n}.`));
    const stores = ['a', 'b'].map((library) => storeIn(folder, { library }));
    await Promise.all(stores.map((store, place) => store.keep(many(place === 0 ? 'a' : 'b'), DAY[0])));
    for (const store of stores) {
      expect(store.problem()).toBeNull();
      for (const document of [...many('a'), ...many('b')]) expect(found(store, document)).toHaveLength(1);
      store.close();
    }
  });
});

describe('retention', () => {
  it('drops the text of a revision that many days after it was superseded, and tells when', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder, { retentionDays: 2 });
    await store.keep([before], DAY[0]);
    await store.keep([after], DAY[1]);
    await store.keep([after], DAY[2]);
    expect(found(store, before)).toMatchObject([{ expiredAt: null, kept: before }]);
    await store.keep([after], '2026-01-04T12:00:01.000Z');
    expect(found(store, before)).toMatchObject([
      { supersededAt: DAY[1], expiredAt: '2026-01-04T12:00:01.000Z', kept: null, title: 'town' },
    ]);
    expect(found(store, after)).toMatchObject([{ kept: after }]);
    store.close();
    const file = new Database(join(folder, REVISIONS_FILE));
    expect(file.prepare('SELECT count(*) AS n FROM texts').get()).toMatchObject({ n: 1 });
    file.close();
  });

  it('keeps a text that another document still has', async () => {
    const copy = { ...before, id: 'copy' };
    const store = storeIn(temporaryFolder(), { retentionDays: 1 });
    await store.keep([before, copy], DAY[0]);
    await store.keep([copy], DAY[1]);
    await store.keep([copy], DAY[3]);
    expect(found(store, before)).toMatchObject([{ kept: null }]);
    expect(found(store, copy)).toMatchObject([{ kept: copy }]);
    store.close();
  });

  it('has the text again when the revision comes back', async () => {
    const store = storeIn(temporaryFolder(), { retentionDays: 1 });
    for (const [day, document] of [before, after, after, after, before].entries())
      await store.keep([document], DAY[day] ?? '');
    expect(found(store, before)).toMatchObject([{ expiredAt: null, supersededAt: null, kept: before }]);
    store.close();
  });
});

describe('a file that cannot be used', () => {
  /** What a store finds and says that is asked to keep something there. */
  async function spoilt(folder: string) {
    const store = storeIn(folder);
    await store.keep([before], DAY[0]);
    const result = { found: found(store, before), history: store.history('town'), problem: store.problem() };
    store.close();
    return result;
  }

  it('that is damaged means no history, and is named with what to do', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, REVISIONS_FILE), 'not a database '.repeat(500));
    const { problem, ...nothing } = await spoilt(folder);
    expect(nothing).toEqual({ found: [], history: [] });
    expect(problem).toMatchObject({
      path: join(folder, REVISIONS_FILE),
      remedy: expect.stringContaining('move it away'),
    });
    expect(problem?.reason).toContain('file is not a database');
  });

  it('that was written by a newer version is left alone', async () => {
    const folder = temporaryFolder();
    const file = new Database(join(folder, REVISIONS_FILE));
    file.pragma('user_version = 99');
    file.close();
    expect((await spoilt(folder)).problem?.reason).toContain('written by a newer Footnote (version 99');
  });

  it('whose place cannot be written means no history', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect((await spoilt(join(folder, 'file'))).problem?.reason).toMatch(/EEXIST|ENOTDIR/u);
    mkdirSync(join(folder, REVISIONS_FILE));
    expect((await spoilt(folder)).problem?.reason).toContain('Unable to open');
  });

  it('whose texts were changed is not quoted', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    await store.keep([before, { ...after, id: 'other' }], DAY[0]);
    const file = new Database(join(folder, REVISIONS_FILE));
    file.prepare('UPDATE texts SET packed = ?').run([deflateRawSync('Something else.')]);
    file.close();
    expect(found(store, before)).toEqual([]);
    expect(store.problem()?.reason).toContain('is not what was kept');
    store.close();
  });

  it('that another process is writing can still be read', async () => {
    const folder = temporaryFolder();
    const store = storeIn(folder);
    await store.keep([before], DAY[0]);
    const file = new Database(join(folder, REVISIONS_FILE));
    file.exec('BEGIN IMMEDIATE');
    expect(found(store, before)).toHaveLength(1);
    const kept = store.keep([after], DAY[1]);
    setTimeout(() => file.exec('COMMIT'), 150);
    await kept;
    expect(store.problem()).toBeNull();
    expect(found(store, after)).toHaveLength(1);
    file.close();
    store.close();
  });
});
