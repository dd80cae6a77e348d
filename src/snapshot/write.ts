import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftOf, forgetDraft, removeStaleDrafts } from './drafts.ts';
import {
  contentsOf,
  FRAME_LENGTH,
  frameOf,
  MAX_CHUNK,
  padded,
  prefaceOf,
  type SectionPlace,
  sectionChecksum,
} from './section-file.ts';

/** Bytes under a name. Chunks keep their bounds, but one that is longer than `MAX_CHUNK` is cut; empty ones are left out. */
export type Section = { readonly name: string; readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> };

/**
 * Writes a snapshot beside and puts it in the place of the old one when all of it is on the disk: whatever happens
 * meanwhile, a reader finds the old one or the new one, whole. Of several writers the last one wins. `header` is JSON, small.
 * Rejects where the folder cannot be written or a section cannot be made, and leaves nothing behind then.
 */
export async function writeSnapshot(
  path: string,
  header: unknown,
  sections: Iterable<Section> | AsyncIterable<Section>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeStaleDrafts(path);
  const draft = draftOf(path);
  try {
    const file = await open(draft, 'wx');
    try {
      await writeAll(file, header, sections);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    forgetDraft(draft);
  }
  await syncFolder(dirname(path));
}

async function writeAll(
  file: FileHandle,
  header: unknown,
  sections: Iterable<Section> | AsyncIterable<Section>,
): Promise<void> {
  const preface = prefaceOf(header);
  await append(file, [preface]);
  const places: SectionPlace[] = [];
  let at = preface.length;
  for await (const section of sections) {
    if (places.some(({ name }) => name === section.name))
      throw new Error(`Two sections of a snapshot are named "${section.name}".`);
    const place = await writeSection(file, section, { number: places.length, start: at });
    places.push(place);
    at = place.end;
  }
  await append(file, [contentsOf(places, at)]);
}

async function writeSection(
  file: FileHandle,
  { name, chunks }: Section,
  { number, start }: { readonly number: number; readonly start: number },
): Promise<SectionPlace> {
  let [end, count, length, checksum] = [start, 0, 0, 0];
  for await (const whole of chunks)
    for (let from = 0; from < whole.length; from += MAX_CHUNK) {
      const bytes = whole.subarray(from, from + MAX_CHUNK);
      const padding = new Uint8Array(padded(bytes.length) - bytes.length);
      const framed = frameOf({ length: bytes.length, section: number, chunk: count }, [bytes, padding]);
      await append(file, [framed.frame, bytes, padding]);
      count++;
      length += bytes.length;
      end += FRAME_LENGTH + bytes.length + padding.length;
      checksum = sectionChecksum(checksum, framed.checksum);
    }
  return { name, start, end, chunks: count, length, checksum };
}

async function append(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  const wanted = parts.reduce((sum, { length }) => sum + length, 0);
  const { bytesWritten } = await file.writev(parts.filter(({ length }) => length > 0));
  if (bytesWritten !== wanted) throw new Error(`Only ${bytesWritten} of ${wanted} bytes could be written.`);
}

/** So that the new name outlives a loss of power. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is on the disk.
  }
}
