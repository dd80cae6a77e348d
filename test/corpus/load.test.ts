import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { type Corpus, loadCorpus } from '../../src/corpus/load.ts';
import { check } from '../support/check.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files. */
async function folderOf(files: Files): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Each document as its id and text, then each problem as its path and reason. */
const summary = ({ documents, problems }: Corpus): string[] => [
  ...documents.map(({ id, text }) => `${id}: ${text}`),
  ...problems.map(({ path, reason }) => `! ${path}: ${reason}`),
];

const load = async (files: Files): Promise<string[]> => summary(await loadCorpus(await folderOf(files)));

describe('the documents of a folder', () => {
  check(load, {
    'are its Markdown and text files, in the order of their names': [
      { 'b.txt': 'Two.', 'a.md': 'One.', 'C.markdown': 'Three.' },
      ['C: Three.', 'a: One.', 'b: Two.'],
    ],
    'are those of its subfolders too, named by their path': [
      { 'a/b/c.md': 'One.', 'a.md': 'Two.' },
      ['a: Two.', 'a/b/c: One.'],
    ],
    'do not mind the case of an extension': [{ 'a.TXT': 'One.', 'b.Md': 'Two.' }, ['a: One.', 'b: Two.']],
    'are the lines of its JSON Lines files, named by their ids': [
      { 'records.jsonl': '{"_id":"x","text":"One."}\n{"_id":"y","text":"Two."}' },
      ['x: One.', 'y: Two.'],
    ],
    'are never its gold questions, wherever they lie': [
      { 'a.md': 'One.', 'questions.jsonl': '{"_id":"q","text":"Two?"}', 'b/questions.jsonl': '{' },
      ['a: One.'],
    ],
    'are never hidden files, nor files in hidden folders': [
      { 'a.md': 'One.', '.b.md': 'Two.', '.git/c.md': 'Three.' },
      ['a: One.'],
    ],
    'keep their extension where two names would clash': [
      { 'a.md': 'One.', 'a.txt': 'Two.', 'b.md': 'Three.' },
      ['a.md: One.', 'a.txt: Two.', 'b: Three.'],
    ],
    'keep their file where two ids of records would clash': [
      { 'p.jsonl': '{"_id":"x","text":"One."}', 'q.jsonl': '{"_id":"x","text":"Two."}' },
      ['p.jsonl#x: One.', 'q.jsonl#x: Two.'],
    ],
    'are the first of two records with one id in a file, under that id': [
      { 'p.jsonl': '{"_id":"x","text":"One."}\n{"_id":"x","text":"Two."}' },
      ['x: One.', '! p.jsonl:2: the id "x" is already taken'],
    ],
    'are those that can be read': [
      {
        'a.md': 'One.',
        'b.mp3': 'ID3',
        c: 'no type',
        'd.txt': new Uint8Array([0x61, 0x00, 0x62]),
        'e.txt': '',
        'f.md': ' \n',
        'g.md': '# Only\n\n## Headings\n',
        'h.md': '---\nautor: B\n---\nTwo.',
        'i.jsonl': '{"_id":"x","text":"Three."}\n{"text":"Four."}\n{"_id":"y","text":""}',
        'j.jsonl': '',
      },
      [
        'a: One.',
        'x: Three.',
        '! b.mp3: files of type ".mp3" are not read',
        '! c: files of type "none" are not read',
        '! d.txt: it is not text: it holds bytes that no text has',
        '! e.txt: it is empty',
        '! f.md: it is empty',
        '! g.md: it holds no paragraph',
        '! h.md: front matter is wrong: autor "autor": is none of the fields title, titleFrom, author, date, source, url, language, licence, aliases, seed, seedSha256',
        '! i.jsonl:2: _id is missing',
        '! i.jsonl:3: it holds no paragraph',
        '! j.jsonl: it is empty',
      ],
    ],
  });

  it('keep their characters, without a byte-order mark', async () => {
    expect(await load({ 'a.txt': '\ufeffOne\r\n\u00a0two. ', 'b.md': '\ufeff---\ntitle: B\n---\nThree.\r\n' })).toEqual(
      ['a: One\r\n\u00a0two. ', 'b: Three.\r\n'],
    );
  });

  it('have a remedy for each problem', async () => {
    const { problems } = await loadCorpus(
      await folderOf({
        'a.md': 'One.',
        'b.pdf': '',
        'c.txt': '',
        'd.md': '# A',
        'e.md': '---\na: b\n---\n',
        'f.jsonl': '{',
      }),
    );
    expect(problems).toHaveLength(5);
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

  it('are the same each time', async () => {
    const folder = await folderOf({ 'b/x.md': 'One.', 'a.md': 'Two.', 'ä.txt': 'Three.', 'B.md': 'Four.' });
    expect(await loadCorpus(folder)).toEqual(await loadCorpus(folder));
  });

  it('have the same revision exactly where the text is the same', async () => {
    const { documents } = await loadCorpus(
      await folderOf({ 'a.md': '---\ntitle: A\n---\nOne.', 'b.txt': 'One.', 'c.txt': 'One. ' }),
    );
    const [a, b, c] = documents.map(({ revision }) => revision);
    expect(a).toMatch(/^[0-9a-f]{16}$/u);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it('may be files linked from within the library; links to folders, also to the folder itself, are not followed', async () => {
    const elsewhere = await folderOf({ 'a.md': 'One.', 'b/c.md': 'Two.' });
    const folder = await folderOf({ 'd.md': 'Three.' });
    await symlink(join(folder, 'd.md'), join(folder, 'a.md'));
    await symlink(join(elsewhere, 'b'), join(folder, 'b'));
    await symlink(folder, join(folder, 'loop'));
    expect(summary(await loadCorpus(folder))).toEqual(['a: Three.', 'd: Three.']);
  });

  it('are not what a link outside of the library leads to', async () => {
    const elsewhere = await folderOf({ 'secret.md': 'One.' });
    const folder = await folderOf({ 'd.md': 'Three.' });
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'a.md'));
    expect(summary(await loadCorpus(folder))).toEqual([
      'd: Three.',
      '! a.md: it is a link that leads out of the library',
    ]);
  });

  it('are reported where a link leads nowhere or to itself', async () => {
    const folder = await folderOf({ 'a.md': 'One.' });
    await symlink(join(folder, 'missing.md'), join(folder, 'b.md'));
    await symlink(join(folder, 'c.md'), join(folder, 'c.md'));
    const { documents, problems } = await loadCorpus(folder);
    expect(documents).toHaveLength(1);
    expect(problems.map(({ path, reason }) => [path, reason.split(':')[0]])).toEqual([
      ['b.md', 'ENOENT'],
      ['c.md', 'ELOOP'],
    ]);
  });
});

describe('the title of a document', () => {
  const titles = async (files: Files): Promise<string[]> =>
    (await loadCorpus(await folderOf(files))).documents.map(({ title, titleFrom }) => `${titleFrom} ${title}`);

  check(titles, {
    'is the one in the front matter': [{ 'a.md': '---\ntitle: A title\n---\n# B\n\nOne.' }, ['source A title']],
    'may be an editor’s': [{ 'a.md': '---\ntitle: A title\ntitleFrom: editor\n---\nOne.' }, ['editor A title']],
    'is that of the record': [{ 'a.jsonl': '{"_id":"x","title":"A title","text":"One."}' }, ['source A title']],
    'is else the first heading': [{ 'a.md': 'One.\n\n## The *first*\n\n# Second\n\nTwo.' }, ['derived The first']],
    'is else the name': [{ 'b/a.md': 'One.' }, ['derived b/a']],
    'is the name also where the first heading is empty': [{ 'a.md': '#\n\nOne.' }, ['derived a']],
    'is the id of a record where its own is blank': [
      { 'a.jsonl': '{"_id":"x","title":" ","text":"One."}' },
      ['derived x'],
    ],
  });
});

describe('a library of one file', () => {
  it('is read under the name of the file', async () => {
    const folder = await folderOf({ 'b/a.md': 'One.', 'b/c.md': 'Two.' });
    expect(summary(await loadCorpus(join(folder, 'b/a.md')))).toEqual(['a: One.']);
  });

  it('may be hidden, or gold questions, when it is named', async () => {
    const folder = await folderOf({ 'questions.jsonl': '{"_id":"q","text":"One?"}', '.a.md': 'Two.' });
    expect(summary(await loadCorpus(join(folder, 'questions.jsonl')))).toEqual(['q: One?']);
    expect(summary(await loadCorpus(join(folder, '.a.md')))).toEqual(['.a: Two.']);
  });
});

describe('a library that cannot be read', () => {
  const refusal = async (path: string): Promise<string> => {
    const error = await loadCorpus(path).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CorpusError);
    return error instanceof Error ? error.message : '';
  };

  it('is named where it does not exist', async () => {
    expect(await refusal('/no/such/library')).toMatch(
      /"\/no\/such\/library" does not exist: .*--corpus or FOOTNOTE_CORPUS/u,
    );
  });

  it('is named where it is empty, with what to do', async () => {
    const folder = await folderOf({});
    expect(await refusal(folder)).toBe(
      `the library "${folder}" holds no readable document: put a .md, .txt, .jsonl, .html, .pdf, .docx or .epub file there, or name another with --corpus or FOOTNOTE_CORPUS`,
    );
  });

  it('is named with what was found in it', async () => {
    expect(await refusal(await folderOf({ 'a.mp3': '', 'b.txt': '' }))).toContain(
      '(a.mp3: files of type ".mp3" are not read; b.txt: it is empty)',
    );
  });

  it('is named where the only file is of another type', async () => {
    expect(await refusal(join(await folderOf({ 'a.mp3': '' }), 'a.mp3'))).toContain(
      '(a.mp3: files of type ".mp3" are not read)',
    );
  });

  it('is named where it is neither folder nor file', async () => {
    expect(await refusal('/dev/null')).toContain('the library "/dev/null" cannot be read: ENOTDIR');
  });
});

describe('other names', () => {
  const names = async (path: string): Promise<string[]> => {
    const { aliases, problems } = await loadCorpus(path);
    return [
      ...aliases.map(({ said, meant }) => `${said.join(' | ')} > ${meant.join(' | ')}`),
      ...problems.map(({ path: where, reason }) => `! ${where}: ${reason}`),
    ];
  };

  it('come from the file in the library’s folder, which is no document', async () => {
    const folder = await folderOf({ 'a.md': 'One.', 'aliases.yaml': '- Geneva: WHO' });
    expect(await names(folder)).toEqual(['Geneva > WHO']);
    expect(summary(await loadCorpus(folder))).toEqual(['a: One.']);
  });

  it('come from the file beside a library of one file', async () => {
    const folder = await folderOf({ 'a.jsonl': '{"_id":"x","text":"One."}', 'aliases.yaml': '- Geneva: WHO' });
    expect(await names(join(folder, 'a.jsonl'))).toEqual(['Geneva > WHO']);
  });

  it('are none without such a file', async () => {
    expect(await names(await folderOf({ 'a.md': 'One.' }))).toEqual([]);
  });

  it('are not looked for in subfolders', async () => {
    expect(await names(await folderOf({ 'a.md': 'One.', 'b/aliases.yaml': '- Geneva: WHO' }))).toEqual([
      '! b/aliases.yaml: files of type ".yaml" are not read',
    ]);
  });

  it('that are wrong are problems with their line, and leave the others and the documents alone', async () => {
    const folder = await folderOf({ 'a.md': 'One.', 'aliases.yaml': '- [WHO]\n- Geneva: WHO' });
    expect(await names(folder)).toEqual(['Geneva > WHO', '! aliases.yaml:1: ["WHO"] holds fewer than two names']);
  });

  it('in a file that cannot be read are a problem', async () => {
    const bytes = await folderOf({ 'a.md': 'One.', 'aliases.yaml': new Uint8Array([0xff]) });
    expect(await names(bytes)).toEqual(['! aliases.yaml: it is not UTF-8 text']);
    const folder = await folderOf({ 'a.md': 'One.', 'aliases.yaml/b.md': 'Two.' });
    expect((await names(folder))[0]).toBe('! aliases.yaml: it is no file');
  });
});
