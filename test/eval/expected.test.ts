import { describe, expect, it } from 'vitest';
import { compare, comparisonText, expectedOf, isWorse, readExpected } from '../../src/eval/expected.ts';

const report = {
  metrics: { 'sentence@1': 0.71251, MRR: 0.8 },
  outcomes: {
    answerable: { answered: 6, unsure: 2, nothing: 2 },
    unanswerable: { answered: 1, unsure: 0, nothing: 3 },
  },
};
const numbers = { 'sentence@1': 0.713, MRR: 0.8, 'answerable answered': 0.6, 'unanswerable answered': 0.25 };
const verdicts = (changed: Record<string, number | undefined>, digits = 3) => {
  const kept = Object.entries({ ...numbers, ...changed }).filter(([, value]) => value !== undefined);
  const compared = compare(report, { digits, numbers: Object.fromEntries(kept) as Record<string, number> });
  return Object.fromEntries(
    compared.filter(({ verdict }) => verdict !== 'equal').map(({ name, verdict }) => [name, verdict]),
  );
};

describe('expected numbers', () => {
  it('are the metrics and the shares of answers, rounded', () => {
    expect(expectedOf(report)).toEqual({ digits: 3, numbers });
    expect(readExpected(JSON.stringify(expectedOf(report)))).toEqual({ digits: 3, numbers });
  });

  it('are compared at the stated precision', () => {
    expect(verdicts({})).toEqual({});
    expect(verdicts({ 'sentence@1': 0.7 }, 1)).toEqual({});
    expect(verdicts({ 'sentence@1': 0.712 }, 3)).toEqual({ 'sentence@1': 'better' });
  });

  it('make worse fail and better ask for a higher number', () => {
    expect(verdicts({ MRR: 0.81, 'sentence@1': 0.5 })).toEqual({ MRR: 'worse', 'sentence@1': 'better' });
  });

  it('know that fewer answers are better where there is none', () => {
    expect(verdicts({ 'unanswerable answered': 0.2, 'answerable answered': 0.5 })).toEqual({
      'unanswerable answered': 'worse',
      'answerable answered': 'better',
    });
    expect(verdicts({ 'unanswerable answered': 0.3 })).toEqual({ 'unanswerable answered': 'better' });
  });

  it('know of every number whether less of it is better', () => {
    const risk = { ...report, metrics: { AURC: 0.3, 'calibration error': 0.1 } };
    const worse = compare(risk, { digits: 3, numbers: { AURC: 0.2, 'calibration error': 0.2 } }).slice(0, 2);
    expect(worse.map(({ verdict }) => verdict)).toEqual(['worse', 'better']);
  });

  it('let nothing be skipped: missing on either side fails', () => {
    expect(verdicts({ MRR: undefined })).toEqual({ MRR: 'missing' });
    expect(verdicts({ 'quote@1': 1 })).toEqual({ 'quote@1': 'missing' });
    const [missing] = compare(report, { digits: 3, numbers: {} });
    expect(missing && isWorse(missing)).toBe(true);
  });

  it('say what to do', () => {
    const said = (expected: number | null, actual: number | null) =>
      comparisonText({
        name: 'MRR',
        expected,
        actual,
        verdict:
          expected === null || actual === null
            ? 'missing'
            : actual > expected
              ? 'better'
              : actual < expected
                ? 'worse'
                : 'equal',
      });
    expect(said(0.5, 0.6)).toBe('MRR: 0.6 is better than the expected 0.5: raise the number');
    expect(said(0.5, 0.4)).toBe('MRR: 0.4 is worse than the expected 0.5');
    expect(said(0.5, 0.5)).toBe('MRR: 0.5, as expected');
    expect(said(null, 0.5)).toBe('MRR: 0.5 was reached, but no number is expected: add it');
    expect(said(0.5, null)).toBe('MRR: 0.5 is expected, but nothing was measured');
  });

  it.each([
    ['{', 'not JSON'],
    ['null', '"digits"'],
    ['{"digits":3.5,"numbers":{}}', '"digits"'],
    ['{"digits":3}', '"numbers" of the expected numbers is missing'],
    ['{"digits":3,"numbers":{"MRR":"1"}}', '"numbers.MRR" of the expected numbers is not a number'],
  ])('%s is refused', (content, said) => {
    expect(() => readExpected(content)).toThrow(said);
  });
});
