import type { Problem } from '../core/model.ts';
import type { Draft } from './draft.ts';
import type { LibraryFile } from './list-files.ts';
import type { FileStamp } from './read-library-file.ts';

/** Changes whenever a file is read to another text, blocks, pages or fields than before: what is known is then worth nothing. */
export const READING_VERSION = 1;

/** What is remembered of a file, so that it need not be read again while it stays as it is. Plain JSON, no texts. */
export type KnownFile = {
  /** Its path inside the library. */
  readonly name: string;
  readonly size: number;
  readonly mtimeMs: number;
  /** SHA-256 of its content; empty where it was refused unread. */
  readonly hash: string;
  /** Digest of what the manifest says of it. */
  readonly said: string;
  readonly documents: readonly KnownDocument[];
  readonly problems: readonly Problem[];
};

export type KnownDocument = {
  /** The file, or the file and the line of a record. */
  readonly path: string;
  readonly shortId: string;
  readonly longId: string;
  /** The id it is served under; null where another document has it. */
  readonly id: string | null;
  readonly revision: string;
  readonly digest: string;
};

/**
 * A file changed within this many milliseconds before it was read may have been changed once more within the same tick of
 * the clock: it is looked into again.
 */
const RACY_MS = 100;

export function knownFile(
  { name, size, mtimeMs }: LibraryFile,
  { stamp, said, problems, drafts }: Reading,
  readAtMs: number,
): KnownFile {
  const at = stamp?.mtimeMs ?? mtimeMs;
  return {
    name,
    size: stamp?.size ?? size,
    mtimeMs: readAtMs - at < RACY_MS && stamp !== null ? -1 : at,
    hash: stamp?.hash ?? '',
    said,
    documents: drafts.map(({ path, shortId, longId, revision, digest }) => ({
      ...{ path, shortId, longId, revision, digest },
      id: null,
    })),
    problems,
  };
}

/** What came of reading a file now. */
export type Reading = {
  readonly stamp: FileStamp | null;
  readonly said: string;
  readonly problems: readonly Problem[];
  readonly drafts: readonly Draft[];
};
