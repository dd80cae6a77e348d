import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../core/embedder.ts';
import { headerOf, type Place, recordOf, rowsIn } from './vector-file.ts';
import { createVectorReader, type VectorReader } from './vector-reader.ts';

/** What was embedded, kept between starts, so that nothing is embedded twice. */

export type VectorStore = {
  /** The rows kept under this key, one after the other; null where there are none, or damaged ones. Quickest in the order of keeping. */
  find(key: string): Promise<Int8Array | null>;
  /** Appends. Never rejects: what cannot be kept costs time at the next start. */
  keep(key: string, values: Int8Array): Promise<void>;
  /** Forgets what is not under these keys, when that is more than half of the file. Never rejects. */
  compact(inUse: ReadonlySet<string>): Promise<void>;
  close(): Promise<void>;
};

/** Where nothing may be kept. */
export const NO_STORE: VectorStore = {
  find: async () => null,
  keep: async () => {},
  compact: async () => {},
  close: async () => {},
};

/** Under what the rows of some texts are kept: a hash of the texts in their order. */
export function keyOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text, 'utf16le');
  return hash.digest('hex').slice(0, 32);
}

/**
 * One file an embedder in `folder`, which is made. Several processes may append to it at once, and each finds what the others
 * kept before it last looked. A file of another kind is begun anew; where none can be written, nothing is kept.
 */
export async function openVectorStore(
  folder: string,
  embedder: Pick<Embedder, 'id' | 'dimensions'>,
): Promise<VectorStore> {
  const name = createHash('sha256').update(embedder.id).digest('hex').slice(0, 16);
  const path = join(folder, `${name}.vec`);
  try {
    await mkdir(folder, { recursive: true });
    return await createStore(path, headerOf(embedder));
  } catch {
    return NO_STORE;
  }
}

/** Open for reading anywhere and for writing at the end. */
async function openFile(path: string, header: Buffer): Promise<FileHandle> {
  const file = await open(path, 'a+');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(header.length), 0, header.length, 0);
  // Where two begin it at once, one header more is like any other rubbish between records.
  if (bytesRead === 0) await file.write(header);
  if (bytesRead === 0 || buffer.equals(header)) return file;
  await file.close();
  await replace(path, async (draft) => void (await draft.appendFile(header)));
  return open(path, 'a+');
}

async function createStore(path: string, header: Buffer): Promise<VectorStore> {
  let records = await openRecords(path, header);
  /** One change after the other; what fails is as good as not asked for. */
  let changed: Promise<void> = Promise.resolve();
  const change = (make: () => Promise<void>): Promise<void> => {
    changed = changed.then(make).catch(() => undefined);
    return changed;
  };
  return {
    find: (key) => records.find(key),
    keep: (key, values) =>
      change(async () => {
        // In one piece, so that what another process appends comes before or after it.
        await records.file.write(recordOf(key, values));
        await records.reader.readOn();
      }),
    compact: (inUse) =>
      change(async () => {
        const { file, reader } = records;
        await reader.readOn();
        const kept = [...reader.places].filter(([key]) => inUse.has(key));
        const nUsed = kept.reduce((sum, [, { length }]) => sum + length, 0);
        if (2 * nUsed >= (await file.stat()).size - header.length) return;
        await replace(path, (draft) => copy(kept, records, { draft, header }));
        records = await openRecords(path, header);
        await file.close();
      }),
    close: async () => {
      await changed;
      await records.file.close().catch(() => undefined);
    },
  };
}

type Records = {
  readonly file: FileHandle;
  readonly reader: VectorReader;
  readonly find: (key: string) => Promise<Int8Array | null>;
};

async function openRecords(path: string, header: Buffer): Promise<Records> {
  const file = await openFile(path, header);
  const reader = createVectorReader(file, header.length);
  await reader.readOn();
  const find = async (key: string): Promise<Int8Array | null> => {
    const place = reader.places.get(key);
    const record = place && (await reader.bytesAt(place).catch(() => null));
    return record ? rowsIn(record, key) : null;
  };
  return { file, reader, find };
}

async function copy(
  kept: readonly (readonly [key: string, place: Place])[],
  { find }: Records,
  { draft, header }: { readonly draft: FileHandle; readonly header: Buffer },
): Promise<void> {
  await draft.appendFile(header);
  for (const [key] of kept) {
    const rows = await find(key);
    if (rows) await draft.appendFile(recordOf(key, rows));
  }
}

/** Written beside and then renamed, so that no reader meets half a file. */
async function replace(path: string, write: (draft: FileHandle) => Promise<void>): Promise<void> {
  const name = `${path}.${process.pid}`;
  try {
    const draft = await open(name, 'w');
    try {
      await write(draft);
    } finally {
      await draft.close();
    }
    await rename(name, path);
  } catch (error) {
    await rm(name, { force: true });
    throw error;
  }
}
