/**
 * Where a term stands: documents in ascending order and how often each holds it, in four bytes each. It has those
 * methods of a `Map` that MiniSearch calls on its own postings, which take ten times as much.
 */

/** Documents are numbered in 24 bits, occurrences counted in 8: a term that comes more often counts as coming 255 times. */
export const MAX_DOCUMENTS = 2 ** 24;
export const FREQUENCY_BITS = 8;
export const MAX_FREQUENCY = 2 ** FREQUENCY_BITS - 1;

export class PostingList implements Iterable<[number, number]> {
  /** Shared with other lists; this one's are the `size` words from `start` on. Replaced when the list outgrows its place. */
  words: Int32Array;
  start: number;
  size: number;
  capacity: number;
  private readonly room: Room;

  /** Holds the first `size` words of its place already. */
  constructor(room: Room, { words, start, capacity }: Place, size = 0) {
    this.room = room;
    this.words = words;
    this.start = start;
    this.size = size;
    this.capacity = capacity;
  }

  get(document: number): number | undefined {
    const at = this.placeOf(document);
    return this.documentAt(at) === document ? (this.words[at] as number) & MAX_FREQUENCY : undefined;
  }

  /** The document must be in the list, or come after all that are. */
  set(document: number, frequency: number): void {
    const at = this.placeOf(document);
    if (at < this.start + this.size) this.words[at] = packed(document, frequency);
    else this.append(packed(document, frequency));
  }

  /** Adds a document, packed, that comes after all that are in the list. */
  append(word: number): void {
    if (this.size === this.capacity) this.move();
    this.words[this.start + this.size++] = word;
  }

  delete(document: number): boolean {
    const at = this.placeOf(document);
    if (this.documentAt(at) !== document) return false;
    this.words.copyWithin(at, at + 1, this.start + this.size--);
    return true;
  }

  *keys(): Generator<number> {
    for (const [document] of this) yield document;
  }

  /** A document that is deleted while it is the current one makes none be passed over. */
  *[Symbol.iterator](): Generator<[number, number]> {
    for (let after = -1; ; ) {
      const at = this.placeOf(after + 1);
      after = this.documentAt(at);
      if (after < 0) return;
      yield [after, (this.words[at] as number) & MAX_FREQUENCY];
    }
  }

  private documentAt(at: number): number {
    return at < this.start + this.size ? (this.words[at] as number) >>> FREQUENCY_BITS : -1;
  }

  /** Of the document, or of the first that comes after it. Most often it is the last, as documents are added in order. */
  private placeOf(document: number): number {
    let from = this.start;
    let to = this.start + this.size;
    if (from === to || this.documentAt(to - 1) < document) return to;
    if (this.documentAt(to - 1) === document) return to - 1;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.documentAt(middle) < document) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private move(): void {
    const { room, words, start, capacity } = this;
    const place = room.take(capacity + 1);
    for (let i = 0; i < this.size; i++) place.words[place.start + i] = words[start + i] as number;
    room.give({ words, start, capacity });
    this.words = place.words;
    this.start = place.start;
    this.capacity = place.capacity;
  }
}

export type Place = { readonly words: Int32Array; readonly start: number; readonly capacity: number };

/** Words in a block: 256 KB, so that a small library takes little and a large one few blocks. A long list has its own. */
const BLOCK = 2 ** 16;
const LONG = BLOCK / 8;

/** Room for lists, in few large blocks. Lists grow by doubling; what one has left is given to another. */
export class Room {
  private block = new Int32Array(0);
  private used = 0;
  private readonly left = new Map<number, Place[]>();

  take(wanted: number): Place {
    const capacity = 2 ** Math.ceil(Math.log2(wanted));
    const known = this.left.get(capacity)?.pop();
    if (known) return known;
    if (capacity >= LONG) return { words: new Int32Array(capacity), start: 0, capacity };
    if (this.used + capacity > this.block.length) {
      this.block = new Int32Array(BLOCK);
      this.used = 0;
    }
    this.used += capacity;
    return { words: this.block, start: this.used - capacity, capacity };
  }

  give(place: Place): void {
    if (place.capacity >= LONG || !Number.isInteger(Math.log2(place.capacity))) return;
    const places = this.left.get(place.capacity);
    if (places) places.push(place);
    else this.left.set(place.capacity, [place]);
  }
}

export function packed(document: number, frequency: number): number {
  return (document << FREQUENCY_BITS) | Math.min(MAX_FREQUENCY, frequency);
}
