import { area, line } from 'd3-shape';
import type { Told } from '../abstention.ts';
import { type Bin, type Point, riskCoverageCurve, riskOf, rocCurve } from '../curves.ts';
import type { Report } from '../report.ts';
import type { Run } from '../run-file.ts';
import { plot, type Scale, SHARE } from './axes.ts';

/** Four plots of what the confidence is worth, each with a caption; those that the questions cannot fill are left out. */

export type Figure = { readonly title: string; readonly caption: string; readonly svg: string };

export function confidenceFigures(
  told: readonly Told[],
  { calibration, metrics }: Pick<Report, 'calibration' | 'metrics'>,
  thresholds: Run['thresholds'],
): Figure[] {
  if (told.length === 0) return [];
  const roc = rocCurve(told);
  return [
    ...(roc.length > 0 ? [rocFigure(roc, metrics.AUROC)] : []),
    riskFigure(told, metrics.AURC),
    reliabilityFigure(calibration, metrics['calibration error']),
    histogramFigure(told, thresholds),
  ];
}

function rocFigure(curve: readonly Point[], value = 0): Figure {
  return {
    title: `ROC, area ${value.toFixed(3)}`,
    caption: 'Answerable questions let through against unanswerable ones, as the border on the confidence falls.',
    svg: plot(
      {
        label: `ROC curve with area ${value.toFixed(3)}`,
        x: { ...SHARE, name: 'unanswerable let through' },
        y: { ...SHARE, name: 'answerable let through' },
      },
      (scales) => `${diagonal(scales)}${filled(curve, scales)}${drawn(curve, scales)}`,
    ),
  };
}

function riskFigure(told: readonly Told[], value = 0): Figure {
  const curve = riskCoverageCurve(told);
  const borders = [
    { name: 'answered', at: riskOf(told, ({ answered }) => answered) },
    { name: 'answered or unsure', at: riskOf(told, ({ silent }) => !silent) },
  ].flatMap(({ name, at }) => (at ? [{ name, at }] : []));
  const marks = borders.map(
    ({ name, at }, index) => `${index + 1} ${name}: risk ${at.y.toFixed(2)} at coverage ${at.x.toFixed(2)}`,
  );
  return {
    title: `Risk and coverage, area ${value.toFixed(3)}`,
    caption: `Wrong first sentences among the questions answered, from the most confident down; unanswerable ones count as wrong. The borders as shipped: ${marks.join('; ')}.`,
    svg: plot(
      {
        label: `risk–coverage curve with area ${value.toFixed(3)}`,
        x: { ...SHARE, name: 'coverage' },
        y: { ...SHARE, name: 'risk' },
      },
      (scales) =>
        `${filled(curve, scales)}${drawn(curve, scales)}${borders.map(({ at }, index) => border(String(index + 1), at, scales)).join('')}`,
    ),
  };
}

function border(mark: string, at: Point, { x, y }: { x: Scale; y: Scale }): string {
  const [left, top] = [x(at.x).toFixed(1), y(at.y).toFixed(1)];
  return `<line class="border" x1="${left}" x2="${left}" y1="${y(0)}" y2="${y(1)}"/><circle class="border" cx="${left}" cy="${top}" r="8"/><text class="mark" x="${left}" y="${top}" dy=".35em" text-anchor="middle">${mark}</text>`;
}

/** The area of a circle is its bin's share of the questions. */
const LARGEST_CIRCLE = 14;

