import type { Miss, Report } from '../eval/report.ts';
import { layOut, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** An evaluation as tables for a reader. */

const DIGITS = 3;

/** The report with its line end. */
export function reportText({ questions, metrics, counts, outcomes, styles, timings }: Report, page: Page): string {
  const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(2)}`);
  return blocks([
    [`${questions} questions`],
    table([
      ['metric', 'value', 'questions'],
      ...Object.entries(metrics).map(([name, value]) => [name, value.toFixed(DIGITS), countOf(name, counts)]),
    ]),
    table([
      ['outcome', 'answered', 'unsure', 'nothing'],
      ...Object.entries(outcomes).map(([kind, { answered, unsure, nothing }]) => [
        oneLine(kind),
        ...[answered, unsure, nothing].map(String),
      ]),
    ]),
    styleTable(styles),
    layOut(`ms per stage: ${stages.join(', ')}`, page),
  ]);
}

/** What came out wrong, one after the other; with its line end. */
export function missesText(misses: readonly Miss[], page: Page): string {
  const quoted = (sentences: readonly string[]): string[] =>
    sentences.flatMap((sentence) => layOut(oneLine(sentence), page, { gutter: '      ' }));
  return blocks(
    misses.map(({ id, kind, question, status, got, wanted }) => [
      ...layOut(`${oneLine(id)} ${kind}, ${status}: ${oneLine(question)}`, page),
      '    got',
      ...quoted(got.length > 0 ? got : ['(nothing)']),
      '    wanted',
      ...quoted(wanted.length > 0 ? wanted : ['(no answer)']),
    ]),
  );
}

/** Areas under a curve are one number over all questions, not a mean over some. */
function countOf(name: string, counts: Report['counts']): string {
  return name.startsWith('AUROC') ? '' : String(counts[name] ?? '');
}

function styleTable(styles: Report['styles']): string[] {
  const [first] = Object.values(styles);
  if (!first) return [];
  const names = Object.keys(first).filter((name) => name !== 'questions');
  return table([
    ['style', ...names, 'questions'],
    ...Object.entries(styles).map(([style, values]) => [
      oneLine(style),
      ...names.map((name) => values[name]?.toFixed(DIGITS) ?? ''),
      String(values.questions ?? ''),
    ]),
  ]);
}

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function blocks(all: readonly (readonly string[])[]): string {
  return all
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
