/**
 * The best of many, in the order that a search promises: the higher score first, of equal ones the lower position. It
 * holds no more than it was asked for.
 */
export class Best {
  /** A heap with the worst at its top. */
  private readonly scores: Float64Array;
  private readonly positions: Int32Array;
  private size = 0;

  constructor(limit: number) {
    this.scores = new Float64Array(limit);
    this.positions = new Int32Array(limit);
  }

  /** Whether it would be kept, which is cheap to ask. */
  takes(score: number, position: number): boolean {
    if (this.size < this.scores.length) return true;
    return this.size > 0 && this.isWorse(0, score, position);
  }

  offer(score: number, position: number): void {
    if (!this.takes(score, position)) return;
    if (this.size < this.scores.length) this.rise(this.size++, score, position);
    else this.sink(score, position);
  }

  /** What was kept, best first. */
  sorted(): { readonly score: number; readonly position: number }[] {
    return Array.from({ length: this.size }, (_, at) => ({
      score: this.scores[at] as number,
      position: this.positions[at] as number,
    })).sort((a, b) => b.score - a.score || a.position - b.position);
  }

  private isWorse(at: number, score: number, position: number): boolean {
    const own = this.scores[at] as number;
    return own < score || (own === score && (this.positions[at] as number) > position);
  }

  private rise(from: number, score: number, position: number): void {
    let at = from;
    for (let above = (at - 1) >> 1; at > 0 && !this.isWorse(above, score, position); above = (at - 1) >> 1) {
      this.move(above, at);
      at = above;
    }
    this.put(at, score, position);
  }

  private sink(score: number, position: number): void {
    let at = 0;
    for (let below = 1; below < this.size; below = 2 * at + 1) {
      const other = below + 1;
      const worse =
        other < this.size && this.isWorse(other, this.scores[below] as number, this.positions[below] as number)
          ? other
          : below;
      if (!this.isWorse(worse, score, position)) break;
      this.move(worse, at);
      at = worse;
    }
    this.put(at, score, position);
  }

  private move(from: number, to: number): void {
    this.put(to, this.scores[from] as number, this.positions[from] as number);
  }

  private put(at: number, score: number, position: number): void {
    this.scores[at] = score;
    this.positions[at] = position;
  }
}
