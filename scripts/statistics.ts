/** Small statistics that the scripts print. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Standard error of a mean. */
export function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) / Math.max(1, values.length));
}

type Judged = { readonly label: boolean; readonly p: number };

/** Area under the ROC: how often a true one has the higher probability; a tie counts for half (Mann and Whitney 1947). */
export function auroc(rows: readonly Judged[]): number {
  const sorted = [...rows].sort((a, b) => a.p - b.p);
  let [wins, falseBelow, start] = [0, 0, 0];
  while (start < sorted.length) {
    let end = start;
    while (end < sorted.length && sorted[end]?.p === sorted[start]?.p) end++;
    const tied = sorted.slice(start, end);
    const nFalse = tied.filter(({ label }) => !label).length;
    wins += (tied.length - nFalse) * (falseBelow + nFalse / 2);
    falseBelow += nFalse;
    start = end;
  }
  return wins / Math.max(1, falseBelow * (rows.length - falseBelow));
}

/** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
export function calibrationError(rows: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) => rows.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin));
  return bins.reduce((sum, bin) => {
    const gap = Math.abs(mean(bin.map(({ p }) => p)) - mean(bin.map(({ label }) => (label ? 1 : 0))));
    return sum + (gap * bin.length) / rows.length;
  }, 0);
}
