// The rules every kind of field shares: present, of the right type, neither too short nor too long.
import type { Path, Problem } from './problem.ts';

/** `min` of 1 or more means that the field must be there. */
export interface LengthRule {
  readonly min?: number;
  readonly max: number;
}

/** The number of code points, which is how Discord counts (discord-api-docs#1315). */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** What is wrong with a text field; null counts as absent. */
export function textProblems(value: unknown, path: Path, rule: LengthRule): readonly Problem[] {
  if (value === undefined || value === null) return absenceProblems(path, rule);
  if (typeof value !== 'string') {
    return [{ path, code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${String(value)}" as string.` }];
  }
  if (value === '' && rule.min !== undefined && rule.min > 0) return absenceProblems(path, rule);
  return lengthProblems(lengthOf(value), path, rule);
}

/** What is wrong with a list field, its entries aside; null counts as absent. */
export function listProblems(value: unknown, path: Path, rule: LengthRule): readonly Problem[] {
  if (value === undefined || value === null) return absenceProblems(path, rule);
  if (!Array.isArray(value)) {
    return [{ path, code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }];
  }
  return lengthProblems(value.length, path, rule);
}

/** What is wrong with a number that has to lie between two others, both included; undefined is fine. */
export function rangeProblems(
  value: unknown,
  path: Path,
  range: readonly [min: number, max: number],
): readonly Problem[] {
  if (value === undefined || value === null) return [];
  const [min, max] = range;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return [{ path, code: 'NUMBER_TYPE_COERCE', message: `Value "${String(value)}" is not int.` }];
  }
  if (value < min)
    return [{ path, code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${min}.` }];
  if (value > max)
    return [{ path, code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${max}.` }];
  return [];
}

/** The problem "not one of the values that are possible here". */
export function choiceProblem(value: unknown, path: Path, possible: readonly (string | number)[]): Problem {
  return {
    path,
    code: 'BASE_TYPE_CHOICES',
    message: `Value "${String(value)}" must be one of {${possible.join(', ')}}.`,
  };
}

/** The positions of the values that stood earlier in the list. */
export function repeatedPositions(values: readonly unknown[]): readonly number[] {
  return values.flatMap((value, position) => (values.indexOf(value) < position ? [position] : []));
}

function absenceProblems(path: Path, rule: LengthRule): readonly Problem[] {
  if (rule.min === undefined || rule.min === 0) return [];
  return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
}

function lengthProblems(length: number, path: Path, { min = 0, max }: LengthRule): readonly Problem[] {
  if (length >= min && length <= max) return [];
  if (min > 0) return [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${min} and ${max} in length.` }];
  return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` }];
}
