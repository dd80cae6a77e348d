import { type Group, type Miss, type Report, sharedNames } from '../eval/report.ts';
import { counted, intervalText, metricText } from '../eval/wording.ts';
import { layOut, type Page } from './layout.ts';
import { blocks, table } from './table.ts';
import { oneLine } from './visible.ts';

/** An evaluation as tables for a reader. */

/** The report with its line end. */
export function reportText(report: Report, page: Page): string {
  const { questions, metrics, intervals, counts, outcomes, kinds, styles, timings } = report;
  const stages = Object.entries(timings).map(([stage, ms]) => `${stage} ${ms.toFixed(2)}`);
  return blocks([
    [counted(questions, 'question')],
    table([
      ['metric', 'value', '95% interval', 'questions'],
      ...Object.entries(metrics).map(([name, value]) => [
        name,
        metricText(name, value),
        intervalText(name, intervals[name]),
        String(counts[name] ?? ''),
      ]),
    ]),
    table([
      ['outcome', 'answered', 'unsure', 'nothing'],
      ...Object.entries(outcomes).map(([kind, { answered, unsure, nothing }]) => [
        oneLine(kind),
        ...[answered, unsure, nothing].map(String),
      ]),
    ]),
    groupTable('kind', kinds),
    groupTable('style', styles),
    ...confidenceTables(report),
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

/** What only one group has stands among the metrics already. */
function groupTable(axis: string, groups: Readonly<Record<string, Group>>): string[] {
  const names = sharedNames(groups);
  if (names.length === 0) return [];
  return table([
    [axis, ...names, 'questions'],
    ...Object.entries(groups).map(([group, { metrics, questions }]) => [
      oneLine(group),
      ...names.map((name) => (metrics[name] === undefined ? '' : metricText(name, metrics[name]))),
      String(questions),
    ]),
  ]);
}

function confidenceTables({ calibration, riskCoverage }: Report): string[][] {
  const two = (value: number): string => value.toFixed(2);
  if (calibration.length === 0) return [];
  return [
    table([
      ['confidence', ...calibration.map(({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`)],
      ['told', ...calibration.map(({ confidence }) => two(confidence))],
      ['right', ...calibration.map(({ right }) => two(right))],
      ['questions', ...calibration.map(({ questions }) => String(questions))],
    ]),
    table([
      ['coverage', ...riskCoverage.map(({ coverage }) => two(coverage))],
      ['risk', ...riskCoverage.map(({ risk }) => two(risk))],
      ['confidence from', ...riskCoverage.map(({ confidence }) => two(confidence))],
    ]),
  ];
}
