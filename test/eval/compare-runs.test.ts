import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/eval/compare-runs.ts';
import type { Judged } from '../../src/eval/judged.ts';
import { seeded } from '../../src/eval/resample.ts';
import { judgedQuestion, missedQuestion } from './judged-question.ts';

/** As many questions as letters: `r` right, `w` wrong. */
const run = (letters: string): Judged[] =>
  [...letters].map((letter, index) =>
    letter === 'r' ? judgedQuestion({ id: `q${index}` }) : missedQuestion({ id: `q${index}` }),
  );
const compared = (before: string, after: string) => compareRuns(run(before), run(after), seeded(1));
const sentence = (before: string, after: string) =>
  compared(before, after).differences.find(({ name }) => name === 'sentence@1');

describe('two runs', () => {
  it('are paired by question, and tell which were won and which lost, with the passages then and now', () => {
    const { paired, unpaired, won, lost } = compared('rwrw', 'rrww');
    expect({ paired, unpaired, won: won.map(({ id }) => id), lost: lost.map(({ id }) => id) }).toEqual({
      paired: 4,
      unpaired: 0,
      won: ['q1'],
      lost: ['q2'],
    });
    expect(won[0]).toMatchObject({
      before: { passages: [{ citation: 'abc-2', right: false }] },
      after: { passages: [{ citation: 'abc-1', right: true }] },
      wanted: ['The tariff ended it.'],
    });
  });

  it('leave out what only one of them asked', () => {
    const { paired, unpaired, differences } = compared('rr', 'rrww');
    expect({ paired, unpaired }).toEqual({ paired: 2, unpaired: 2 });
    expect(differences.find(({ name }) => name === 'sentence@1')).toMatchObject({ before: 1, after: 1 });
  });

  it('that are equal differ by nothing', () => {
    expect(sentence('rwrw', 'rwrw')).toMatchObject({ difference: 0, interval: [0, 0], p: 1 });
  });

  it('differ by chance where one question in many changes, and not by chance where twenty do', () => {
    expect(sentence('r'.repeat(40), `${'r'.repeat(39)}w`)?.p).toBe(1);
    const clear = sentence(`${'w'.repeat(20)}${'r'.repeat(20)}`, 'r'.repeat(40));
    // All twenty of the same sign: 2 × 2⁻²⁰, which no shuffle of 2,000 meets.
    expect(clear?.p).toBeCloseTo(1 / 2001, 6);
    expect(clear?.difference).toBe(0.5);
    expect(clear?.interval?.[0]).toBeGreaterThan(0.3);
    expect(clear?.interval?.[1]).toBeLessThan(0.7);
  });

  it('have the p of the sign test: three changes of one sign come out so by chance once in four', () => {
    expect(sentence('wwwrrrrr', 'rrrrrrrr')?.p).toBeCloseTo(0.25, 1);
  });

  it('are compared by areas too', () => {
    const unanswerable = (confidence: number) =>
      judgedQuestion({ id: 'u', kind: 'unanswerable', confidence, values: {} });
    const { differences } = compareRuns([...run('r'), unanswerable(1)], [...run('r'), unanswerable(0)], seeded(1));
    expect(differences.find(({ name }) => name === 'AUROC')).toMatchObject({ before: 0, after: 1, better: 'more' });
    expect(differences.find(({ name }) => name === 'AURC')).toMatchObject({ better: 'less' });
  });

  it('over different sets are refused', () => {
    expect(() => compareRuns(run('r'), [judgedQuestion({ id: 'other' })], seeded(1))).toThrow('no question in common');
    expect(() => compareRuns(run('r'), [judgedQuestion({ id: 'q0', question: 'Why?' })], seeded(1))).toThrow(
      'question "q0" is not the same in both runs',
    );
  });
});
