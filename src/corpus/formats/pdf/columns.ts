import type { Row, Segment } from './rows.ts';

/** Reading order: where a page is set in columns, each is read to its end, between what runs across them. */

export type Line = Segment & {
  /** Whether wide gaps part its words, as in a table or a list of contents. */
  readonly isTabular: boolean;
};
/** Lines that stand under one another, from top to bottom, and how far they reach. */
export type Column = { readonly left: number; readonly right: number; readonly lines: readonly Line[] };

/** Fewer lines beside one another are a table or a caption. */
const MIN_LINES = 3;
/** Of all segments of a page set in columns, how many may run across (titles, wide figures' captions). */
const MAX_ACROSS = 0.25;
/** Shorter ones beside one another are the cells of a table, which are read row by row. */
const MIN_MEDIAN_LENGTH = 14;
/** In sizes of the type: a gap that no line has which is only spread out to the margin. */
const TABULAR_GAP = 2.5;
/** Points that letters may reach into the space between columns. */
const OVERHANG = 1;

export function columnsOf(rows: readonly Row[]): Column[] {
  const segments = rows.flatMap((row) => row.segments);
  const gutter = gutterOf(segments);
  if (gutter === null) return columnOf(rows);
  const columns: Column[] = [];
  let band: Row[] = [];
  const endBand = (): void => {
    columns.push(...columnsOf(within(band, (segment) => side(segment, gutter) < 0)));
    columns.push(...columnsOf(within(band, (segment) => side(segment, gutter) > 0)));
    band = [];
  };
  for (const row of rows) {
    const runsAcross = row.segments.some((segment) => side(segment, gutter) === 0);
    if (runsAcross) {
      endBand();
      columns.push(...columnOf([row]));
    } else band.push(row);
  }
  endBand();
  return columns;
}

function columnOf(rows: readonly Row[]): Column[] {
  const lines = rows.map(lineOf);
  if (lines.length === 0) return [];
  return [{ left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)), lines }];
}

function lineOf({ y, segments }: Row): Line {
  const sizes = segments.map(({ size }) => size);
  return {
    text: segments.map(({ text }) => text).join(' '),
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    y,
    size: Math.max(...sizes),
    isTabular: segments.some(
      ({ x, size }, index) => index > 0 && x - (segments[index - 1]?.right ?? x) > TABULAR_GAP * size,
    ),
  };
}

/** Where the page parts into columns: the place that the fewest segments run across; null where it is one column. */
function gutterOf(segments: readonly Segment[]): number | null {
  const places = new Set(segments.map(({ x }) => Math.floor(x)));
  let best: { readonly place: number; readonly nAcross: number } | null = null;
  for (const place of places) {
    const left = segments.filter((segment) => side(segment, place) < 0);
    const right = segments.filter((segment) => side(segment, place) > 0);
    const nAcross = segments.length - left.length - right.length;
    if (nAcross > segments.length * MAX_ACROSS || (best && nAcross >= best.nAcross)) continue;
    if (standBeside(left, right) && isProse(left) && isProse(right)) best = { place, nAcross };
  }
  return best?.place ?? null;
}

/** Negative to the left of the place, positive to its right, 0 across it. */
function side({ x, right }: Segment, place: number): number {
  if (right <= place + OVERHANG) return -1;
  return x >= place - OVERHANG ? 1 : 0;
}

function standBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const top = Math.max(highest(left), highest(right));
  const bottom = Math.min(lowest(left), lowest(right));
  const nBeside = (column: readonly Segment[]): number =>
    column.filter(({ y }) => y >= top - 1 && y <= bottom + 1).length;
  return Math.min(nBeside(left), nBeside(right)) >= MIN_LINES;
}

function isProse(column: readonly Segment[]): boolean {
  const lengths = column.map(({ text }) => text.length).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= MIN_MEDIAN_LENGTH;
}

function highest(column: readonly Segment[]): number {
  return Math.min(...column.map(({ y }) => y));
}

function lowest(column: readonly Segment[]): number {
  return Math.max(...column.map(({ y }) => y));
}

function within(rows: readonly Row[], belongs: (segment: Segment) => boolean): Row[] {
  return rows.flatMap(({ y, segments }) => {
    const inside = segments.filter(belongs);
    return inside.length > 0 ? [{ y, segments: inside }] : [];
  });
}
