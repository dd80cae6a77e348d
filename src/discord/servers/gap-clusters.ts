import type { Footnote } from '../../core/footnote.ts';
import type { Gap } from '../../core/ledger.ts';
import type { PhraseKey } from '../locales/en.ts';
import { escapeMarkdown } from '../payload/escape.ts';
import { isolated } from '../payload/isolate.ts';
import { oneLine, shortened } from '../payload/shortened.ts';
import type { View } from '../scene.ts';
import { whereOf } from '../screens/passage-card.ts';

/** Questions that were not answered well, those about the same thing together. */

/** The newest question first. */
export type GapCluster = readonly Gap[];

/** Newest questions that are put together: the work grows with their square. */
export const MAX_CLUSTERED = 1000;

/** The largest clusters first. */
export async function clustersOf(footnote: Footnote, gaps: readonly Gap[]): Promise<readonly GapCluster[]> {
  const newest = gaps.slice(0, MAX_CLUSTERED);
  const clusters = await footnote.clusters(newest.map(({ text }) => text));
  return clusters.map((places) => places.flatMap((place) => newest[place] ?? []));
}

const REASONS = [
  ['unanswered', 'gaps.unanswered'],
  ['unsure', 'gaps.unsure'],
  ['disliked', 'gaps.disliked'],
] as const satisfies readonly (readonly [Gap['reason'], PhraseKey])[];

/** UTF-16 units of each part, so that a page of eight fits in any script. */
const MAX_PART = 110;
const MAX_SHOWN_NEAREST = 2;

/** A cluster in a list: its newest question, how often and how it went, when, and the passages that came nearest. */
export function clusterEntry(view: View, cluster: GapCluster, number: number): string {
  const { say } = view;
  const [newest] = cluster;
  const reasons = REASONS.map(([reason, key]) => ({
    key,
    count: cluster.filter((gap) => gap.reason === reason).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => say(key, { count }));
  return [
    `**${number}.** ${short(newest?.text ?? '')}`,
    `-# ${[...reasons, datesOf(cluster)].join(' · ')}`,
    ...nearestOf(cluster).map((citation) => `-# ${passageLine(view, citation)}`),
  ].join('\n');
}

/** Where a passage stands and how it begins, with its citation id. */
export function passageLine({ library, say }: View, citation: string): string {
  const passage = library.read(citation, '');
  if (!passage) return `\`${citation}\``;
  return `${short(whereOf(passage, say))} · \`${citation}\` · ${short(isolated(passage.sentence))}`;
}

/** Those that came nearest for most of its questions. */
function nearestOf(cluster: GapCluster): readonly string[] {
  const counts = new Map<string, number>();
  for (const citation of cluster.flatMap(({ nearest }) => nearest))
    counts.set(citation, (counts.get(citation) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([citation]) => citation)
    .slice(0, MAX_SHOWN_NEAREST);
}

/** Discord's clients show such a mark as a date in the reader's own form. */
function datesOf(cluster: GapCluster): string {
  const days = [cluster.at(-1), cluster[0]].map((gap) => `<t:${Math.floor((gap?.at ?? 0) / 1000)}:d>`);
  return [...new Set(days)].join('–');
}

function short(text: string): string {
  return shortened(escapeMarkdown, oneLine(text), MAX_PART);
}
