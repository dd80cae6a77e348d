import { DIGEST_DAYS, type Ledger } from '../../core/ledger.ts';
import type { Screen } from '../payload/screen.ts';
import type { View } from '../scene.ts';
import { COLOURS } from '../screens/colours.ts';
import { clusterEntry, clustersOf } from './gap-clusters.ts';

/** Clusters that a digest names; `/gaps` has them all. */
const MAX_ENTRIES = 5;
const DAY_MS = 86_400_000;

/** What was not answered well in the last days, for the channel that managers chose; null where there is nothing. */
export async function digestScreen(view: View, ledger: Ledger, now: number): Promise<Screen | null> {
  const { scene, say } = view;
  if (scene.server === null) return null;
  const since = now - DIGEST_DAYS * DAY_MS;
  const gaps = (await ledger.gaps(scene.server)).filter(({ at }) => at >= since);
  if (gaps.length === 0) return null;
  const clusters = await clustersOf(view.library, gaps);
  const entries = clusters.slice(0, MAX_ENTRIES).map((cluster, place) => clusterEntry(view, cluster, place + 1));
  return {
    colour: COLOURS.neutral,
    title: say('digest.title', { count: gaps.length }),
    text: [...entries, say('digest.hint')].join('\n'),
  };
}
