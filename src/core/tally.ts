/** Counts by id, for ids that grow one by one from 0; as numbers in one array. */
export class Tally {
  private counts: Int32Array;

  constructor(counts: Int32Array = new Int32Array(64)) {
    this.counts = counts;
  }

  at(id: number): number {
    return this.counts[id] ?? 0;
  }

  add(id: number, times: number): void {
    if (id >= this.counts.length) {
      const grown = new Int32Array(Math.max(id + 1, this.counts.length * 2));
      grown.set(this.counts);
      this.counts = grown;
    }
    this.counts[id] = this.at(id) + times;
  }

  /** A copy of the first `length` counts. */
  copy(length: number): Int32Array {
    const copy = new Int32Array(length);
    copy.set(this.counts.subarray(0, length));
    return copy;
  }
}
