import { type Group, type Report, sharedNames } from './report.ts';
import type { Run } from './run-file.ts';
import { counted, intervalText, metricText } from './wording.ts';

/** A report as Markdown tables, for docs/evaluation.md. Times are left out: they are another machine's tomorrow. */
export function reportMarkdown({ library, questions }: Run, report: Report): string {
  const { metrics, intervals, counts, outcomes, kinds, styles } = report;
  return [
    `${counted(questions.length, 'question')}; ${counted(library.documents, 'document')}, ${counted(library.passages, 'passage')}.`,
    table(
      ['metric', 'value', '95% interval', 'questions'],
      Object.entries(metrics).map(([name, value]) => [
        name,
        metricText(name, value),
        intervalText(name, intervals[name]),
        String(counts[name] ?? ''),
      ]),
    ),
    table(
      ['outcome', 'answered', 'unsure', 'nothing'],
      Object.entries(outcomes).map(([kind, { answered, unsure, nothing }]) => [
        kind,
        ...[answered, unsure, nothing].map(String),
      ]),
    ),
    groupTable('kind', kinds),
    groupTable('style', styles),
    ...('unanswerable' in outcomes ? confidenceTables(report) : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function groupTable(axis: string, groups: Readonly<Record<string, Group>>): string {
  const names = sharedNames(groups);
  if (names.length === 0) return '';
  return table(
    [axis, 'questions', ...names],
    Object.entries(groups).map(([group, { questions, metrics }]) => [
      group,
      String(questions),
      ...names.map((name) => (metrics[name] === undefined ? '' : metricText(name, metrics[name]))),
    ]),
  );
}

function confidenceTables({ calibration, riskCoverage }: Report): string[] {
  const two = (value: number): string => value.toFixed(2);
  return [
    table(
      ['confidence', ...calibration.map(({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`)],
      [
        ['right', ...calibration.map(({ right }) => two(right))],
        ['questions', ...calibration.map(({ questions }) => String(questions))],
      ],
    ),
    table(
      ['coverage', ...riskCoverage.map(({ coverage }) => two(coverage))],
      [['risk', ...riskCoverage.map(({ risk }) => two(risk))]],
    ),
  ];
}

/** A table whose first column holds names and the others numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
