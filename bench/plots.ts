import { type ScaleLogarithmic, scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import {
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import { escaped } from '../src/eval/html/markup.ts';

/** Plots as SVG files of their own, with one grey and colours of middle lightness: readable on a light page and on a dark one. */

export type Series = {
  readonly name: string;
  /** Which of the colours and symbols. */
  readonly colour: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
};
export type Axis = { readonly name: string; readonly written: (value: number) => string };
export type LinePlot = {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
};

const INK = '#7d8590';
/** Okabe and Ito 2008: told apart by readers who see fewer colours too; black and yellow left out for the background's sake. */
const COLOURS = ['#d55e00', '#e69f00', '#b3720f', '#0072b2', '#009e73', '#cc79a7', '#56b4e9', '#8a8a8a', '#a0522d'];
const SYMBOLS = [symbolCircle, symbolDiamond, symbolTriangle, symbolSquare, symbolCross, symbolStar];
const SIZE = { width: 720, height: 400 };
const EDGE = { left: 76, right: 170, top: 40, bottom: 52 };
const [FROM_X, TO_X] = [EDGE.left, SIZE.width - EDGE.right];
const [FROM_Y, TO_Y] = [SIZE.height - EDGE.bottom, EDGE.top];
const NAME_HEIGHT = 16;

/** Both axes logarithmic; series without points are left out, and so are values that a logarithm does not have. */
export function linePlot({ title, x: xAxis, y: yAxis, series }: LinePlot): string {
  const drawn = series
    .map((one) => ({ ...one, points: one.points.filter(({ x, y }) => x > 0 && y > 0) }))
    .filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const x = scaleLog(decades(all.map((point) => point.x)), [FROM_X, TO_X]);
  const y = scaleLog(decades(all.map((point) => point.y)), [FROM_Y, TO_Y]);
  const path = line<{ x: number; y: number }>(
    (point) => round(x(point.x)),
    (point) => round(y(point.y)),
  );
  const names = apart(drawn.map(({ points }) => y(points.at(-1)?.y ?? 1)));
  const marks = drawn.map(({ name, points, colour: place }, index) => {
    const colour = colourOf(place);
    const dots = points.map(
      (point) =>
        `<path transform="translate(${round(x(point.x))} ${round(y(point.y))})" d="${symbolOf(place)}" fill="${colour}"/>`,
    );
    const at = names[index] ?? 0;
    return `<path d="${path(points) ?? ''}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<text x="${TO_X + 14}" y="${round(at)}" dy=".35em" fill="${colour}">${escaped(name)}</text>`;
  });
  return svg(title, `${xLines(x, xAxis)}${yLines(y, yAxis)}${marks.join('')}`);
}

/** From the power of ten below all values to that above. */
function decades(values: readonly number[]): [number, number] {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  return [10 ** low, 10 ** Math.max(high, low + 1)];
}

function powersOfTen(scale: ScaleLogarithmic<number, number>): number[] {
  return scale.ticks().filter((value) => Math.abs(Math.log10(value) % 1) < 1e-9);
}

function xLines(scale: ScaleLogarithmic<number, number>, { name, written }: Axis): string {
  const ticks = powersOfTen(scale).map((value) => {
    const at = round(scale(value));
    return `${gridLine(at, FROM_Y, at, TO_Y)}<text x="${at}" y="${FROM_Y + 18}" text-anchor="middle">${escaped(written(value))}</text>`;
  });
  return `${ticks.join('')}<text x="${(FROM_X + TO_X) / 2}" y="${SIZE.height - 12}" text-anchor="middle">${escaped(name)}</text>`;
}

function yLines(scale: ScaleLogarithmic<number, number>, { name, written }: Axis): string {
  const ticks = powersOfTen(scale).map((value) => {
    const at = round(scale(value));
    return `${gridLine(FROM_X, at, TO_X, at)}<text x="${FROM_X - 8}" y="${at}" dy=".35em" text-anchor="end">${escaped(written(value))}</text>`;
  });
  return `${ticks.join('')}<text transform="translate(14 ${(FROM_Y + TO_Y) / 2}) rotate(-90)" text-anchor="middle">${escaped(name)}</text>`;
}

/** Moves what would overlap downwards, and the whole up again where it leaves the plot. In the order of the input. */
function apart(wanted: readonly number[]): number[] {
  const places = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const at: number[] = [];
  let lowest = TO_Y;
  for (const place of places) {
    at[place] = Math.max(wanted[place] ?? 0, lowest);
    lowest = (at[place] ?? 0) + NAME_HEIGHT;
  }
  let highest = FROM_Y;
  for (const place of places.reverse()) {
    at[place] = Math.min(at[place] ?? 0, highest);
    highest = (at[place] ?? 0) - NAME_HEIGHT;
  }
  return at;
}

export type BarPlot = {
  readonly title: string;
  readonly x: string;
  readonly groups: readonly { readonly name: string; readonly bars: readonly Bar[] }[];
};
/** `value` lies between 0 and 1. */
export type Bar = { readonly name: string; readonly colour: number; readonly value: number };

const BAR = { height: 17, left: 190, right: 50, gap: 30 };

export function barPlot({ title, x: axisName, groups }: BarPlot): string {
  const x = scaleLinear([0, 1], [BAR.left, SIZE.width - BAR.right]);
  let top = EDGE.top;
  const drawn = groups.map(({ name, bars }) => {
    const y = scaleBand(
      bars.map((bar) => bar.name),
      [top + BAR.gap, top + BAR.gap + bars.length * BAR.height],
    ).padding(0.2);
    const heading = `<text x="${BAR.left}" y="${top + 20}" font-weight="600">${escaped(name)}</text>`;
    top += BAR.gap + bars.length * BAR.height;
    return (
      heading +
      bars
        .map((bar) => {
          const centre = round((y(bar.name) ?? 0) + y.bandwidth() / 2);
          return `<text x="${BAR.left - 8}" y="${centre}" dy=".35em" text-anchor="end">${escaped(bar.name)}</text><rect x="${BAR.left}" y="${round(y(bar.name) ?? 0)}" width="${round(x(bar.value) - BAR.left)}" height="${round(y.bandwidth())}" fill="${colourOf(bar.colour)}"/><text x="${round(x(bar.value) + 6)}" y="${centre}" dy=".35em">${bar.value.toFixed(3)}</text>`;
        })
        .join('')
    );
  });
  const ticks = x
    .ticks(5)
    .map(
      (value) =>
        `${gridLine(round(x(value)), EDGE.top, round(x(value)), top)}<text x="${round(x(value))}" y="${top + 18}" text-anchor="middle">${value}</text>`,
    );
  const label = `<text x="${(BAR.left + SIZE.width - BAR.right) / 2}" y="${top + 40}" text-anchor="middle">${escaped(axisName)}</text>`;
  return svg(title, `${ticks.join('')}${drawn.join('')}${label}`, top + EDGE.bottom);
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${INK}" stroke-opacity=".3"/>`;
}

function svg(title: string, content: string, height = SIZE.height): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(title)}" viewBox="0 0 ${SIZE.width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}"><text x="${FROM_X - 60}" y="20" font-size="15" font-weight="600">${escaped(title)}</text>${content}</svg>\n`;
}

function colourOf(place: number): string {
  return COLOURS[place % COLOURS.length] ?? INK;
}

function symbolOf(place: number): string {
  return symbol(SYMBOLS[place % SYMBOLS.length], 50)() ?? '';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
