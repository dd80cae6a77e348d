import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { missesText, reportText } from '../../src/cli/render-report.ts';

const page = { width: 60, widthOf: (text: string) => stringWidth(text), colour: false };

it('a report is tables with the numbers to the right', () => {
  const report = {
    questions: 12,
    metrics: { 'sentence@1': 0.7126, AUROC: 0.5 },
    counts: { 'sentence@1': 10, AUROC: 1 },
    outcomes: { answerable: { answered: 9, unsure: 1, nothing: 0 } },
    styles: { plain: { questions: 10, 'sentence@1': 0.7126 } },
    timings: { rank: 1.234, answer: 0.5 },
  };
  expect(reportText(report, page)).toBe(`12 questions

metric      value  questions
sentence@1  0.713         10
AUROC       0.500

outcome     answered  unsure  nothing
answerable         9       1        0

style  sentence@1  questions
plain       0.713         10

ms per stage: rank 1.23, answer 0.50
`);
  expect(reportText({ ...report, styles: {} }, page)).not.toContain('style');
});

it('a miss is the question, what came and what was wanted', () => {
  const miss = {
    id: 'B1',
    kind: 'answerable',
    question: 'Who?',
    status: 'unsure' as const,
    got: [],
    wanted: ['He.', 'She.'],
  };
  expect(missesText([miss, { ...miss, got: ['It.'], wanted: [] }], page)).toBe(`B1 answerable, unsure: Who?
    got
      (nothing)
    wanted
      He.
      She.

B1 answerable, unsure: Who?
    got
      It.
    wanted
      (no answer)
`);
});
