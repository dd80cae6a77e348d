import type { Row } from './rows.ts';

/**
 * Running headers and footers and page numbers: rows at the top or bottom of pages that say the same on several, or that
 * count with them. They interrupt sentences and answer nothing.
 */

/** Rows from each end of a page that are looked at. */
const DEPTH = 2;
/** Of the height that is printed on, how far from its ends they stand. */
const MARGIN = 0.12;
/** A row that says the same on fewer pages may be text. */
const MIN_PAGES = 3;

type Place = { readonly page: number; readonly row: Row };

/** The rows of each page without those. */
export function withoutRunning(pages: readonly (readonly Row[])[]): Row[][] {
  const places = new Map<string, Place[]>();
  const heights = pages.flatMap((rows) => rows.map(({ y }) => y));
  const top = heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const bottom = heights.reduce((a, b) => Math.max(a, b), 0);
  const margin = MARGIN * (bottom - top);
  for (const [page, rows] of pages.entries())
    for (const [index, row] of rows.entries())
      if (isAtEnd(index, rows.length) && (row.y <= top + margin || row.y >= bottom - margin)) {
        const key = `${row.y <= top + margin ? 'top' : 'bottom'} ${said(row).replace(/\d+/gu, '#')}`;
        places.set(key, [...(places.get(key) ?? []), { page, row }]);
      }
  const running = new Set([...places.values()].flatMap((found) => runningOf(found)));
  return pages.map((rows) => rows.filter((row) => !running.has(row)));
}

function isAtEnd(index: number, nRows: number): boolean {
  return index < DEPTH || index >= nRows - DEPTH;
}

function runningOf(places: readonly Place[]): Row[] {
  const level = places.filter(({ row }) => Math.abs(row.y - median(places.map((place) => place.row.y))) <= sizeOf(row));
  const isBareNumber = places.some(({ row }) => !/\p{L}/u.test(said(row)));
  const kept = isBareNumber ? counting(level) : level;
  return new Set(kept.map(({ page }) => page)).size >= MIN_PAGES ? kept.map(({ row }) => row) : [];
}

/** Those whose number grows with the pages: a page number, not a row of a table. */
function counting(places: readonly Place[]): Place[] {
  const offsets = places.map(({ page, row }) => Number(/\d+/u.exec(said(row))?.[0] ?? Number.NaN) - page);
  const usual = median(offsets.filter((offset) => !Number.isNaN(offset)));
  return places.filter((_, index) => offsets[index] === usual);
}

function said({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

function sizeOf({ segments }: Row): number {
  return Math.max(...segments.map(({ size }) => size));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
