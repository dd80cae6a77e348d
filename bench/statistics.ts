/** Arithmetic of the measurements. Pure. */

/** The value below which that share of all lies, by the nearest rank (Hyndman and Fan 1996, definition 1). Throws on none. */
export function percentile(values: readonly number[], share: number): number {
  if (!(share > 0 && share <= 1)) throw new Error(`"${share}" is no share: it must be above 0 and at most 1`);
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.ceil(share * sorted.length) - 1];
  if (found === undefined) throw new Error('there is no percentile of no values');
  return found;
}

/** The part of `process.memoryUsage()` that counts. `external` has the array buffers in it. Bytes. */
export type Memory = { readonly heapUsed: number; readonly external: number; readonly rss: number };

/** What a process holds beyond what it held when empty: `held` by JavaScript, `rss` of the whole process. Bytes. */
export function memoryBeyond(empty: Memory, full: Memory): { readonly held: number; readonly rss: number } {
  return { held: full.heapUsed + full.external - empty.heapUsed - empty.external, rss: full.rss - empty.rss };
}

/** The arithmetic mean; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
