/** Numbers as tables and plots write them. */

/** Two or three digits that matter, and the unit that suits them. */
export function durationText(ms: number): string {
  if (ms >= 60_000) return `${(ms / 60_000).toFixed(1)} min`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(ms >= 10_000 ? 0 : 1)} s`;
  return `${ms.toFixed(ms >= 100 ? 0 : ms >= 10 ? 1 : 2)} ms`;
}

export function bytesText(bytes: number): string {
  return bytes < 1000 ? `${Math.round(bytes)} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

export function shareText(share: number): string {
  return share.toFixed(3);
}

export function countText(count: number): string {
  return count.toLocaleString('en');
}
