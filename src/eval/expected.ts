import { metricOf } from './catalogue.ts';
import type { Report } from './report.ts';

/**
 * Quality as a regression test: a report against the numbers that were reached before, both rounded to the stated precision.
 * A number that is missing on either side counts as worse, so that nothing is skipped in silence.
 */

export type Expected = {
  /** Decimal places that are compared. */
  readonly digits: number;
  readonly numbers: Readonly<Record<string, number>>;
};

export type Comparison = {
  readonly name: string;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly verdict: 'equal' | 'better' | 'worse' | 'missing';
};

/** What is compared of a report. */
type Reached = Pick<Report, 'metrics' | 'outcomes'>;

/** Places that `expectedOf` keeps: one question of eighty moves the second. */
export const DIGITS = 3;

/** A file of expected numbers that cannot be used; the message says why. */
export class ExpectedError extends Error {
  override readonly name = 'GoldError';
}

/** What a report would have others reach. */
export function expectedOf(report: Reached, digits: number = DIGITS): Expected {
  const numbers = Object.entries(numbersOf(report)).map(([name, value]) => [name, rounded(value, digits)] as const);
  return { digits, numbers: Object.fromEntries(numbers) };
}

/** Reads what `expectedOf` made, from JSON. Throws `ExpectedError`. */
export function readExpected(content: string): Expected {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new ExpectedError('the expected numbers are not JSON', { cause });
  }
  const { digits, numbers } = (value ?? {}) as Partial<Record<'digits' | 'numbers', unknown>>;
  if (!Number.isInteger(digits) || Number(digits) < 0 || Number(digits) > 10)
    throw new ExpectedError('"digits" of the expected numbers is not a whole number from 0 to 10');
  if (typeof numbers !== 'object' || numbers === null)
    throw new ExpectedError('"numbers" of the expected numbers is missing');
  const wrong = Object.entries(numbers).find(([, number]) => typeof number !== 'number');
  if (wrong) throw new ExpectedError(`"numbers.${wrong[0]}" of the expected numbers is not a number`);
  return { digits: Number(digits), numbers: numbers as Record<string, number> };
}

/** Every number of either side, in the report's order. */
export function compare(report: Reached, { digits, numbers }: Expected): Comparison[] {
  const actual = numbersOf(report);
  const names = new Set([...Object.keys(actual), ...Object.keys(numbers)]);
  return [...names].map((name) => {
    const [got, wanted] = [roundedOrNull(actual[name], digits), roundedOrNull(numbers[name], digits)];
    return { name, expected: wanted, actual: got, verdict: verdictOf(name, got, wanted) };
  });
}

/** A line for the reader, with what to do. */
export function comparisonText({ name, expected, actual, verdict }: Comparison): string {
  switch (verdict) {
    case 'equal':
      return `${name}: ${expected}, as expected`;
    case 'better':
      return `${name}: ${actual} is better than the expected ${expected}: raise the number`;
    case 'worse':
      return `${name}: ${actual} is worse than the expected ${expected}`;
    case 'missing':
      return expected === null
        ? `${name}: ${actual} was reached, but no number is expected: add it`
        : `${name}: ${expected} is expected, but nothing was measured`;
    default:
      return verdict satisfies never;
  }
}

/** True for what must not land: worse than before, or not compared. */
export function isWorse({ verdict }: Comparison): boolean {
  return verdict === 'worse' || verdict === 'missing';
}

/** The metrics, and the share of answers given where there is one and where there is none. */
function numbersOf({ metrics, outcomes }: Reached): Record<string, number> {
  const answered = Object.entries(outcomes).map(([kind, { answered: given, unsure, nothing }]) => [
    `${kind} answered`,
    given / (given + unsure + nothing),
  ]);
  return { ...metrics, ...Object.fromEntries(answered) };
}

/** As the catalogue says; an answer to a question that has none is a fault. */
function lessIsBetter(name: string): boolean {
  return metricOf(name).better === 'less' || /^unanswerable\b.* answered$/u.test(name);
}

function verdictOf(name: string, actual: number | null, expected: number | null): Comparison['verdict'] {
  if (actual === null || expected === null) return 'missing';
  if (actual === expected) return 'equal';
  return actual > expected === lessIsBetter(name) ? 'worse' : 'better';
}

function roundedOrNull(value: number | undefined, digits: number): number | null {
  return value === undefined ? null : rounded(value, digits);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
