import type { Change, RunComparison, Side } from '../eval/compare-runs.ts';
import { counted, differenceText, intervalText, metricText } from '../eval/wording.ts';
import { layOut, type Page } from './layout.ts';
import { blocks, table } from './table.ts';
import { oneLine } from './visible.ts';

/** Two runs side by side: what moved, then each question won or lost with the passages then and now. */
export function comparisonOf({ paired, unpaired, differences, won, lost }: RunComparison, page: Page): string {
  const alone = unpaired > 0 ? `; ${unpaired} asked in one run only are left out` : '';
  return blocks([
    [`${counted(paired, 'question')} in both runs: ${won.length} won, ${lost.length} lost${alone}`],
    table([
      ['metric', 'before', 'after', 'difference', '95% interval', 'p'],
      ...differences.map((one) => [
        one.name,
        metricText(one.name, one.before),
        metricText(one.name, one.after),
        differenceText(one.name, one.difference),
        intervalText(one.name, one.interval),
        one.p.toFixed(3),
      ]),
    ]),
    ...won.map((change) => changeRows('won', change, page)),
    ...lost.map((change) => changeRows('lost', change, page)),
  ]);
}

function changeRows(verdict: 'won' | 'lost', { id, kind, question, wanted, before, after }: Change, page: Page) {
  return [
    ...layOut(`${verdict} ${oneLine(id)} ${kind}: ${oneLine(question)}`, page),
    ...sideRows('then', before, page),
    ...sideRows('now', after, page),
    '    wanted',
    ...(wanted.length > 0 ? wanted : ['(no answer)']).flatMap((text) =>
      layOut(oneLine(text), page, { gutter: '      ' }),
    ),
  ];
}

function sideRows(when: string, { status, confidence, passages }: Side, page: Page): string[] {
  return [
    `    ${when} ${status}, confidence ${confidence.toFixed(2)}`,
    ...passages.flatMap(({ citation, sentence, right }) =>
      layOut(`${right ? 'right' : 'wrong'} ${citation} ${oneLine(sentence)}`, page, { gutter: '      ' }),
    ),
  ];
}
