import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/cli/failure.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { ConfigError } from '../../src/config.ts';
import { CorpusError } from '../../src/corpus/corpus-error.ts';
import { StartError } from '../../src/discord/gateway/failures.ts';
import { ExpectedError } from '../../src/eval/expected.ts';
import { GoldError } from '../../src/eval/gold.ts';

describe('an error seen from outside', () => {
  it.each([
    ['wrong usage', new UsageError('no such thing'), 2],
    ['a wrong setting', new ConfigError('PORT is not a port'), 2],
    ['a library that is not there', new CorpusError('the library is empty'), 2],
    ['a gold file that is wrong', new GoldError('line 3'), 2],
    ['expected numbers that are wrong', new ExpectedError('not JSON'), 2],
    ['a refusal by Discord', new StartError('Discord refused the token', 3), 3],
    ['anything else', new TypeError('x is undefined'), 1],
    ['a thrown text', 'just so', 1],
  ])('%s is one sentence and an exit code', (_, error, code) => {
    const failure = failureOf(error);
    expect(failure.code).toBe(code);
    expect(failure.text).toMatch(/^footnote: \S[^\n]*\n$/u);
  });

  it('is one line without control characters, whatever the message holds', () => {
    expect(failureOf(new Error('a\n  b\u001b[31mc\u009b')).text).toBe('footnote: a b␛[31mc�\n');
    expect(failureOf(new RangeError('')).text).toBe('footnote: RangeError\n');
  });

  it('tells where it came from only when asked', () => {
    expect(failureOf(new Error('x'), { stack: true }).text).toContain('failure.test.ts');
    expect(failureOf(new Error('x')).text).not.toContain('failure.test.ts');
  });

  it('is nothing at all when the reader of stdout has gone', () => {
    expect(failureOf(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toEqual({ code: 0, text: '' });
  });
});
