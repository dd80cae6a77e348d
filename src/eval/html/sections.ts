import { metricOf } from '../catalogue.ts';
import type { RunComparison } from '../compare-runs.ts';
import { type Group, type Outcomes, type Report, sharedNames } from '../report.ts';
import { differenceText, intervalText, metricText } from '../wording.ts';
import { differenceRow, groupBars, shareRow } from './interval-plots.ts';
import { escaped, htmlTable, number, text } from './markup.ts';

/** The parts of the report that are numbers: tiles, tables, and bars by group. */

/** What a reader looks for first; the first eight that the set can tell. */
const HEADLINES = [
  ...['sentence@1', 'hit@1', 'MRR', 'nDCG@10', 'span recall@5', 'span IoU@5', 'followup sentence@1'],
  ...['AUROC', 'AURC', 'answered precision', 'answered recall', 'calibration error'],
];
const MAX_TILES = 8;

export function tiles({ metrics, intervals }: Report): string {
  const shown = HEADLINES.filter((name) => metrics[name] !== undefined).slice(0, MAX_TILES);
  const all = shown.map((name) => {
    const interval = intervalText(name, intervals[name]);
    return `<div class="tile"><span class="soft">${escaped(name)}</span><strong>${metricText(name, metrics[name] ?? 0)}</strong><span class="soft">${interval}</span></div>`;
  });
  return `<div class="tiles">${all.join('')}</div>`;
}

export function metricTable({ metrics, intervals, counts }: Report): string {
  return htmlTable(
    [text('metric'), number('value'), number('95% interval'), text('from 0 to 1'), number('questions')],
    Object.entries(metrics).map(([name, value]) => [
      { html: `${escaped(name)}<span class="soft">${escaped(saysOf(name))}</span>` },
      number(metricText(name, value)),
      number(intervalText(name, intervals[name])),
      { html: metricOf(name).unit ? '' : shareRow(value, intervals[name]), kind: 'plot' },
      number(String(counts[name] ?? '')),
    ]),
  );
}

/** Bars for what tells most, one plot for each metric that more than one group has, and a table; empty where no two groups can be compared. */
export function groupSection(axis: string, groups: Readonly<Record<string, Group>>): string {
  const names = sharedNames(groups);
  if (names.length === 0) return '';
  const drawn = names.filter((name) => BARS.includes(name));
  const figures = drawn.map(
    (name) =>
      `<figure><h3>${escaped(name)}</h3><figcaption>${escaped(saysOf(name))}</figcaption>${groupBars(name, groups)}</figure>`,
  );
  const table = htmlTable(
    [text(axis), number('questions'), ...names.map(number)],
    Object.entries(groups).map(([group, { questions, metrics }]) => [
      text(group),
      number(String(questions)),
      ...names.map((name) => number(metrics[name] === undefined ? '' : metricText(name, metrics[name]))),
    ]),
  );
  return `<div class="plots">${figures.join('')}</div>${table}`;
}

const BARS = ['sentence@1', 'hit@1', 'MRR', 'nDCG@10', 'answered', 'unanswerable answered', 'AUROC'];

export function outcomeTable(outcomes: Report['outcomes']): string {
  return htmlTable(
    [text(''), number('answered'), number('unsure'), number('nothing'), text('answered, then unsure')],
    Object.entries(outcomes).map(([kind, { answered, unsure, nothing }]) => [
      text(kind),
      ...[answered, unsure, nothing].map((n) => number(String(n))),
      { html: stack({ answered, unsure, nothing }), kind: 'plot' },
    ]),
  );
}

function stack({ answered, unsure, nothing }: Outcomes): string {
  const percent = (n: number): string => `${((100 * n) / (answered + unsure + nothing)).toFixed(1)}%`;
  return `<div class="stack"><div class="answered" style="width:${percent(answered)}"></div><div class="unsure" style="width:${percent(unsure)}"></div></div>`;
}

export function timingTable(timings: Report['timings']): string {
  return htmlTable(
    [text('stage'), number('mean ms')],
    Object.entries(timings).map(([stage, ms]) => [text(stage), number(ms.toFixed(2))]),
  );
}

export function differenceTable({ differences }: RunComparison): string {
  const shares = differences.filter(({ name }) => !metricOf(name).unit);
  const reach = Math.max(
    0.01,
    ...shares.flatMap(({ interval, difference }) => [difference, ...(interval ?? [])].map(Math.abs)),
  );
  return htmlTable(
    [
      ...[text('metric'), number('before'), number('after'), number('difference'), number('95% interval')],
      ...[text(`from −${reach.toFixed(2)} to ${reach.toFixed(2)}`), number('p')],
    ],
    differences.map((one) => [
      text(one.name),
      ...[one.before, one.after].map((value) => number(metricText(one.name, value))),
      number(differenceText(one.name, one.difference)),
      number(intervalText(one.name, one.interval)),
      { html: metricOf(one.name).unit ? '' : differenceRow(one, reach), kind: 'plot' },
      number(one.p.toFixed(3)),
    ]),
  );
}

function saysOf(name: string): string {
  const { says, better } = metricOf(name);
  return better === 'less' && says !== '' ? `${says} (less is better)` : says;
}
