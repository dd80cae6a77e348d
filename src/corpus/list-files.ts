import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Problem } from '../core/model.ts';
import { CorpusError, GOLD_FILE } from './corpus-error.ts';
import { Refusal } from './formats/read-file.ts';
import { typeOfName } from './formats/recognise.ts';
import type { Limits } from './limits.ts';
import { OWNER_FILES } from './owner-files.ts';
import { tooLarge } from './read-bytes.ts';
import { notRead, problemOf } from './read-library-file.ts';

/** What lies in a library's folder, without opening any of it. */

export type LibraryFile = {
  readonly path: string;
  /** Its path inside the library, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** Why it is not opened; null where it may be. */
  readonly problem: Problem | null;
};

/** Files asked about at once; more only wait for one another. */
const AT_ONCE = 64;
/** Names made between two turns of the process: some milliseconds of work. */
const NAMED_AT_ONCE = 500;

/** Every file of a folder and its subfolders, or the one file, in the order of their names. Throws `CorpusError`. */
export async function listFiles(path: string, limits: Limits): Promise<LibraryFile[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new CorpusError(
      `the library "${path}" does not exist: name a folder or a file with --corpus or FOOTNOTE_CORPUS`,
    );
  if (found.isFile()) return [fileOf(path, basename(path), found, limits)];
  const [entries, root] = await Promise.all([
    readdir(path, { recursive: true, withFileTypes: true }),
    realpath(path),
  ]).catch((cause: Error) => {
    throw new CorpusError(`the library "${path}" cannot be read: ${cause.message}`, { cause });
  });
  const files: Listed[] = [];
  for (const [place, entry] of entries.entries()) {
    if (place % NAMED_AT_ONCE === 0) await nextTurn();
    const there = join(entry.parentPath, entry.name);
    const name = relative(path, there).split(sep).join('/');
    if (isLibraryFile(name, entry)) files.push({ entry, path: there, name });
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const listed: (LibraryFile | null)[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE)
    listed.push(...(await Promise.all(files.slice(at, at + AT_ONCE).map((file) => lookAt(file, root, limits)))));
  return listed.filter((file) => file !== null);
}

function isLibraryFile(name: string, entry: Dirent): boolean {
  if (entry.isDirectory() || name.split('/').some((part) => part.startsWith('.'))) return false;
  return basename(name) !== GOLD_FILE && !OWNER_FILES.includes(name);
}

type Listed = { readonly entry: Dirent; readonly path: string; readonly name: string };

/** Null for folders that are linked, which are not followed, and for what has gone meanwhile. */
async function lookAt({ entry, path, name }: Listed, root: string, limits: Limits): Promise<LibraryFile | null> {
  const here = await lstat(path).catch(() => null);
  if (!here) return null;
  if (!entry.isSymbolicLink()) return fileOf(path, name, here, limits);
  try {
    const target = await realpath(path);
    const there = await stat(target);
    if (there.isDirectory()) return null;
    if (target.startsWith(`${root}${sep}`)) return fileOf(path, name, there, limits);
    return refusedFile(
      path,
      name,
      here,
      new Refusal('it is a link that leads out of the library', 'put the file itself there'),
    );
  } catch (error) {
    return refusedFile(path, name, here, error);
  }
}

function fileOf(path: string, name: string, stats: Stats, limits: Limits): LibraryFile {
  if (!stats.isFile())
    return refusedFile(
      path,
      name,
      stats,
      new Refusal(`it is no file but ${kindOf(stats)}`, 'remove it from the library'),
    );
  if (typeOfName(extname(name).toLowerCase()) === null) return refusedFile(path, name, stats, notRead(name));
  if (stats.size > limits.fileBytes) return refusedFile(path, name, stats, tooLarge(stats.size, limits.fileBytes));
  return { path, name, size: stats.size, mtimeMs: stats.mtimeMs, problem: null };
}

function refusedFile(path: string, name: string, { size, mtimeMs }: Stats, error: unknown): LibraryFile {
  return { path, name, size, mtimeMs, problem: problemOf(name, error) };
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
