import type { Column, Line } from './columns.ts';

/** Lines to headings and paragraphs. A paragraph may go on in the next column or on the next page. */

export type PdfBlock = {
  /** Null for a paragraph; headings have the level of their type size or of the outline. */
  readonly level: number | null;
  readonly lines: readonly PlacedLine[];
};
export type PlacedLine = Line & { readonly page: number; readonly column: Column };

export type HeadingRule = (line: Line) => number | null;

/** Type this much larger than that of the text is a heading's. */
const LARGER = 1.15;
const MAX_HEADING_LENGTH = 200;
/** In usual distances of two lines: from here on a gap parts paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** Distance of two lines where a document has too few to tell, in type sizes. */
const USUAL_LEADING = 1.2;
const INDENT = 0.8;
/** A line that ends this much of its column's width early ends its paragraph. */
const SHORT = 0.12;
const BULLET = /^[•◦▪‣●○–—*-]\s/u;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/u;

/** How headings are told: by larger type, and by the outline's titles with their levels. */
export function headingRule(lines: readonly Line[], outline: ReadonlyMap<string, number>): HeadingRule {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + text.length);
  const [body] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const larger = [...counts.keys()].filter((size) => size >= body * LARGER).sort((a, b) => b - a);
  return ({ text, size }) => {
    const isLarge = larger.includes(rounded(size)) && text.length <= MAX_HEADING_LENGTH && /\p{L}/u.test(text);
    return outline.get(titleKey(text)) ?? (isLarge ? Math.min(6, larger.indexOf(rounded(size)) + 1) : null);
  };
}

/** What a title and the line that shows it have in common. */
export function titleKey(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

export function blocksOf(lines: readonly PlacedLine[], levelOf: HeadingRule): PdfBlock[] {
  const leading = usualLeading(lines);
  const blocks: { level: number | null; lines: PlacedLine[] }[] = [];
  for (const line of lines) {
    const level = levelOf(line);
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    if (block && before && block.level === level && goesOn(before, line, leading)) block.lines.push(line);
    else blocks.push({ level, lines: [line] });
  }
  return blocks;
}

function goesOn(before: PlacedLine, line: PlacedLine, leading: number): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * before.size || before.isTabular || line.isTabular) return false;
  const isBelow = before.page === line.page && line.y > before.y;
  if (before.column !== line.column)
    return !isBelow && !SENTENCE_END.test(before.text) && /^[\p{Ll}(]/u.test(line.text);
  const { left, right } = line.column;
  const isFar = line.y - before.y > PARAGRAPH_GAP * Math.max(leading, line.size);
  const isIndented = line.x - left > INDENT * line.size && before.x - left < INDENT * line.size;
  const wasShort = before.right < right - SHORT * (right - left) && SENTENCE_END.test(before.text);
  return !isFar && !isIndented && !wasShort && !BULLET.test(line.text);
}

function usualLeading(lines: readonly PlacedLine[]): number {
  const distances = lines
    .flatMap((line, index) => {
      const before = lines[index - 1];
      return before?.column === line.column && rounded(before.size) === rounded(line.size) ? [line.y - before.y] : [];
    })
    .sort((a, b) => a - b);
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const bySize = USUAL_LEADING * (sizes[Math.floor(sizes.length / 2)] ?? 0);
  // Double-spaced text is set at twice its size; what is further apart are paragraphs of one line.
  return Math.min(distances[Math.floor(distances.length / 2)] ?? bySize, 2 * bySize);
}

/** To half a point: the same type is not always set to the same size. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
