import type { Gap } from '../../core/ledger.ts';
import { type Handler, turned } from '../action.ts';
import { button, type PlainAction } from '../payload/buttons.ts';
import { LIMITS } from '../payload/limits.ts';
import { pageNote, pagesOf, turnRow } from '../payload/pages.ts';
import { footLines } from '../payload/read-screen.ts';
import type { Screen } from '../payload/screen.ts';
import { aside, notice, type Reply } from '../reply.ts';
import type { View } from '../scene.ts';
import { COLOURS } from '../screens/colours.ts';
import { csvOf } from './csv.ts';
import { clusterEntry, clustersOf, type GapCluster, MAX_CLUSTERED, passageLine } from './gap-clusters.ts';
import { type Managed, managed } from './managers.ts';

/** What a server's managers are told of questions that were not answered well, and of passages that readers did not like. */

export const gapsPressed: Handler<PlainAction> = async ({ argument }, pressed, view) => {
  const at = managed(view);
  if ('word' in at) return aside(at.word);
  const [verb, page] = argument.split(':');
  if (verb === 'csv') return exported(view, at);
  if (verb === 'page') return turned(await gapsScreen(view, at, Number(page)), pressed);
  if (verb === 'passages') return turned(await passagesScreen(view, at, Number(page)), pressed);
  return aside(view.say('pressedTooOld'));
};

/** The questions, those about the same thing together, a page at a time. */
export async function gapsScreen(view: View, { ledger, server }: Managed, wanted: number): Promise<Screen> {
  const { say, settings } = view;
  const gaps = await ledger.gaps(server);
  const clusters = await clustersOf(view.library, gaps);
  const entries = clusters.map((cluster, place) => clusterEntry(view, cluster, place + 1));
  const counted = [
    say('gaps.count', { count: gaps.length }),
    ...(gaps.length > MAX_CLUSTERED ? [say('gaps.newest', { count: MAX_CLUSTERED })] : []),
  ];
  return listScreen(view, entries, {
    wanted,
    title: say('gaps.title'),
    none: say(settings.gaps ? 'gaps.none' : 'gaps.off'),
    hint: entries.length > 0 ? say('gaps.hint') : null,
    said: counted.join(' · '),
    verb: 'page',
    others: [
      button(say('gaps.toPassages'), { kind: 'gaps', argument: 'passages:0' }),
      ...(gaps.length > 0 ? [button('CSV', { kind: 'gaps', argument: 'csv' })] : []),
    ],
  });
}

/** Passages by how many readers did not like or reported them. */
async function passagesScreen(view: View, { ledger, server }: Managed, wanted: number): Promise<Screen> {
  const { say } = view;
  const [votes, reports] = [await ledger.votes(server), await ledger.reports(server)];
  const counts = new Map<string, Counted>();
  for (const { citation, up, down } of votes) counts.set(citation, { ...NONE, up, down });
  for (const { citation, outdated, wrongSpot } of reports)
    counts.set(citation, { ...(counts.get(citation) ?? NONE), outdated, wrongSpot });
  const worst = [...counts].sort(([, a], [, b]) => weight(b) - weight(a));
  const entries = worst.map(([citation, { up, down, outdated, wrongSpot }], place) => {
    const parts = [
      `👍 ${up}`,
      `👎 ${down}`,
      ...(outdated > 0 ? [say('gaps.outdated', { count: outdated })] : []),
      ...(wrongSpot > 0 ? [say('gaps.wrongSpot', { count: wrongSpot })] : []),
    ];
    return `**${place + 1}.** ${parts.join(' · ')}\n-# ${passageLine(view, citation)}`;
  });
  return listScreen(view, entries, {
    wanted,
    title: say('gaps.passages'),
    none: say('gaps.noPassages'),
    hint: null,
    said: say('gaps.passageCount', { count: entries.length }),
    verb: 'passages',
    others: [button(say('gaps.toQuestions'), { kind: 'gaps', argument: 'page:0' })],
  });
}

type Counted = { readonly up: number; readonly down: number; readonly outdated: number; readonly wrongSpot: number };
const NONE: Counted = { up: 0, down: 0, outdated: 0, wrongSpot: 0 };

function weight({ down, outdated, wrongSpot }: Counted): number {
  return down + outdated + wrongSpot;
}

type List = {
  readonly wanted: number;
  readonly title: string;
  readonly none: string;
  readonly hint: string | null;
  readonly said: string;
  readonly verb: 'page' | 'passages';
  readonly others: readonly ReturnType<typeof button>[];
};

function listScreen({ say, language }: View, entries: readonly string[], list: List): Screen {
  const pages = pagesOf(entries);
  const page = Math.min(list.wanted, Math.max(0, pages.length - 1));
  const to = (place: number): PlainAction => ({ kind: 'gaps', argument: `${list.verb}:${place}` });
  return {
    colour: COLOURS.neutral,
    title: list.title,
    text: [...(pages[page] ?? [list.none]), ...(list.hint === null ? [] : [list.hint])].join('\n'),
    foot: footLines([list.said, ...pageNote(page, pages.length, say)].join(' · '), { language }),
    rows: [turnRow(page, pages.length, { say, to }), list.others],
  };
}

/** The questions as a file, to the manager alone. */
async function exported(view: View, { ledger, server }: Managed): Promise<Reply> {
  const { say } = view;
  const gaps = await ledger.gaps(server);
  if (gaps.length === 0) return aside(say('gaps.none'));
  const clusters = await clustersOf(view.library, gaps);
  const header = ['cluster', 'question', 'reason', 'asked', 'nearest'];
  const rows = [...clusters.flatMap(numbered), ...gaps.slice(MAX_CLUSTERED).map((gap) => rowOf('', gap))];
  const { text, nRows } = csvOf([header, ...rows], LIMITS.message.fileBytes);
  const word = say('gaps.exported', { count: nRows - 1, all: gaps.length });
  return { screen: { ...notice(word), files: [{ name: 'gaps.csv', text }] }, private: true };
}

function numbered(cluster: GapCluster, place: number): string[][] {
  return cluster.map((gap) => rowOf(String(place + 1), gap));
}

function rowOf(cluster: string, { text, reason, at, nearest }: Gap): string[] {
  return [cluster, text, reason, new Date(at).toISOString(), nearest.join(' ')];
}
