/** Remembers whom something was told, so that it is told once. Bounded: the longest untold are forgotten first. */
export class OnceEach {
  private readonly told = new Set<string>();

  /** True the first time for each key. */
  first(key: string): boolean {
    if (this.told.has(key)) return false;
    const [oldest] = this.told;
    if (this.told.size >= LIMIT && oldest !== undefined) this.told.delete(oldest);
    this.told.add(key);
    return true;
  }
}

const LIMIT = 1000;
