import { describe, expect, it } from 'vitest';
import { progressOn, progressText } from '../../src/cli/progress.ts';
import { fakeTerminal } from './terminal.ts';

describe('progress', () => {
  it('tells how many are done, how fast, and how long the rest takes', () => {
    expect(progressText(120, 300, 15_000)).toBe('120 of 300 questions, 8.0 a second, 23 s left');
    expect(progressText(100, 5000, 1000)).toBe('100 of 5000 questions, 100 a second, 49 s left');
    expect(progressText(10, 310, 10_000)).toBe('10 of 310 questions, 1.0 a second, 5 min 0 s left');
    expect(progressText(300, 300, 30_000)).toBe('300 of 300 questions, 10 a second');
    expect(progressText(1, 300, 0)).toBe('1 of 300 questions');
  });

  it('writes over its line ten times a second at most, and ends it', () => {
    const terminal = fakeTerminal({ watched: true });
    let now = 0;
    const done = progressOn(terminal.stderr, 4, () => now);
    for (const [nDone, at] of [
      [1, 10],
      [2, 50],
      [3, 210],
      [4, 220],
    ] as const) {
      now = at;
      done(nDone);
    }
    expect(terminal.err().split('\r').slice(1)).toEqual([
      '\u001b[K1 of 4 questions, 100 a second, 1 s left',
      '\u001b[K3 of 4 questions, 14 a second, 1 s left',
      '\u001b[K4 of 4 questions, 18 a second\n',
    ]);
  });

  it('says nothing to a file', () => {
    const terminal = fakeTerminal();
    progressOn(terminal.stderr, 1, () => 0)(1);
    expect(terminal.err()).toBe('');
  });
});
