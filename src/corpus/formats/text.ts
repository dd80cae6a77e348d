import type { Block, Span } from '../../core/model.ts';
import { decode } from './decode.ts';
import { oneDocument, type ReadFile } from './read-file.ts';

/**
 * Plain text. Paragraphs stand between blank lines, or one a line where there are no blank lines.
 * A short line without a full stop that stands before longer text is taken for a heading.
 */

/** Longer lines are sentences that lost their full stop rather than headings. */
const MAX_HEADING_LENGTH = 80;
const LINE = /[^\r\n]+/gu;
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/u;

export async function readTextFile(bytes: Uint8Array): Promise<ReadFile> {
  const text = await decode(bytes);
  return oneDocument({ text, blocks: textBlocks(text), pages: [], metadata: {} });
}

export function textBlocks(text: string): Block[] {
  const runs = BLANK_LINE.test(text.trim()) ? betweenBlankLines(text) : lines(text);
  return runs.map((span, index) => {
    const next = runs[index + 1];
    const said = text.slice(span.start, span.end).trim();
    return next && isHeading(said, text.slice(next.start, next.end).trim())
      ? { kind: 'heading', span, level: 2, text: said }
      : { kind: 'paragraph', span };
  });
}

function lines(text: string): Span[] {
  return [...text.matchAll(LINE)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function betweenBlankLines(text: string): Span[] {
  const runs: Span[] = [];
  let previousEnd = -1;
  for (const line of lines(text)) {
    const gap = previousEnd < 0 ? '' : text.slice(previousEnd, line.start);
    const last = runs.at(-1);
    if (last && !BLANK_LINE.test(gap)) runs[runs.length - 1] = { start: last.start, end: line.end };
    else runs.push(line);
    previousEnd = line.end;
  }
  return runs;
}

function isHeading(line: string, next: string): boolean {
  return (
    line.length <= MAX_HEADING_LENGTH &&
    next.length > line.length &&
    /^[\p{Lu}\p{Lt}\p{N}]/u.test(line) &&
    /[\p{L}\p{N})]$/u.test(line) &&
    !/[\r\n]/u.test(line)
  );
}
