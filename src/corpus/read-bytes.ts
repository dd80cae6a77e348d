import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './formats/read-file.ts';

/** A file as it stood at one moment. */
export type Bytes = { readonly bytes: Buffer; readonly size: number; readonly mtimeMs: number };

/** How often a file that changes while it is read is read again, and how long is waited before. */
const TRIES = 4;
const WAIT_MS = 200;

/** Null where there is no such file any more. Throws `Refusal` for what is no file, too large, or still being written. */
export async function readBytes(path: string, maxBytes: number): Promise<Bytes | null> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const read = await readOnce(path, maxBytes);
    if (read !== 'changing') return read;
    await wait(WAIT_MS);
  }
  throw new Refusal('it is still being written', 'wait until it is whole; it is then read by itself');
}

async function readOnce(path: string, maxBytes: number): Promise<Bytes | null | 'changing'> {
  let file: FileHandle;
  try {
    // A pipe put in the file's place after it was listed would else be waited for without end.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Refusal(error instanceof Error ? error.message : String(error), 'let it be read, or remove it');
  }
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new Refusal('it is no file', 'remove it from the library');
    if (before.size > maxBytes) throw tooLarge(before.size, maxBytes);
    const bytes = Buffer.allocUnsafe(before.size);
    const nBytes = await fill(file, bytes);
    const after = await file.stat();
    const isSame = nBytes === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
    return isSame ? { bytes, size: before.size, mtimeMs: before.mtimeMs } : 'changing';
  } finally {
    await file.close();
  }
}

export function tooLarge(size: number, maxBytes: number): Refusal {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;
  return new Refusal(
    `it has ${megabytes(size)}, and ${megabytes(maxBytes)} are read at most`,
    'split it, or remove it from the library',
  );
}

async function fill(file: FileHandle, bytes: Buffer): Promise<number> {
  let nBytes = 0;
  while (nBytes < bytes.length) {
    const { bytesRead } = await file.read(bytes, nBytes, bytes.length - nBytes, nBytes);
    if (bytesRead === 0) break;
    nBytes += bytesRead;
  }
  return nBytes;
}
