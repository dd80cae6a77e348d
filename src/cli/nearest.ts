import { editDistance } from '../core/text/edits.ts';

/** Share of the letters that may differ in a name that was meant. */
const MAX_DIFFERENCE = 0.4;

/** Names that may have been meant, nearest first: those that hold what was typed, then those that differ in a few letters. */
export function nearest(typed: string, names: readonly string[], limit = 3): string[] {
  const wanted = typed.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length * MAX_DIFFERENCE));
  return names
    .map((name) => ({ name, distance: distanceBetween(wanted, name.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ name }) => name);
}

function distanceBetween(wanted: string, name: string, most: number): number {
  const holds = wanted.length > 1 && (name.includes(wanted) || (name.length > 1 && wanted.includes(name)));
  return Math.min(holds ? 1 : Number.POSITIVE_INFINITY, editDistance(wanted, name, most));
}
