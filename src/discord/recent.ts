/** What was noted last, by key, in memory and bounded: what was noted longest ago gives way. */
export class Recent<Value> {
  private readonly values = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.values.get(key);
  }

  set(key: string, value: Value): void {
    this.values.delete(key);
    const [oldest] = this.values.keys();
    if (this.values.size >= MAX_RECENT && oldest !== undefined) this.values.delete(oldest);
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }
}

/** Keys; docs/privacy.md names this number. */
export const MAX_RECENT = 1000;
