/**
 * Characters as a page places them, put together to rows, and rows to segments: runs without a gap that could be the space
 * between two columns. Distances are in points, `y` grows downwards. Text that runs up or down the page is left out.
 */

export type Piece = {
  readonly text: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly isRightToLeft: boolean;
};

export type Segment = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** Segments of one baseline, from left to right. */
export type Row = { readonly y: number; readonly segments: readonly Segment[] };

/** In sizes of the type: from here a gap is a space. */
const SPACE = 0.15;
/** From here a gap may part columns; narrower gutters than that are not set. */
const COLUMN_GAP = 0.8;
/** How far raised and lowered characters lie from their baseline. */
const SAME_ROW = 0.4;

type Placed = Segment & { readonly isRightToLeft: boolean };

export function rowsOf(pieces: readonly Piece[]): Row[] {
  const placed = pieces.flatMap(placedAt).sort((a, b) => a.y - b.y);
  const rows: Placed[][] = [];
  for (const piece of placed) {
    const row = rows.at(-1);
    const base = row?.reduce((a, b) => (b.size > a.size ? b : a));
    if (row && base && Math.abs(piece.y - base.y) <= SAME_ROW * Math.max(base.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const segments = segmentsOf(row.sort((a, b) => a.x - b.x));
    return { y: Math.max(...segments.map(({ y }) => y)), segments };
  });
}

function placedAt({ text, transform, width, isRightToLeft }: Piece): Placed[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const isUpright = Math.abs(b) <= Math.abs(a) / 4 && a > 0;
  if (text.trim() === '' || !isUpright) return [];
  return [{ text, x, right: x + width, y, size: Math.hypot(c, d), isRightToLeft }];
}

function segmentsOf(row: readonly Placed[]): Segment[] {
  const runs: Placed[][] = [];
  let right = 0;
  for (const piece of row) {
    const run = runs.at(-1);
    if (run && piece.x - right < COLUMN_GAP * piece.size) run.push(piece);
    else runs.push([piece]);
    right = Math.max(run ? right : 0, piece.right);
  }
  return runs.map(segmentOf);
}

function segmentOf(run: readonly Placed[]): Segment {
  const base = run.reduce((a, b) => (b.size > a.size ? b : a));
  const nRightToLeft = run.filter(({ isRightToLeft }) => isRightToLeft).length;
  const right = Math.max(...run.map((piece) => piece.right));
  const text =
    nRightToLeft * 2 > run.length
      ? run
          .map((piece) => piece.text)
          .reverse()
          .join(' ')
      : run.map((piece, at) => `${spaceBefore(piece, run[at - 1])}${piece.text}`).join('');
  return { text: text.replace(/\s+/gu, ' ').trim(), x: run[0]?.x ?? 0, right, y: base.y, size: base.size };
}

function spaceBefore(piece: Placed, before: Placed | undefined): string {
  return before && piece.x - before.right > SPACE * piece.size ? ' ' : '';
}
