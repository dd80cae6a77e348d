import type { FileHandle } from 'node:fs/promises';
import { HEAD, type Head, nextMark, type Place, readHead } from './vector-file.ts';

/** Reads a file of records: where each lies, and one at a time, ahead where they are asked for in the order of the file. */

export type VectorReader = {
  /** By key, in the order of the file; of two records under one key the later. */
  readonly places: ReadonlyMap<string, Place>;
  /** Looks for records that were appended since. */
  readOn(): Promise<void>;
  /** The record; less of it where the file was cut off. */
  bytesAt(place: Place): Promise<Buffer>;
};

/** Bytes read at once when heads are looked for: many small records, or the head of a large one. */
const LOOK = 1 << 16;
/** Bytes read ahead of whoever goes through the file in its order, but for gaps of `LOOK`. */
const AHEAD = 1 << 20;

/** `first`: where the records start. */
export function createVectorReader(file: FileHandle, first: number): VectorReader {
  const places = new Map<string, Place>();
  const bytesFrom = async (start: number, length: number): Promise<Buffer<ArrayBuffer>> => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  };
  let known = { at: first, previous: first - 1 };
  let ahead = { start: 0, end: 0, bytes: Promise.resolve(Buffer.alloc(0)) };
  let lastEnd = first;
  return {
    places,
    readOn: async () => {
      const { size } = await file.stat();
      const heads = headsIn(bytesFrom, size);
      while (known.at < size) {
        // Where no record follows, one is torn or damaged: whole ones may lie behind it, and inside the one before.
        const here = (await heads.at(known.at)) ?? (await heads.after(known.previous));
        if (!here) return;
        const { key, start, length } = here;
        places.delete(key);
        places.set(key, { start, length });
        known = { at: start + length, previous: start };
      }
    },
    bytesAt: async ({ start, length }) => {
      const end = start + length;
      const goesOn = start >= lastEnd && start <= lastEnd + LOOK;
      lastEnd = end;
      if (start < ahead.start || end > ahead.end) {
        if (!goesOn || length > AHEAD) return bytesFrom(start, length);
        ahead = { start, end: start + AHEAD, bytes: bytesFrom(start, AHEAD) };
      }
      const from = ahead.start;
      const bytes = await ahead.bytes;
      // What was appended since then is not in it.
      return from + bytes.length < end ? bytesFrom(start, length) : bytes.subarray(start - from, end - from);
    },
  };
}

type BytesFrom = (start: number, length: number) => Promise<Buffer<ArrayBuffer>>;
type Heads = {
  /** Of the whole record that starts here. */
  at(start: number): Promise<(Head & Place) | null>;
  /** Of the next whole record that starts behind here. */
  after(start: number): Promise<(Head & Place) | null>;
};

function headsIn(bytesFrom: BytesFrom, size: number): Heads {
  let window = { start: 0, bytes: Buffer.alloc(0) };
  const look = async (start: number): Promise<Buffer<ArrayBuffer>> => {
    const isIn = start >= window.start && start + HEAD <= window.start + window.bytes.length;
    if (!isIn) window = { start, bytes: await bytesFrom(start, Math.min(LOOK, size - start)) };
    return window.bytes.subarray(start - window.start);
  };
  const at = async (start: number): Promise<(Head & Place) | null> => {
    const head = start + HEAD > size ? null : readHead(await look(start));
    return head && start + head.length <= size ? { ...head, start } : null;
  };
  const after = async (start: number): Promise<(Head & Place) | null> => {
    for (let from = start + 1; from + HEAD <= size; ) {
      const bytes = await look(from);
      if (bytes.length < HEAD) return null;
      const mark = nextMark(bytes);
      const found = mark < 0 ? null : await at(from + mark);
      if (found) return found;
      // A mark may lie across the end of what was looked at.
      from += mark < 0 ? bytes.length - HEAD + 1 : mark + 1;
    }
    return null;
  };
  return { at, after };
}
