import { scaleBand, scaleLinear } from 'd3-scale';
import type { Difference } from '../compare-runs.ts';
import type { Group } from '../report.ts';
import type { Interval } from '../resample.ts';
import { metricText } from '../wording.ts';
import { escaped } from './markup.ts';

/** Numbers with their intervals, drawn: a row of a table, and bars by group. */

const ROW = { width: 240, height: 18, margin: 8 };

/** A share on the line from 0 to 1. */
export function shareRow(value: number, interval: Interval | undefined): string {
  const x = scaleLinear([0, 1], [ROW.margin, ROW.width - ROW.margin]).clamp(true);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => tick(x(at)));
  return row(`${ticks.join('')}${whisker(interval, x)}<circle class="dot" cx="${x(value).toFixed(1)}" cy="9" r="4"/>`);
}

/** A difference on a line around 0, as long on either side as `reach`; green or red where its interval leaves 0 out. */
export function differenceRow({ difference, interval, better }: Difference, reach: number): string {
  const x = scaleLinear([-reach, reach], [ROW.margin, ROW.width - ROW.margin]).clamp(true);
  const clear = interval !== null && (interval[0] > 0 || interval[1] < 0);
  const gained = difference > 0 === (better === 'more');
  const verdict = clear ? (gained ? ' good' : ' bad') : '';
  return row(
    `${tick(x(0))}${whisker(interval ?? undefined, x, verdict)}<circle class="dot${verdict}" cx="${x(difference).toFixed(1)}" cy="9" r="4"/>`,
  );
}

function row(marks: string): string {
  return `<svg class="row" aria-hidden="true" viewBox="0 0 ${ROW.width} ${ROW.height}">${marks}</svg>`;
}

function tick(x: number): string {
  return `<line class="grid" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="1" y2="17"/>`;
}

function whisker(interval: Interval | undefined, x: (value: number) => number, verdict = ''): string {
  if (!interval) return '';
  return `<line class="whisker${verdict}" x1="${x(interval[0]).toFixed(1)}" x2="${x(interval[1]).toFixed(1)}" y1="9" y2="9"/>`;
}

const BARS = { width: 320, row: 24, left: 100, right: 42, top: 4, bottom: 22 };

/** One metric by group: a bar from 0 to its value, and a line over its interval. Groups that lack the metric are left out. */
export function groupBars(name: string, groups: Readonly<Record<string, Group>>): string {
  const rows = Object.entries(groups).flatMap(([group, { metrics, intervals, counts }]) =>
    metrics[name] === undefined
      ? []
      : [{ group, value: metrics[name], interval: intervals[name], questions: counts[name] ?? 0 }],
  );
  const bottom = BARS.top + rows.length * BARS.row;
  const x = scaleLinear([0, 1], [BARS.left, BARS.width - BARS.right]).clamp(true);
  const y = scaleBand(
    rows.map(({ group }) => group),
    [BARS.top, bottom],
  ).padding(0.3);
  const ticks = x
    .ticks(4)
    .map(
      (at) =>
        `<line class="grid" x1="${x(at)}" x2="${x(at)}" y1="${BARS.top}" y2="${bottom}"/><text x="${x(at)}" y="${bottom + 15}" text-anchor="middle">${at}</text>`,
    );
  const bars = rows.map(({ group, value, interval, questions }) => {
    const top = y(group) ?? 0;
    const centre = (top + y.bandwidth() / 2).toFixed(1);
    const line = interval
      ? `<line class="whisker" x1="${x(interval[0]).toFixed(1)}" x2="${x(interval[1]).toFixed(1)}" y1="${centre}" y2="${centre}"/>`
      : '';
    return `<g><title>${escaped(`${group}: ${metricText(name, value)} of ${questions} questions`)}</title><text x="${BARS.left - 8}" y="${centre}" dy=".35em" text-anchor="end">${escaped(shortened(group))}</text><rect class="bar" x="${x(0)}" y="${top.toFixed(1)}" width="${(x(value) - x(0)).toFixed(1)}" height="${y.bandwidth().toFixed(1)}"/>${line}<text class="value" x="${BARS.width - 4}" y="${centre}" dy=".35em" text-anchor="end">${metricText(name, value)}</text></g>`;
  });
  return `<svg role="img" aria-label="${escaped(`${name} by group`)}" viewBox="0 0 ${BARS.width} ${bottom + BARS.bottom}">${ticks.join('')}${bars.join('')}</svg>`;
}

/** What fits left of the bars. */
const NAME_LENGTH = 15;

function shortened(name: string): string {
  const characters = [...name];
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH - 1).join('')}…` : name;
}