function reliabilityFigure(bins: readonly Bin[], value = 0): Figure {
  const most = Math.max(...bins.map(({ questions }) => questions));
  return {
    title: `Reliability, calibration error ${value.toFixed(3)}`,
    caption:
      'Confidence told against the share that came true, in ten bins. On the line is just as sure as it should be; below it, too sure. Larger circles hold more questions.',
    svg: plot(
      {
        label: `reliability diagram with calibration error ${value.toFixed(3)}`,
        x: { ...SHARE, name: 'confidence told' },
        y: { ...SHARE, name: 'first sentence right' },
      },
      (scales) =>
        diagonal(scales) +
        drawn(
          bins.map(({ confidence, right }) => ({ x: confidence, y: right })),
          scales,
        ) +
        bins
          .map(
            ({ confidence, right, questions }) =>
              `<circle class="bin" cx="${scales.x(confidence).toFixed(1)}" cy="${scales.y(right).toFixed(1)}" r="${Math.max(3, LARGEST_CIRCLE * Math.sqrt(questions / most)).toFixed(1)}"><title>${questions} questions: told ${confidence.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`,
          )
          .join(''),
    ),
  };
}

const HISTOGRAM_BINS = 20;

/** Mirrored: answerable questions upwards, unanswerable ones downwards; without any of these, right and wrong ones. */
function histogramFigure(told: readonly Told[], { answered, unsure }: Run['thresholds']): Figure {
  const halves = told.some(({ answerable }) => !answerable)
    ? { up: 'answerable', down: 'unanswerable', isUp: ({ answerable }: Told) => answerable }
    : { up: 'first sentence right', down: 'first sentence wrong', isUp: ({ right }: Told) => right };
  const counts = (up: boolean): number[] => {
    const bins = new Array<number>(HISTOGRAM_BINS).fill(0);
    for (const one of told.filter((one) => halves.isUp(one) === up)) {
      const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor(one.confidence * HISTOGRAM_BINS));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    return bins;
  };
  const [above, below] = [counts(true), counts(false)];
  const most = Math.max(...above, ...below);
  return {
    title: 'Confidence told',
    caption: `Questions by confidence: ${halves.up} upwards, ${halves.down} downwards. The lines are the borders of “unsure” (${unsure}) and “answered” (${answered}).`,
    svg: plot(
      {
        label: `histogram of confidence, ${halves.up} against ${halves.down}`,
        x: { ...SHARE, name: 'confidence' },
        y: { domain: [-most, most], name: 'questions', written: (value) => String(Math.abs(value)) },
      },
      ({ x, y }) =>
        `${bars(above, 'up', { x, y })}${bars(below, 'down', { x, y })}${[unsure, answered].map((at) => `<line class="border" x1="${x(at)}" x2="${x(at)}" y1="${y(most)}" y2="${y(-most)}"/>`).join('')}<text class="up" x="${x(0.99)}" y="${y(most) + 10}" text-anchor="end">${halves.up}</text><text class="down" x="${x(0.99)}" y="${y(-most) - 5}" text-anchor="end">${halves.down}</text>`,
    ),
  };
}

function bars(counts: readonly number[], side: 'up' | 'down', { x, y }: { x: Scale; y: Scale }): string {
  const width = x(1 / HISTOGRAM_BINS) - x(0);
  return counts
    .map((count, bin) => {
      const height = Math.abs(y(count) - y(0));
      const top = side === 'up' ? y(0) - height : y(0);
      return count === 0
        ? ''
        : `<rect class="${side}" x="${(x(bin / HISTOGRAM_BINS) + 0.5).toFixed(1)}" y="${top.toFixed(1)}" width="${(width - 1).toFixed(1)}" height="${height.toFixed(1)}"><title>${count}</title></rect>`;
    })
    .join('');
}

function drawn(points: readonly Point[], { x, y }: { x: Scale; y: Scale }): string {
  const path = line<Point>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).digits(1)([...points]);
  return `<path class="curve" d="${path ?? ''}"/>`;
}

function filled(points: readonly Point[], { x, y }: { x: Scale; y: Scale }): string {
  const path = area<Point>(
    (point) => x(point.x),
    y(0),
    (point) => y(point.y),
  ).digits(1)([...points]);
  return `<path class="under" d="${path ?? ''}"/>`;
}

function diagonal({ x, y }: { x: Scale; y: Scale }): string {
  return `<line class="chance" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
}
