import { expect, it } from 'vitest';
import { reportMarkdown } from '../../src/eval/markdown.ts';
import { reportOf } from '../../src/eval/report.ts';
import { reportRandom } from '../../src/eval/resample.ts';
import { THRESHOLDS } from '../../src/eval/run-file.ts';
import { judgedQuestion, missedQuestion } from './judged-question.ts';

it('a report in Markdown is tables without times', () => {
  const questions = [
    judgedQuestion({ style: 'a|b' }),
    missedQuestion({ style: 'plain', status: 'unsure', confidence: 0.4 }),
    missedQuestion({ kind: 'unanswerable', reason: 'unrelated', values: {}, confidence: 0.1, status: 'nothing' }),
  ];
  const run = {
    set: 's',
    made: 'm',
    library: { documents: 1, passages: 1234, revision: 'r' },
    thresholds: THRESHOLDS,
    questions,
  };
  const markdown = reportMarkdown(run, reportOf(questions, reportRandom()));
  expect(markdown).toContain(
    '3 questions; 1 document, 1,234 passages.\n\n| metric | value | 95% interval | questions |\n| --- | ---: | ---: | ---: |\n',
  );
  expect(markdown).toContain('| sentence@1 | 0.500 | 0.000 to 1.000 | 2 |\n');
  expect(markdown).toContain('| unanswerable unrelated | 0 | 0 | 1 |\n');
  expect(markdown).toContain('| a\\|b | 1 | 1.000 | 1.000 |\n');
  expect(markdown).toContain(
    '| coverage | 0.33 | 0.67 | 1.00 |\n| --- | ---: | ---: | ---: |\n| risk | 0.00 | 0.50 | 0.67 |',
  );
  expect(markdown).not.toContain('rank');
});
