import type { Span } from '../model.ts';

/** Block quotes as Markdown and Discord write them: lines that begin with `>`, and all that follows `>>> `. */

const LINE = /[^\n]*(?:\n|$)/gu;
const QUOTED = /^ {0,3}(?:> ?)+/u;
/** Discord quotes everything behind it. */
const REST = /(?:^|\n)>>> /u;
/** A last line that names the source, as letters and mottos have it. */
const SOURCE_LINE = /^\s*(?:[—–―]|--)\s*\S/u;

export type Block = Span & { readonly text: string };

/** Each run of quoted lines, in order: its place without the first mark, and its text without any. A line that names its source is left out. */
export function blockQuotes(message: string): Block[] {
  const rest = REST.exec(message);
  const before = rest ? message.slice(0, rest.index + 1) : message;
  const blocks: Block[] = [];
  let run: Line[] = [];
  for (const { 0: line, index } of before.matchAll(LINE)) {
    const mark = QUOTED.exec(line)?.[0];
    if (mark !== undefined) run.push({ start: index + mark.length, text: line.slice(mark.length).trimEnd() });
    else {
      blocks.push(...blockOf(run));
      run = [];
    }
  }
  if (!rest) return [...blocks, ...blockOf(run)];
  const start = rest.index + rest[0].length;
  return [...blocks, ...blockOf(run), ...blockOf(linesFrom(message, start))];
}

type Line = { readonly start: number; readonly text: string };

function linesFrom(message: string, start: number): Line[] {
  return Array.from(message.slice(start).matchAll(LINE), ({ 0: line, index }) => ({
    start: start + index,
    text: line.trimEnd(),
  }));
}

function blockOf(run: readonly Line[]): Block[] {
  const named = run.findLastIndex(({ text }) => SOURCE_LINE.test(text));
  const isSource = named > 0 && run.slice(named + 1).every(({ text }) => text.trim() === '');
  const lines = (isSource ? run.slice(0, named) : run).filter(({ text }) => text.trim() !== '');
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const start = first.start + (first.text.length - first.text.trimStart().length);
  return [{ start, end: last.start + last.text.length, text: lines.map(({ text }) => text.trim()).join('\n') }];
}
