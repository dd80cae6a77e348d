import type { Judged } from '../../src/eval/judged.ts';

/** A question of a run for a test: answered rightly unless told otherwise. */
export function judgedQuestion(more: Partial<Judged> = {}): Judged {
  return {
    id: 'q',
    kind: 'answerable',
    style: null,
    reason: null,
    question: 'What ended the timber trade?',
    nTurns: 0,
    status: 'answered',
    confidence: 0.9,
    right: true,
    miss: false,
    values: { 'sentence@1': 1 },
    passages: [{ document: 'harbour', citation: 'abc-1', sentence: 'The tariff ended it.', right: true }],
    wanted: ['The tariff ended it.'],
    timings: { rank: 1 },
    ...more,
  };
}

/** The same, answered wrongly. */
export function missedQuestion(more: Partial<Judged> = {}): Judged {
  const passages = [{ document: 'harbour', citation: 'abc-2', sentence: 'Herring was exported.', right: false }];
  return judgedQuestion({ right: false, miss: true, values: { 'sentence@1': 0 }, passages, ...more });
}
