import { createHash } from 'node:crypto';
import type { Embedder } from '../core/embedder.ts';

/**
 * The file format of kept vectors: SHA-256 of the embedder's id and of all that follows · `FNV1` · number of vectors
 * (u32, little-endian) · their keys of 16 bytes · their bytes.
 */

const MAGIC = Buffer.from('FNV1');
const CHECKSUM = 32;
const HEADER = CHECKSUM + MAGIC.length + 4;
const KEY = 16;

/** Under what a text's vector is kept: a hash of the text, in hexadecimal. */
export function keyOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY);
}

export function writeVectors(vectors: ReadonlyMap<string, Int8Array>, embedder: Embedder): Uint8Array {
  const bytes = Buffer.alloc(HEADER + vectors.size * (KEY + embedder.dimensions));
  MAGIC.copy(bytes, CHECKSUM);
  bytes.writeUInt32LE(vectors.size, CHECKSUM + MAGIC.length);
  for (const [index, [key, vector]] of [...vectors].entries()) {
    bytes.write(key, HEADER + index * KEY, 'hex');
    bytes.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.length), startOf(index, vectors.size, embedder));
  }
  checksum(bytes, embedder).copy(bytes);
  return bytes;
}

/** Key to vector, in the order of the file; null when the file is no such file, is damaged, or another embedder's. */
export function openVectors(file: Uint8Array | null, embedder: Embedder): Map<string, Int8Array> | null {
  if (!file || file.length < HEADER) return null;
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (!checksum(bytes, embedder).equals(bytes.subarray(0, CHECKSUM))) return null;
  const n = bytes.readUInt32LE(CHECKSUM + MAGIC.length);
  if (bytes.length !== startOf(n, n, embedder) || !bytes.subarray(CHECKSUM).subarray(0, MAGIC.length).equals(MAGIC))
    return null;
  const vectors = new Map<string, Int8Array>();
  for (let index = 0; index < n; index++) {
    const key = bytes.toString('hex', HEADER + index * KEY, HEADER + (index + 1) * KEY);
    const start = bytes.byteOffset + startOf(index, n, embedder);
    vectors.set(key, new Int8Array(bytes.buffer, start, embedder.dimensions));
  }
  return vectors;
}

function startOf(index: number, n: number, { dimensions }: Embedder): number {
  return HEADER + n * KEY + index * dimensions;
}

function checksum(bytes: Buffer, { id }: Embedder): Buffer {
  return createHash('sha256').update(`${id}\n`).update(bytes.subarray(CHECKSUM)).digest();
}
