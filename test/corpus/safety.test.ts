import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/corpus/corpus-reader.ts';
import { LIMITS, type Limits } from '../../src/corpus/limits.ts';
import { docxOf, epubOf, wordParagraph } from '../support/files/office.ts';
import { pdfOf } from '../support/files/pdf.ts';
import { zipOf } from '../support/files/zip.ts';
import { type Files, folderOf } from './library-folder.ts';

/** Files that would harm or mislead a reader: each is refused with a reason and a remedy, and the others are served. */

async function problemsIn(folder: string, limits: Partial<Limits> = {}): Promise<string[]> {
  const reader = createCorpusReader(folder, { limits: { ...LIMITS, ...limits }, workers: 1 });
  try {
    const { order, problems } = await reader.update();
    expect(order).toContain('good');
    for (const { remedy } of problems) expect(remedy).not.toBe('');
    return problems.map(({ path, reason }) => `${path}: ${reason}`);
  } finally {
    await reader.close();
  }
}

const refused = (files: Files, limits?: Partial<Limits>): Promise<string[]> =>
  problemsIn(folderOf({ 'good.md': 'Good.', ...files }), limits);

const PDF = pdfOf({ pages: [[{ x: 60, y: 60, text: 'A text that is long enough to be read again.' }]] });
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(64)]);
const BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>';

