import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { type CorpusReader, type CorpusReaderOptions, createCorpusReader } from '../../src/corpus/corpus-reader.ts';
import { addFiles, type Files, folderOf } from './library-folder.ts';

const open: CorpusReader[] = [];
afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});

function readerOf(folder: string, options: CorpusReaderOptions = {}): CorpusReader {
  const reader = createCorpusReader(folder, { workers: 1, ...options });
  open.push(reader);
  return reader;
}

/** What an update says, in short. */
async function update(reader: CorpusReader) {
  const { changed, removed, order, problems } = await reader.update();
  return {
    changed: changed.map(({ id, text }) => `${id}: ${text}`),
    removed,
    order,
    problems: problems.map(({ path, reason }) => `${path}: ${reason}`),
  };
}

async function afterFirst(files: Files): Promise<{ folder: string; reader: CorpusReader }> {
  const folder = folderOf(files);
  age(folder, files);
  const reader = readerOf(folder);
  await reader.update();
  return { folder, reader };
}

/** Files just written are looked into again; these were written a minute ago. */
function age(folder: string, files: Files): void {
  const then = Date.now() / 1000 - 60;
  for (const name of Object.keys(files)) utimesSync(join(folder, name), then, then);
}

const TWO = { 'a.md': 'One.', 'b.md': 'Two.' };

describe('an update', () => {
  it('hands everything over at first', async () => {
    expect(await update(readerOf(folderOf({ ...TWO, 'c.mp3': '' })))).toEqual({
      changed: ['a: One.', 'b: Two.'],
      removed: [],
      order: ['a', 'b'],
      problems: ['c.mp3: files of type ".mp3" are not read'],
    });
  });

  it('hands over nothing where nothing changed', async () => {
    const { reader } = await afterFirst(TWO);
    expect(await update(reader)).toEqual({ changed: [], removed: [], order: ['a', 'b'], problems: [] });
  });

  it('hands over what was added, changed, deleted and renamed', async () => {
    const { folder, reader } = await afterFirst({ ...TWO, 'c.md': 'Three.', 'd.md': 'Four.' });
    addFiles(folder, { 'a.md': 'One, changed.', 'e.md': 'Five.' });
    rmSync(join(folder, 'b.md'));
    renameSync(join(folder, 'c.md'), join(folder, 'f.md'));
    expect(await update(reader)).toEqual({
      changed: ['a: One, changed.', 'e: Five.', 'f: Three.'],
      removed: ['b', 'c'],
      order: ['a', 'd', 'e', 'f'],
      problems: [],
    });
  });

  it('notices a change that keeps the size, right after the file was read', async () => {
    const folder = folderOf({ 'a.md': 'One.' });
    const reader = readerOf(folder);
    await reader.update();
    const { mtime } = statSync(join(folder, 'a.md'));
    writeFileSync(join(folder, 'a.md'), 'Two.');
    utimesSync(join(folder, 'a.md'), mtime, mtime);
    expect((await update(reader)).changed).toEqual(['a: Two.']);
  });

  it('hands over nothing of a file that was only touched', async () => {
    const { folder, reader } = await afterFirst(TWO);
    utimesSync(join(folder, 'a.md'), 1, 1);
    expect((await update(reader)).changed).toEqual([]);
  });

  it('hands over the changed records of a file only', async () => {
    const line = (id: string, text: string): string => JSON.stringify({ _id: id, text });
    const { folder, reader } = await afterFirst({ 'r.jsonl': `${line('x', 'One.')}\n${line('y', 'Two.')}` });
    addFiles(folder, { 'r.jsonl': `${line('x', 'One.')}\n${line('y', 'Changed.')}\n${line('z', 'Three.')}` });
    expect(await update(reader)).toMatchObject({ changed: ['y: Changed.', 'z: Three.'], order: ['x', 'y', 'z'] });
  });

  it('renames a document whose id another file now shares, and back', async () => {
    const { folder, reader } = await afterFirst(TWO);
    addFiles(folder, { 'a.txt': 'Other.' });
    expect(await update(reader)).toMatchObject({ changed: ['a.md: One.', 'a.txt: Other.'], removed: ['a'] });
    rmSync(join(folder, 'a.txt'));
    expect(await update(reader)).toMatchObject({ changed: ['a: One.'], removed: ['a.md', 'a.txt'] });
  });

  it('keeps listing problems, until they are mended', async () => {
    const { folder, reader } = await afterFirst({ ...TWO, 'c.md': '---\nautor: B\n---\nThree.' });
    expect((await update(reader)).problems[0]).toMatch(/^c\.md: front matter is wrong: autor/u);
    addFiles(folder, { 'c.md': '---\nauthor: B\n---\nThree.' });
    expect(await update(reader)).toMatchObject({ changed: ['c: Three.'], problems: [] });
  });

  it('keeps listing a document whose id is taken, though nothing changed', async () => {
    const { reader } = await afterFirst({ 'r.jsonl': '{"_id":"a","text":"One."}\n{"_id":"a","text":"Two."}' });
    const second = await update(reader);
    expect(second.problems).toHaveLength(1);
    expect(await update(reader)).toEqual({ ...second, changed: [] });
  });

  it('throws for an emptied folder and goes on from what it knew', async () => {
    const { folder, reader } = await afterFirst(TWO);
    for (const name of Object.keys(TWO)) rmSync(join(folder, name));
    await expect(reader.update()).rejects.toThrow(CorpusError);
    addFiles(folder, { 'a.md': 'One.' });
    expect(await update(reader)).toMatchObject({ changed: [], removed: ['b'], order: ['a'] });
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    await readerOf(folderOf(TWO)).update((nDone, nTotal) => told.push(`${nDone}/${nTotal}`));
    expect(told).toEqual(['1/2', '2/2']);
  });

  it('asked for twice at once gives each change once', async () => {
    const reader = readerOf(folderOf(TWO));
    const [first, second] = await Promise.all([update(reader), update(reader)]);
    expect([first.changed.length, second.changed.length]).toEqual([2, 0]);
  });
});

