import { type FileHandle, open } from 'node:fs/promises';
import {
  contentsIn,
  contentsPlace,
  END_LENGTH,
  FRAME_LENGTH,
  frameOf,
  headerIn,
  headerLength,
  MAX_CHUNK,
  PREFACE_LENGTH,
  padded,
  prefaceProblem,
  type SectionPlace,
  sectionChecksum,
} from './section-file.ts';

/** A snapshot while it is being read. */
export type Snapshot = {
  /** What it is of, as its writer said. */
  readonly header: unknown;
  readonly sections: readonly Pick<SectionPlace, 'name' | 'length' | 'chunks'>[];
  /** The chunks of a section, as they were written, each checked before it is given. Each has a memory of its own, so that a typed array can be laid over it. */
  chunks(section: string): AsyncGenerator<Buffer>;
};

/** What came of reading: `none` where there is no file, `refused` where it cannot be used, with the reason as half a sentence. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Opens a snapshot, lets `use` read of it what it needs, and closes it. Where a part that is read is damaged, the promise
 * that `use` waits for rejects, and the whole is refused: what `use` has made of the parts before must be dropped. An
 * error of `use` itself is thrown on.
 */
export async function readSnapshot<T>(path: string, use: (snapshot: Snapshot) => Promise<T>): Promise<Reading<T>> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
    return { kind: 'refused', reason: `it cannot be opened (${(error as Error).message})` };
  }
  try {
    return { kind: 'read', value: await use(await opened(file)) };
  } catch (error) {
    if (error instanceof Damage) return { kind: 'refused', reason: error.message };
    throw error;
  } finally {
    await file.close();
  }
}

class Damage extends Error {}

async function opened(file: FileHandle): Promise<Snapshot> {
  const { size } = await file.stat();
  if (size < PREFACE_LENGTH + END_LENGTH) throw new Damage('it is too short');
  const problem = prefaceProblem(await bytesAt(file, 0, PREFACE_LENGTH));
  if (problem) throw new Damage(problem);
  const end = await bytesAt(file, size - END_LENGTH, END_LENGTH);
  const place = contentsPlace(end, size);
  if (!place) throw new Damage('its end is missing or damaged');
  const sections = contentsIn(await bytesAt(file, place.start, padded(place.length)), end);
  if (!sections) throw new Damage('its contents are damaged');
  return {
    header: await headerOf(file, sections[0]?.start ?? place.start),
    sections,
    chunks: (name) => chunksOf(file, sections, name),
  };
}

/** It stands between the beginning and the first section. */
async function headerOf(file: FileHandle, end: number): Promise<unknown> {
  const preface = await bytesAt(file, 0, end);
  const header = PREFACE_LENGTH + padded(headerLength(preface)) === end ? headerIn(preface) : undefined;
  if (header === undefined) throw new Damage('its header is damaged');
  return header;
}

async function* chunksOf(file: FileHandle, sections: readonly SectionPlace[], name: string): AsyncGenerator<Buffer> {
  const number = sections.findIndex((section) => section.name === name);
  const section = sections[number];
  if (!section) throw new Damage(`it has no section "${name}"`);
  const damage = new Damage(`its section "${name}" is damaged`);
  let [at, checksum] = [section.start, 0];
  for (let chunk = 0; chunk < section.chunks; chunk++) {
    const frame = await bytesAt(file, at, FRAME_LENGTH);
    const length = frame.readUInt32LE(0);
    at += FRAME_LENGTH + padded(length);
    if (length > MAX_CHUNK || at > section.end) throw damage;
    const bytes = await bytesAt(file, at - padded(length), padded(length));
    const expected = frameOf({ length, section: number, chunk }, [bytes]);
    if (!expected.frame.equals(frame)) throw damage;
    checksum = sectionChecksum(checksum, expected.checksum);
    yield bytes.subarray(0, length);
  }
  if (at !== section.end || checksum !== section.checksum) throw damage;
}

/** In a memory of their own. */
async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled).catch((error: Error) => {
      throw new Damage(`it cannot be read (${error.message})`);
    });
    if (bytesRead === 0) throw new Damage('it is cut short');
    filled += bytesRead;
  }
  return bytes;
}
