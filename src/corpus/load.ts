import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Naming } from '../core/aliases.ts';
import type { Block, Metadata, Problem, ReadDocument, TitleFrom } from '../core/model.ts';
import { NO_STATE, type State } from '../core/state.ts';
import { textBlocks } from './formats/text.ts';
import { type MarkdownReader, markdownReader } from './kept-markdown.ts';

/**
 * Reads a library from disk: every document that can be read, and a problem for each file or record that cannot.
 * One bad file never stops the others.
 */

export type Corpus = {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
  /** Other names for the same, from `ALIAS_FILE`. */
  readonly aliases: readonly Naming[];
};

/** The library itself is missing or holds nothing that can be read; the message says what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** A library's own gold questions, never a document. */
export const GOLD_FILE = 'questions.jsonl';

/** Other names for the same, as the owner of the library knows them; in the library's folder, or beside its one file. */
export const ALIAS_FILE = 'aliases.yaml';

/**
 * `path` is a folder, read with its subfolders, or one file; `state` is for what need not be read twice. Throws
 * `CorpusError` when no document can be read.
 */
export async function loadCorpus(path: string, state: State = NO_STATE): Promise<Corpus> {
  const files = await filesOf(path);
  const markdown = markdownReader(path, state);
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await readDrafts(file, markdown);
    drafts.push(...read.drafts);
    problems.push(...read.problems);
  }
  markdown.keep();
  const documents = named(drafts, problems);
  const aliases = await loadAliases(path, problems);
  if (documents.length > 0) return { documents, problems, aliases };
  const found = problems.map((problem) => `${problem.path}: ${problem.reason}`).join('; ');
  throw new CorpusError(
    `the library "${path}" holds no readable document${found ? ` (${found})` : ''}: put a .md, .txt or .jsonl file there, or name another with --corpus or FOOTNOTE_CORPUS`,
  );
}

type LibraryFile = { readonly path: string; readonly name: string };

/** A document whose id may still clash with another's. */
type Draft = {
  readonly file: string;
  readonly id: string;
  readonly longId: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title?: string;
  readonly titleFrom?: TitleFrom;
  readonly metadata: Metadata;
};

async function filesOf(path: string): Promise<LibraryFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new CorpusError(
      `the library "${path}" does not exist: name a folder or a file with --corpus or FOOTNOTE_CORPUS`,
    );
  if (found.isFile()) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((cause: Error) => {
    throw new CorpusError(`the library "${path}" cannot be read: ${cause.message}`, { cause });
  });
  const files = await Promise.all(entries.map(fileAt));
  return files
    .filter((file) => file !== null)
    .map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .filter(({ name }) => basename(name) !== GOLD_FILE && name !== ALIAS_FILE)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The entry's path when it is a file or a link to one; null for folders and for links to them, which are not followed. */
async function fileAt(entry: Dirent): Promise<string | null> {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isSymbolicLink()) return entry.isFile() ? path : null;
  const target = await stat(path).catch(() => null);
  return target?.isDirectory() ? null : path;
}

type Read = { readonly drafts: readonly Draft[]; readonly problems: readonly Problem[] };

async function readDrafts(file: LibraryFile, markdown: MarkdownReader): Promise<Read> {
  const type = extname(file.name).toLowerCase();
  if (!['.md', '.markdown', '.txt', '.jsonl'].includes(type))
    return refused(
      file.name,
      `files of type "${type || 'none'}" are not read`,
      'convert it to .md, .txt or .jsonl, or remove it from the library',
    );
  try {
    const content = decode(await readFile(file.path));
    if (content.trim() === '') return refused(file.name, 'it is empty', 'add text or remove it');
    if (type === '.jsonl') return await readRecords(file, content);
    const draft = { file: file.name, id: file.name.slice(0, -type.length), longId: file.name };
    if (type === '.txt')
      return { drafts: [{ ...draft, text: content, blocks: textBlocks(content), metadata: {} }], problems: [] };
    return { drafts: [{ ...draft, ...(await markdown.read(content)) }], problems: [] };
  } catch (error) {
    return refused(file.name, messageOf(error), 'mend the file; it is left out until then');
  }
}

async function readRecords(file: LibraryFile, content: string): Promise<Read> {
  const { readJsonl } = await import('./formats/jsonl.ts');
  const { records, faults } = readJsonl(content);
  return {
    drafts: records.map(({ id, line, text, title }) => ({
      file: `${file.name}:${line}`,
      id,
      longId: `${file.name}#${id}`,
      text,
      blocks: textBlocks(text),
      ...(title === undefined ? {} : { title, titleFrom: 'source' as const }),
      metadata: {},
    })),
    problems: faults.map(({ line, reason }) => ({
      path: `${file.name}:${line}`,
      reason,
      remedy: 'give each line a JSON object with "_id" and "text"',
    })),
  };
}

/** The owner's other names for the same; none where there is no such file. */
async function loadAliases(library: string, problems: Problem[]): Promise<readonly Naming[]> {
  const isFolder = (await stat(library)).isDirectory();
  const path = join(isFolder ? library : dirname(library), ALIAS_FILE);
  try {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (bytes === null) return [];
    const { readAliases } = await import('./formats/aliases.ts');
    const { namings, faults } = readAliases(decode(bytes));
    for (const { line, reason } of faults)
      problems.push({ path: `${ALIAS_FILE}:${line}`, reason, remedy: 'write each entry as "- [EU, European Union]"' });
    return namings;
  } catch (error) {
    problems.push(...refused(ALIAS_FILE, messageOf(error), 'mend the file; it is left out until then').problems);
    return [];
  }
}

/** UTF-8 without its byte-order mark. Throws on bytes that are not UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('it is not UTF-8 text', { cause });
  }
}

function named(drafts: readonly Draft[], problems: Problem[]): ReadDocument[] {
  const shared = repeated([...new Map(drafts.map(({ id, longId }) => [longId, id])).values()]);
  const documents = new Map<string, ReadDocument>();
  for (const draft of drafts) {
    const id = shared.has(draft.id) ? draft.longId : draft.id;
    if (!draft.blocks.some((block) => block.kind === 'paragraph'))
      problems.push({ path: draft.file, reason: 'it holds no paragraph', remedy: 'add text or remove it' });
    else if (documents.has(id))
      problems.push({
        path: draft.file,
        reason: `the id "${id}" is already taken`,
        remedy: 'give each document its own id',
      });
    else documents.set(id, documentOf(id, draft));
  }
  return [...documents.values()];
}

function repeated(ids: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.has(id) || !seen.add(id)));
}

function documentOf(id: string, { text, blocks, title, titleFrom, metadata }: Draft): ReadDocument {
  const heading = blocks.find((block) => block.kind === 'heading')?.text.trim();
  return {
    id,
    revision: createHash('sha256').update(text).digest('hex').slice(0, 16),
    title: title ?? (heading || id),
    titleFrom: title === undefined ? 'derived' : (titleFrom ?? 'source'),
    language: metadata.language ?? 'en',
    languageFrom: metadata.language === undefined ? 'derived' : 'source',
    metadata,
    text,
    pages: [],
    blocks,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refused(path: string, reason: string, remedy: string): Read {
  return { drafts: [], problems: [{ path, reason, remedy }] };
}
