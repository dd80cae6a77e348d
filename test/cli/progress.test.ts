import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { fakeTerminal } from './terminal.ts';

/** What is on stderr after a piece of work of ten steps, each of so many milliseconds. */
function written(watched: boolean, ms: number, nTotal = 10): string {
  const terminal = fakeTerminal({ watched });
  let now = 0;
  const progress = createProgress(terminal.stderr, () => now);
  for (let done = 0; done <= 10; done++, now += ms) progress('fetching a.onnx', done, nTotal);
  return terminal.err();
}

describe('progress', () => {
  it('is not spoken of when the work is done within a second', () => {
    expect(written(true, 50)).toBe('');
    expect(written(false, 50)).toBe('');
  });

  it('is a bar on a terminal, drawn over itself and taken away at the end', () => {
    const drawn = written(true, 300).split('\r\u001B[K');
    expect(drawn.slice(1, 3)).toEqual([
      'footnote: fetching a.onnx [########------------] 40%',
      'footnote: fetching a.onnx [##########----------] 50%',
    ]);
    expect(drawn.slice(-2)).toEqual(['footnote: fetching a.onnx [####################] 100%', '']);
  });

  it('is a line for each tenth where stderr is no terminal', () => {
    expect(written(false, 400)).toMatch(/^footnote: fetching a\.onnx, 30%\nfootnote: fetching a\.onnx, 40%\n/u);
    expect(written(false, 2_000).split('\n').filter(Boolean)).toHaveLength(10);
    expect(written(false, 2_000, 1_000)).toBe('footnote: fetching a.onnx, 0%\n');
  });

  it('does not stumble over work of unknown size', () => {
    expect(written(false, 2_000, 0)).not.toContain('NaN');
  });

  it('begins anew with other work', () => {
    const terminal = fakeTerminal({ watched: true });
    let now = 0;
    const progress = createProgress(terminal.stderr, () => now);
    progress('one', 0, 4);
    now = 5_000;
    progress('one', 1, 4);
    progress('two', 1, 4);
    expect(terminal.err()).toBe('\r\u001B[Kfootnote: one [#####---------------] 25%\r\u001B[K');
  });
});
