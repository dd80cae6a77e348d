/** How the checks of what we send put a problem: `what: 81 found, at most 80 allowed`. No problem is an empty list. */
export function within(where: string, found: number, [least, most]: readonly [number, number]): string[] {
  if (found >= least && found <= most) return [];
  return [`${where}: ${found} found, ${found < least ? `at least ${least} needed` : `at most ${most} allowed`}`];
}

/** A problem where something is that may not be. */
export function never(where: string, found: boolean): string[] {
  return within(where, Number(found), [0, 0]);
}

/** A text that may be absent, but if present must show something: Discord trims it, and refuses what is then empty. */
export function filled(where: string, text: string | null | undefined, most: number): string[] {
  if (text === undefined || text === null) return [];
  return within(`${where} characters`, text.trim() === '' ? 0 : text.length, [1, most]);
}

/** A problem for each value that stands there more than once. */
export function unique(what: string, values: readonly (string | number)[]): string[] {
  const count = (value: string | number) => values.filter((each) => each === value).length;
  return [...new Set(values)].flatMap((value) => within(`${what} "${value}"`, count(value), [1, 1]));
}

/** 0 of nothing. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
