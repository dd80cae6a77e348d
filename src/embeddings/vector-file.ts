import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Embedder } from '../core/embedder.ts';

/**
 * The file format of kept vectors, all numbers little-endian and of 32 bits.
 *
 * Header: `FNV2` · dimensions · SHA-256 of the embedder’s id.
 * Records, one after the other: `FNVr` · key (16 bytes) · length of the rows · CRC-32 of the rows · CRC-32 of all before ·
 * the rows.
 */

const MAGIC = 'FNV2';
const MARK = Buffer.from('FNVr');
const KEY = 16;
const [LENGTH_AT, ROWS_SUM_AT, HEAD_SUM_AT] = [20, 24, 28];
/** Bytes of a record before its rows. */
export const HEAD = 32;

/** Where a record lies, counted from the start of the file; its head is part of its length. */
export type Place = { readonly start: number; readonly length: number };
export type Head = { readonly key: string; readonly length: number };

export function headerOf({ id, dimensions }: Pick<Embedder, 'id' | 'dimensions'>): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(dimensions);
  return Buffer.concat([Buffer.from(MAGIC), size, createHash('sha256').update(id).digest()]);
}

/** `key` in hexadecimal. */
export function recordOf(key: string, values: Int8Array): Buffer {
  const record = Buffer.alloc(HEAD + values.length);
  MARK.copy(record);
  record.write(key, MARK.length, KEY, 'hex');
  record.set(new Uint8Array(values.buffer, values.byteOffset, values.length), HEAD);
  record.writeUInt32LE(values.length, LENGTH_AT);
  record.writeUInt32LE(crc32(record.subarray(HEAD)), ROWS_SUM_AT);
  record.writeUInt32LE(crc32(record.subarray(0, HEAD_SUM_AT)), HEAD_SUM_AT);
  return record;
}

/** What a head says; null where the bytes are none. */
export function readHead(bytes: Buffer): Head | null {
  if (bytes.length < HEAD || !bytes.subarray(0, MARK.length).equals(MARK)) return null;
  if (crc32(bytes.subarray(0, HEAD_SUM_AT)) !== bytes.readUInt32LE(HEAD_SUM_AT)) return null;
  return {
    key: bytes.toString('hex', MARK.length, MARK.length + KEY),
    length: HEAD + bytes.readUInt32LE(LENGTH_AT),
  };
}

/** A copy of the rows under this key; null when the record is damaged or another one. */
export function rowsIn(record: Buffer, key: string): Int8Array | null {
  const head = readHead(record);
  if (head?.key !== key || head.length !== record.length) return null;
  if (crc32(record.subarray(HEAD)) !== record.readUInt32LE(ROWS_SUM_AT)) return null;
  return new Int8Array(record.buffer, record.byteOffset + HEAD, record.length - HEAD).slice();
}

/** Where the next thing that could be a head starts; -1 where there is none. */
export function nextMark(bytes: Buffer): number {
  return bytes.indexOf(MARK);
}