describe('what is refused', () => {
  const examples: Readonly<Record<string, readonly [name: string, content: string | Uint8Array, reason: string]>> = {
    'an encrypted PDF': ['a.pdf', pdfOf({ pages: [[]], isEncrypted: true }), 'it is encrypted'],
    'a truncated PDF': ['a.pdf', PDF.subarray(0, 60), 'it is damaged (Invalid PDF structure)'],
    'a PDF of pictures': ['a.pdf', pdfOf({ pages: [[], []] }), 'its pages are pictures and hold no text'],
    'a PDF that is a text': ['a.pdf', 'Plain text.', 'it is named .pdf but is none: it is damaged, or something else'],
    'an encrypted Word document': [
      'a.docx',
      Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
      'it is encrypted',
    ],
    'an old Word document': ['a.docx', COMPOUND, 'it is an Office file from before 2007'],
    'a truncated Word document': [
      'a.docx',
      docxOf({ body: wordParagraph('One.') }).subarray(0, 400),
      'it is damaged (End of central directory record signature not found. Either not a zip file, or file is truncated.)',
    ],
    'a Word document without text': ['a.docx', docxOf({ body: '' }), 'it is empty'],
    'a Word document that is a spreadsheet': [
      'a.docx',
      zipOf([{ name: 'xl/workbook.xml', content: '<a/>' }]),
      'it is a spreadsheet',
    ],
    'an archive of any other kind': ['a.epub', zipOf([{ name: 'b.txt', content: 'b' }]), 'it is a zip archive'],
    'a zip bomb': [
      'a.docx',
      docxOf({ body: wordParagraph('One.'), more: [{ name: 'word/media/b.bin', content: Buffer.alloc(5_000_000) }] }),
      'its part "word/media/b.bin" unpacks to more than 200 times its size, as in a zip bomb',
    ],
    'a zip bomb that hides its size': [
      'a.epub',
      zipOf([{ name: 'META-INF/container.xml', content: Buffer.alloc(5_000_000, 32), declared: 1000 }]),
      'it is damaged (too many bytes in the stream. expected 1000. got at least 16384)',
    ],
    'a part whose name leads out of the archive': [
      'a.docx',
      docxOf({ body: wordParagraph('One.'), more: [{ name: '../../etc/passwd', content: 'x' }] }),
      'it has a part whose name leads out of it (invalid relative path: ../../etc/passwd)',
    ],
    'an encrypted part': [
      'a.docx',
      zipOf([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
      'it is encrypted',
    ],
    'an XML bomb in a Word document': [
      'a.docx',
      zipOf([{ name: 'word/document.xml', content: BOMB }]),
      'it defines XML entities, as in an XML bomb',
    ],
    'an XML bomb in a book': [
      'a.epub',
      zipOf([{ name: 'META-INF/container.xml', content: BOMB }]),
      'it defines XML entities, as in an XML bomb',
    ],
    'a book with copy protection': [
      'a.epub',
      epubOf({
        chapters: ['<p>One.</p>'],
        more: [
          {
            name: 'META-INF/encryption.xml',
            content: '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>',
          },
        ],
      }),
      'it is encrypted',
    ],
    'binary rubbish named .txt': [
      'a.txt',
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 256)),
      'it is not text: it holds bytes that no text has',
    ],
    'control characters named .md': [
      'a.md',
      '\u0001\u0002\u0003\u0004 text \u0005\u0006',
      'it is not text: it holds bytes that no text has',
    ],
    'zeros named .txt': ['a.txt', Buffer.alloc(100_000), 'it is not text: it holds bytes that no text has'],
    'a picture named .txt': ['a.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'it is a PNG picture'],
    'elements that nest without end': ['a.html', '<div>'.repeat(50_000), 'its elements nest more than 500 deep'],
    'quotations that nest without end': ['a.md', `${'>'.repeat(20_000)} a`, 'it nests more than 500 deep'],
    'JSON that nests without end': [
      'a.jsonl',
      `{"_id":"a","text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'text must be a text',
    ],
  };

  let problems: readonly string[] = [];
  beforeAll(async () => {
    const files = Object.values(examples).map(([name, content], index) => [`${100 + index}/${name}`, content] as const);
    problems = await refused(Object.fromEntries(files));
  });

  it.each(Object.entries(examples))('%s', (name, [, , reason]) => {
    const folder = String(100 + Object.keys(examples).indexOf(name));
    const found = problems.filter((problem) => problem.startsWith(`${folder}/`));
    expect(found.map((problem) => problem.replace(/^[^:]+(?::\d+)?: /u, ''))).toEqual([reason]);
  });

  it('a chapter that is missing, while the others are read', async () => {
    const whole = epubOf({ chapters: ['<p>One.</p>', '<p>Two.</p>'] });
    const broken = Buffer.from(whole.toString('latin1').replaceAll('chapter 2.xhtml', 'chapter_2.xhtml'), 'latin1');
    expect(await refused({ 'a.epub': broken })).toEqual([
      'a.epub: its chapter "OEBPS/text/chapter 2.xhtml" is missing',
    ]);
  });
});

describe('limits', () => {
  it('of a file hold before it is opened, also for a gigabyte of zeros that takes no place', async () => {
    const folder = folderOf({ 'good.md': 'Good.', 'huge.txt': '' });
    truncateSync(join(folder, 'huge.txt'), 1_000_000_000);
    const before = performance.now();
    expect(await problemsIn(folder)).toEqual(['huge.txt: it has 1,000 MB, and 200 MB are read at most']);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('of a text hold for every format', async () => {
    const text = 'word '.repeat(30);
    const reason = 'its text is longer than 100 characters';
    const files = {
      'a.txt': text,
      'b.html': `<p>${text}`,
      'c.pdf': pdfOf({ pages: [[{ x: 0, y: 60, text }]] }),
      'd.docx': docxOf({ body: wordParagraph(text) }),
      'e.epub': epubOf({ chapters: [`<p>${text}</p>`] }),
    };
    expect(await refused(files, { textLength: 100 })).toEqual(Object.keys(files).map((name) => `${name}: ${reason}`));
  });

  it('of a line of JSON Lines leave the other lines', async () => {
    const long = `{"_id":"x","text":"${'a'.repeat(500)}"}`;
    expect(await refused({ 'a.jsonl': `${long}\n{"_id":"y","text":"Two."}` }, { lineLength: 100 })).toEqual([
      'a.jsonl:1: is longer than 100 characters',
    ]);
  });

  it('of an archive hold for its parts and for all that it unpacks to', async () => {
    const docx = docxOf({ body: wordParagraph('One.') });
    expect(await refused({ 'a.docx': docx }, { zipEntries: 3 })).toEqual(['a.docx: it has more than 3 parts']);
    expect(await refused({ 'a.docx': docx }, { unpackedBytes: 1000 })).toEqual([
      'a.docx: it unpacks to more than 0 MB',
    ]);
  });

  it('of time end the worker, and the next file is read by another', async () => {
    const slow = `<p>${'<b>x</b>'.repeat(1_000_000)}`;
    const problems = await refused({ 'a.html': slow, 'b.html': '<p>Quick.</p>' }, { readMs: 1500 });
    expect(problems).toEqual(['a.html: it takes longer than 1.5 seconds to read']);
  });
});

describe('what is no file', () => {
  it('is refused without being opened: pipes, sockets, links out of the library', async () => {
    const folder = folderOf({ 'good.md': 'Good.' });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    symlinkSync('/etc/hostname', join(folder, 'link.txt'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket.txt'), resolve));
    expect(await problemsIn(folder)).toEqual([
      'link.txt: it is a link that leads out of the library',
      'pipe.txt: it is no file but a pipe',
      'socket.txt: it is no file but a socket',
    ]);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a file under a wrong name', () => {
  it('is read as what it is', async () => {
    const folder = folderOf({
      'a.txt': PDF,
      'b.md': '<!doctype html><title>Page</title><p>One.',
      'c.docx': epubOf({ chapters: ['<p>Two.</p>'] }),
      'd.epub': docxOf({ body: wordParagraph('Three.') }),
    });
    const reader = createCorpusReader(folder, { workers: 1 });
    const { changed, problems } = await reader.update();
    await reader.close();
    expect(changed.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'a: A text that is long enough to be read again.',
      'b: One.',
      'c: Two.',
      'd: Three.',
    ]);
    expect(problems).toEqual([]);
  });
});
