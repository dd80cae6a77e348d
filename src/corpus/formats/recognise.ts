import type { Limits } from '../limits.ts';
import { Refusal } from './read-file.ts';

/** What a file is: by its extension, and by its content where the two do not agree. */

export type FileType = 'text' | 'markdown' | 'jsonl' | 'html' | 'pdf' | 'docx' | 'epub';

/** Every extension that is read, in small letters. */
export const EXTENSIONS: Readonly<Record<string, FileType>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.epub': 'epub',
};

/** What is named where a file could be read and is not. */
export const READABLE = '.md, .txt, .jsonl, .html, .pdf, .docx or .epub';

/** The type that the extension names; null where files of that name are not read. `extension` is in small letters. */
export function typeOfName(extension: string): FileType | null {
  return EXTENSIONS[extension] ?? null;
}

/** Beginnings of files that are no text, whatever their name. */
const SIGNATURES: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a DjVu file', [0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Compound file: Office before 2007, and Office files with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** Some programs write a line of their own before a PDF. */
const PDF_SEARCHED = 1024;
const PAGE = /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/iu;

/** The type of a file with that content. Throws `Refusal` where it is of none that is read, or of none that its name says. */
export async function recognise(named: FileType, bytes: Uint8Array, limits: Limits): Promise<FileType> {
  const other = SIGNATURES.find(([, start]) => begins(bytes, start));
  if (other) throw new Refusal(`it is ${other[0]}`, `convert it to ${READABLE}, or remove it from the library`);
  if (begins(bytes, COMPOUND)) throw compound(bytes);
  if (begins(bytes, ZIP) || begins(bytes, EMPTY_ZIP)) return (await import('./zip.ts')).typeOfZip(bytes, limits);
  const head = Buffer.from(bytes.subarray(0, PDF_SEARCHED)).toString('latin1');
  if (head.startsWith('%PDF-') || (named === 'pdf' && head.includes('%PDF-'))) return 'pdf';
  if (PAGE.test(head.replace(/^ï»¿/u, '')) && named !== 'jsonl') return 'html';
  if (named === 'pdf' || named === 'docx' || named === 'epub')
    throw new Refusal(
      `it is named .${named} but is none: it is damaged, or something else`,
      'fetch or export it again, or give it the extension of what it is',
    );
  return named;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function compound(bytes: Uint8Array): Refusal {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
    ? new Refusal('it is encrypted', 'save it without a password')
    : new Refusal('it is an Office file from before 2007', 'save it as .docx');
}
