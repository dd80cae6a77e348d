import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/eval/report.ts';
import { reportRandom } from '../../src/eval/resample.ts';
import { isRun, type Run, readRun, runText, THRESHOLDS } from '../../src/eval/run-file.ts';
import { judgedQuestion, missedQuestion } from './judged-question.ts';

const run: Run = {
  set: 'gold.jsonl',
  made: '2025-01-01T00:00:00.000Z',
  library: { documents: 1, passages: 3, revision: 'abcde' },
  thresholds: THRESHOLDS,
  questions: [judgedQuestion(), missedQuestion({ id: 'r', style: 'plain' })],
};
const saved = runText(run, reportOf(run.questions, reportRandom()));

describe('a saved run', () => {
  it('comes back as it was, with the report beside it for others', () => {
    expect(readRun(saved)).toEqual(run);
    expect(JSON.parse(saved).report.metrics).toMatchObject({ 'sentence@1': 0.5 });
  });

  it('is told from a gold set, however it is set out', () => {
    expect(isRun(saved)).toBe(true);
    expect(isRun(JSON.stringify(JSON.parse(saved), null, 2))).toBe(true);
    expect(isRun('{"id":"a","question":"b","answers":["c"]}')).toBe(false);
  });

  it('is refused where it is not one, by its field', () => {
    const changed = (more: object): string => JSON.stringify({ ...JSON.parse(saved), ...more });
    const question = (more: object): string =>
      changed({ questions: [run.questions[0], { ...run.questions[1], ...more }] });
    expect(() => readRun('{')).toThrow('not JSON');
    expect(() => readRun('{}')).toThrow('"format" is missing');
    expect(() => readRun(changed({ format: 'footnote-eval-9' }))).toThrow('"format" is "footnote-eval-9"');
    expect(() => readRun(changed({ questions: [] }))).toThrow('"questions" is not a list');
    expect(() => readRun(changed({ library: null }))).toThrow('"library"');
    expect(() => readRun(changed({ thresholds: {} }))).toThrow('"thresholds"');
    expect(() => readRun(question({ confidence: '1' }))).toThrow('"questions[1].confidence" is not a number');
    expect(() => readRun(question({ kind: 'riddle' }))).toThrow('"questions[1].kind" is not one of answerable');
    expect(() => readRun(question({ passages: [{}] }))).toThrow('"questions[1].passages" is not a list of passages');
    expect(() => readRun(question({ values: { a: 'b' } }))).toThrow('"questions[1].values" is not numbers by name');
  });
});
