import type { Library } from '../library.ts';
import type { RankedPassage } from '../model.ts';

/** Passages whose terms overlap by at least this much (Jaccard) say the same thing twice. */
const NEAR_DUPLICATE = 0.9;

/** Folds each near-duplicate into the better one before it, which names it under `alsoIn`. Order is kept. */
export function foldDuplicates(ranked: readonly RankedPassage[], library: Library): RankedPassage[] {
  const kept: (RankedPassage & { alsoIn: string[] })[] = [];
  const sets: Set<number>[] = [];
  for (const candidate of ranked) {
    const terms = new Set(library.passageById.get(candidate.passage.id)?.terms.flatMap((sentence) => [...sentence]));
    const twin = sets.findIndex((other) => jaccard(terms, other) >= NEAR_DUPLICATE);
    const first = kept[twin];
    if (first) first.alsoIn.push(candidate.passage.id);
    else {
      kept.push({ ...candidate, alsoIn: [] });
      sets.push(terms);
    }
  }
  return kept;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0 || Math.min(a.size, b.size) < NEAR_DUPLICATE * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared / (a.size + b.size - shared);
}
