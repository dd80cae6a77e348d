import { visible } from './visible.ts';

/**
 * Lays text out in rows of a width, with marks over parts of it. Not a character of the text is changed but control
 * characters: wrap-ansi would compose accents and expand tabs, and a quotation must stay the source's own.
 */

export type Page = {
  /** Columns that a row may fill. */
  readonly width: number;
  /** Columns that a text takes on the terminal. */
  readonly widthOf: (text: string) => number;
  /** False writes no colours. */
  readonly colour: boolean;
};

/** A part [start, end) of the text, in UTF-16 units, to be set apart. Marks do not overlap. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  /** Parameters of a colour sequence (SGR), as `1;4`; for pages with colour. */
  readonly sgr: string;
  /** What stands around the part where there is no colour. */
  readonly around?: readonly [before: string, after: string];
};

export type Layout = {
  /** What every row begins with. */
  readonly gutter?: string;
  readonly marks?: readonly Mark[];
};

const TAB_WIDTH = 8;
/** A word and the white space at which a row may end behind it. */
const WORD = /[^ \t]*[ \t]*/gu;
const LINE_END = /\r\n|\n|\r/gu;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The rows of the text, without line ends. Line ends of the text end rows too. */
export function layOut(text: string, page: Page, { gutter = '', marks = [] }: Layout = {}): string[] {
  const shown = visible(text);
  const around = page.colour ? 0 : Math.max(0, ...marks.map((mark) => (mark.around ?? []).join('').length));
  const width = page.width - page.widthOf(gutter) - around;
  return rowsOf(shown, Math.max(1, width), page.widthOf).map((row) =>
    row.start === row.end ? gutter.trimEnd() : gutter + marked(shown, row, marks, page.colour),
  );
}

type Row = { readonly start: number; readonly end: number };

function rowsOf(text: string, width: number, widthOf: Page['widthOf']): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    rows.push(...rowsOfLine(text, { start, end: index }, width, widthOf));
    start = index + lineEnd.length;
  }
  return [...rows, ...rowsOfLine(text, { start, end: text.length }, width, widthOf)];
}

/** Breaks behind white space, which is left out there, and within words that are wider than a row. */
function rowsOfLine(text: string, line: Row, width: number, widthOf: Page['widthOf']): Row[] {
  const rows: Row[] = [];
  let { start } = line;
  let filled = 0;
  for (const { segment, at } of piecesOf(text.slice(line.start, line.end), line.start, width, widthOf)) {
    const word = withoutGap(segment);
    if (filled > 0 && filled + widthOf(word) > width) {
      rows.push({ start, end: start + withoutGap(text.slice(start, at)).length });
      start = at;
      filled = 0;
    }
    filled += widthOf(word) + columnsOf(segment.slice(word.length));
  }
  return [...rows, { start, end: line.end }];
}

type Piece = { readonly segment: string; readonly at: number };

/** Words with the white space behind them; the letters of a word that no row can hold. */
function piecesOf(line: string, base: number, width: number, widthOf: Page['widthOf']): Piece[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: segment, index }) => {
    const at = base + index;
    if (segment === '' || widthOf(withoutGap(segment)) <= width) return segment === '' ? [] : [{ segment, at }];
    return Array.from(graphemes.segment(segment), (grapheme) => ({
      segment: grapheme.segment,
      at: at + grapheme.index,
    }));
  });
}

/** The text without the spaces and tabs at its end, at which a row may break. */
function withoutGap(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(0, end);
}

function columnsOf(white: string): number {
  return [...white].reduce((sum, character) => sum + (character === '\t' ? TAB_WIDTH : 1), 0);
}

function marked(text: string, row: Row, marks: readonly Mark[], colour: boolean): string {
  let written = '';
  let at = row.start;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start, row.start);
    const to = Math.min(mark.end, row.end);
    if (from >= to) continue;
    const [before, after] = colour ? [`\u001b[${mark.sgr}m`, '\u001b[0m'] : edges(mark, { start: from, end: to });
    written += `${text.slice(at, from)}${before}${text.slice(from, to)}${after}`;
    at = to;
  }
  return written + text.slice(at, row.end);
}

/** Signs stand once around the whole part, not on each row. */
function edges({ start, end, around = ['', ''] }: Mark, row: Row): readonly [string, string] {
  return [row.start === start ? around[0] : '', row.end === end ? around[1] : ''];
}
