import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { missesText, reportText } from '../../src/cli/render-report.ts';

const page = { width: 60, widthOf: (text: string) => stringWidth(text), colour: false };

it('a report is tables with the numbers to the right', () => {
  const group = { questions: 5, metrics: { 'sentence@1': 0.7126 }, intervals: {}, counts: {} };
  const report = {
    questions: 12,
    metrics: { 'sentence@1': 0.7126, 'passage length@5': 812.4 },
    intervals: { 'sentence@1': [0.6, 0.81] as const },
    counts: { 'sentence@1': 10, 'passage length@5': 10 },
    outcomes: { answerable: { answered: 9, unsure: 1, nothing: 0 } },
    kinds: {},
    styles: { plain: group, odd: { ...group, metrics: { 'sentence@1': 0.5, AUROC: 1 } } },
    calibration: [{ from: 0.5, to: 0.6, questions: 12, confidence: 0.55, right: 0.75 }],
    riskCoverage: [{ coverage: 1, risk: 0.25, confidence: 0.5 }],
    timings: { rank: 1.234, answer: 0.5 },
  };
  expect(reportText(report, page)).toBe(`12 questions

metric            value    95% interval  questions
sentence@1        0.713  0.600 to 0.810         10
passage length@5    812                         10

outcome     answered  unsure  nothing
answerable         9       1        0

style  sentence@1  questions
plain       0.713          5
odd         0.500          5

confidence  0.5–0.6
told           0.55
right          0.75
questions        12

coverage         1.00
risk             0.25
confidence from  0.50

ms per stage: rank 1.23, answer 0.50
`);
  expect(reportText({ ...report, styles: {} }, page)).not.toContain('style');
});

it('a miss is the question, what came and what was wanted', () => {
  const miss = {
    id: 'B1',
    kind: 'answerable' as const,
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