describe('what is known from an earlier start', () => {
  it('is not handed over again unless it changed', async () => {
    const { folder, reader } = await afterFirst(TWO);
    const known = JSON.parse(JSON.stringify(reader.files()));
    addFiles(folder, { 'b.md': 'Two, changed.' });
    rmSync(join(folder, 'a.md'));
    const later = readerOf(folder, { known });
    expect(await update(later)).toEqual({ changed: ['b: Two, changed.'], removed: ['a'], order: ['b'], problems: [] });
  });

  it('does not keep out for ever what could not be read then', async () => {
    const folder = folderOf({ 'a.md': 'One.' });
    const { size, mtimeMs } = statSync(join(folder, 'a.md'));
    const problems = [{ path: 'a.md', reason: 'it takes longer than 60 seconds to read', remedy: 'make it smaller' }];
    const known = [{ name: 'a.md', size, mtimeMs, hash: '', said: '', documents: [], problems }];
    expect(await update(readerOf(folder, { known }))).toMatchObject({ changed: ['a: One.'], problems: [] });
  });

  it('holds no text', async () => {
    const { reader } = await afterFirst({ 'a.md': 'A secret of the harbour.' });
    expect(JSON.stringify(reader.files())).not.toContain('secret');
  });
});

describe('the manifest', () => {
  const said = async (files: Files): Promise<string[]> => {
    const { changed, problems } = await readerOf(folderOf(files)).update();
    return [
      ...changed.map(({ id, title, language, languageFrom, metadata }) =>
        [id, title, metadata.author ?? '-', language, languageFrom].join(' | '),
      ),
      ...problems.map(({ path, reason }) => `! ${path}: ${reason}`),
    ];
  };

  it('speaks of a file, a folder, a pattern and a record; the later entry over the earlier, all over the file', async () => {
    const manifest = [
      'b/: {author: Of the folder, language: de}',
      '"**/*.txt": {language: fr}',
      'a.md: {title: Of the manifest}',
      '"r.jsonl#x": {author: Of the record}',
    ].join('\n');
    const files = {
      'library.yaml': manifest,
      'a.md': '---\ntitle: Own\nauthor: Own author\nlanguage: en\n---\nOne.',
      'b/c.md': 'Two.',
      'b/d.txt': 'Three.',
      'r.jsonl': '{"_id":"x","text":"Four."}\n{"_id":"y","text":"Five."}',
    };
    expect(await said(files)).toEqual([
      'a | Of the manifest | Own author | en | source',
      'b/c | b/c | Of the folder | de | source',
      'b/d | b/d | Of the folder | fr | source',
      'x | x | Of the record | und | derived',
      'y | y | - | und | derived',
    ]);
  });

  it('is the example of the README', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const example = /### What files do not say\n[\s\S]*?```yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    const files = { 'library.yaml': example, 'reports/2021.md': 'One.', 'reports/2021.pdf': '', 'a/b.txt': 'Two.' };
    const { changed, problems } = await readerOf(folderOf(files)).update();
    expect(problems.map(({ path }) => path)).toEqual(['reports/2021.pdf']);
    expect(changed.map(({ metadata }) => metadata)).toEqual([
      { source: 'The archive' },
      { language: 'de', licence: 'CC BY 4.0' },
    ]);
  });

  it('may be JSON', async () => {
    expect(await said({ 'a.md': 'One.', 'library.json': '{"a.md":{"author":"B"}}' })).toEqual([
      'a | a | B | und | derived',
    ]);
  });

  it('that is wrong is a problem, and what is right of it holds', async () => {
    expect(await said({ 'a.md': 'One.', 'library.yaml': 'b.md: {autor: B}\na.md: {author: C}' })).toEqual([
      'a | a | C | und | derived',
      expect.stringMatching(/^! library\.yaml: b\.md: autor "autor": is none of the fields/u),
    ]);
    expect(await said({ 'a.md': 'One.', 'library.yaml': '- a' })).toContain(
      '! library.yaml: it is no map from paths to fields',
    );
    expect((await said({ 'a.md': 'One.', 'library.yaml': 'a: [' }))[1]).toMatch(/^! library\.yaml: /u);
  });

  it('that changes hands over the documents it speaks of', async () => {
    const { folder, reader } = await afterFirst(TWO);
    addFiles(folder, { 'library.yaml': 'b.md: {author: B}' });
    expect(await update(reader)).toMatchObject({ changed: ['b: Two.'], order: ['a', 'b'] });
    rmSync(join(folder, 'library.yaml'));
    expect((await update(reader)).changed).toEqual(['b: Two.']);
  });
});

describe('a large library', () => {
  it('of a thousand files is looked through quickly where one changed', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.md`, `Text ${index}.`]));
    const { folder, reader } = await afterFirst(files);
    addFiles(folder, { '500.md': 'Changed.' });
    const before = performance.now();
    expect((await update(reader)).changed).toEqual(['500: Changed.']);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('of many records holds nobody up while it is read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `{"_id":"${index}","text":"Harbour ${index} was dug."}`);
    const reader = readerOf(folderOf({ 'r.jsonl': rows.join('\n') }));
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const { order } = await reader.update();
    clearInterval(timer);
    expect(order).toHaveLength(20_000);
    // A tenth of the time that reading takes; on an idle machine it is 20 ms.
    expect(longest).toBeLessThan(500);
  });

  it('of many records in which nothing changed is known at a glance', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `{"_id":"${index}","text":"Harbour ${index} was dug."}`);
    const { reader } = await afterFirst({ 'r.jsonl': rows.join('\n') });
    const known = reader.files();
    const { changed, order } = await reader.update();
    expect(changed).toEqual([]);
    expect(order).toHaveLength(20_000);
    // Nothing is worked out anew: what is known of each file is the same object.
    expect(reader.files()[0]).toBe(known[0]);
  });
});
