import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { type Limits, SMALL_ENTRY_BYTES } from '../limits.ts';
import { Refusal } from './read-file.ts';

/**
 * Archives in memory, read entry by entry. What an archive declares is checked before anything is unpacked, and what it
 * unpacks to while it is. Nothing is ever written to disk.
 */

export type Archive = {
  has(name: string): boolean;
  /** The bytes of an entry. Throws `Refusal` where it is missing, damaged or unpacks to too much. */
  read(name: string): Promise<Buffer>;
};

const SAVE_AGAIN = 'save or fetch it again; what is larger than the limits is left out';

/** Throws `Refusal` where the archive is damaged, encrypted or larger than the limits. */
export async function openArchive(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  const { zip, entries } = await directoryOf(bytes, limits);
  let nUnpacked = 0;
  return {
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new Refusal(`its part "${name}" is missing`, SAVE_AGAIN);
      const content = await unpack(zip, entry, limits.unpackedBytes - nUnpacked);
      nUnpacked += content.length;
      return content;
    },
  };
}

/** What a zip archive is, by the parts it has. */
export async function typeOfZip(bytes: Uint8Array, limits: Limits): Promise<'docx' | 'epub'> {
  const { entries } = await directoryOf(bytes, limits);
  if (entries.has('word/document.xml')) return 'docx';
  if (entries.has('META-INF/container.xml')) return 'epub';
  const names = [...entries.keys()];
  const kind = names.some((name) => name.startsWith('xl/'))
    ? 'a spreadsheet'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'a presentation'
      : 'a zip archive';
  throw new Refusal(
    `it is ${kind}`,
    kind === 'a zip archive' ? 'unpack it into the library' : 'export it as .pdf or .html',
  );
}

async function directoryOf(bytes: Uint8Array, limits: Limits): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  let nBytes = 0;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > limits.zipEntries)
      throw new Refusal(`it has more than ${limits.zipEntries.toLocaleString('en')} parts`, 'split it');
    for await (const entry of zip.eachEntry()) {
      nBytes += entry.uncompressedSize;
      refuseBomb(entry, nBytes, limits);
      entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    throw damaged(error);
  }
}

function refuseBomb({ fileName, compressedSize, uncompressedSize }: Entry, nBytes: number, limits: Limits): void {
  const isSmall = uncompressedSize <= SMALL_ENTRY_BYTES;
  if (nBytes > limits.unpackedBytes)
    throw new Refusal(`it unpacks to more than ${megabytes(limits.unpackedBytes)}`, 'make it smaller, or split it');
  if (!isSmall && uncompressedSize > compressedSize * limits.unpackedRatio)
    throw new Refusal(
      `its part "${fileName}" unpacks to more than ${limits.unpackedRatio} times its size, as in a zip bomb`,
      'do not trust it; if it is yours, save it again',
    );
}

async function unpack(zip: ZipFile, entry: Entry, nAllowed: number): Promise<Buffer> {
  if (entry.isEncrypted()) throw new Refusal('it is encrypted', 'save it without a password');
  if (entry.uncompressedSize > nAllowed)
    throw new Refusal('its parts, read again and again, unpack to too much', SAVE_AGAIN);
  const chunks: Buffer[] = [];
  try {
    // The stream fails as soon as more comes out than the entry declares.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch (error) {
    throw damaged(error);
  }
  return Buffer.concat(chunks);
}

function damaged(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path|backslash|invalid characters in fileName/iu.test(message))
    return new Refusal(
      `it has a part whose name leads out of it (${message})`,
      'do not trust it; if it is yours, save it again',
    );
  return new Refusal(`it is damaged (${message})`, 'save or fetch it again', { cause: error });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
