import { crc32 } from 'node:zlib';

/**
 * The layout of a snapshot: one file of named sections, each a row of chunks, so that it is written and read as a stream
 * and never held as a whole. Every byte is under a checksum, padding too.
 *
 *     preface   magic, format, length of the header, checksum; then the header, JSON
 *     chunk     length, number of its section, its number there, checksum; then its bytes         (again and again)
 *     contents  JSON: name, place, number of chunks, length and checksum of each section
 *     end       place and length of the contents, their checksum, magic, checksum
 *
 * Numbers are unsigned, 32 bits (places 64), lowest byte first. Each part begins at a multiple of 8 and is padded with zeros
 * to one, so that typed arrays fit.
 */

/** To be raised whenever an older program must not read what a newer one writes. */
export const FORMAT = 1;
/** Longer chunks are cut. A chunk is what is checked, and waited for, at once. */
export const MAX_CHUNK = 2 ** 22;

export const PREFACE_LENGTH = 24;
export const FRAME_LENGTH = 16;
export const END_LENGTH = 32;
const MAGIC = Buffer.from('FOOTNOTE');

export type SectionPlace = {
  readonly name: string;
  /** Of its first chunk. */
  readonly start: number;
  /** Where what follows it begins. */
  readonly end: number;
  readonly chunks: number;
  /** Bytes in all chunks, padding not counted. */
  readonly length: number;
  /** Over the checksums of its chunks. */
  readonly checksum: number;
};

export type Frame = { readonly length: number; readonly section: number; readonly chunk: number };

export function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

export function prefaceOf(header: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const preface = Buffer.alloc(PREFACE_LENGTH + padded(json.length));
  MAGIC.copy(preface);
  preface.writeUInt32LE(FORMAT, 8);
  preface.writeUInt32LE(json.length, 12);
  json.copy(preface, PREFACE_LENGTH);
  preface.writeUInt32LE(checksumWithout(preface, 16), 16);
  return preface;
}

/** Why a file that begins so cannot be read; null where it can. */
export function prefaceProblem(preface: Buffer): string | null {
  if (!preface.subarray(0, MAGIC.length).equals(MAGIC)) return 'it is no snapshot';
  const format = preface.readUInt32LE(8);
  return format === FORMAT ? null : `it is written in format ${format}, this program reads ${FORMAT}`;
}

export function headerLength(preface: Buffer): number {
  return preface.readUInt32LE(12);
}

/** The header of a whole preface; undefined where it is damaged. */
export function headerIn(preface: Buffer): unknown {
  if (checksumWithout(preface, 16) !== preface.readUInt32LE(16)) return undefined;
  return JSON.parse(preface.toString('utf8', PREFACE_LENGTH, PREFACE_LENGTH + headerLength(preface)));
}

/** What stands before a chunk, which is given in parts with its padding, and the checksum of both. */
export function frameOf(
  { length, section, chunk }: Frame,
  parts: readonly Uint8Array[],
): { readonly frame: Buffer; readonly checksum: number } {
  const frame = Buffer.alloc(FRAME_LENGTH);
  frame.writeUInt32LE(length, 0);
  frame.writeUInt32LE(section, 4);
  frame.writeUInt32LE(chunk, 8);
  let checksum = crc32(frame.subarray(0, 12));
  for (const part of parts) checksum = crc32(part, checksum);
  frame.writeUInt32LE(checksum, 12);
  return { frame, checksum };
}

/** The checksum of a section goes on with that of its next chunk. */
export function sectionChecksum(soFar: number, chunk: number): number {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(chunk);
  return crc32(bytes, soFar);
}

export function contentsOf(sections: readonly SectionPlace[], start: number): Buffer {
  const json = Buffer.from(JSON.stringify(sections));
  const contents = Buffer.alloc(padded(json.length) + END_LENGTH);
  json.copy(contents);
  const end = contents.subarray(padded(json.length));
  end.writeBigUInt64LE(BigInt(start), 0);
  end.writeUInt32LE(json.length, 8);
  end.writeUInt32LE(crc32(contents.subarray(0, padded(json.length))), 12);
  MAGIC.copy(end, 16);
  end.writeUInt32LE(checksumWithout(end, 24), 24);
  return contents;
}

/** Where the contents stand in a file of this size; null where the end is damaged or missing. */
export function contentsPlace(end: Buffer, fileSize: number): { start: number; length: number } | null {
  const place = { start: Number(end.readBigUInt64LE(0)), length: end.readUInt32LE(8) };
  const isWhole = checksumWithout(end, 24) === end.readUInt32LE(24) && end.subarray(16, 24).equals(MAGIC);
  return isWhole && place.start + padded(place.length) + END_LENGTH === fileSize ? place : null;
}

/** The contents, padding and all, that the end speaks of; null where they are damaged. */
export function contentsIn(contents: Buffer, end: Buffer): readonly SectionPlace[] | null {
  if (crc32(contents) !== end.readUInt32LE(12)) return null;
  return JSON.parse(contents.toString('utf8', 0, end.readUInt32LE(8))) as SectionPlace[];
}

/** Over everything but the checksum itself, which is 4 bytes. */
function checksumWithout(bytes: Buffer, at: number): number {
  return crc32(bytes.subarray(at + 4), crc32(bytes.subarray(0, at)));
}
