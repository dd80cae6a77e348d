import { expect, it } from 'vitest';

/** One test for each example: its name says the behaviour, `run` of the first value must equal the second. */
export function check<Input, Output>(
  run: (input: Input) => Output,
  examples: Readonly<Record<string, readonly [input: Input, expected: Awaited<Output>]>>,
): void {
  for (const [name, [input, expected]] of Object.entries(examples))
    it(name, async () => {
      expect(await run(input)).toEqual(expected);
    });
}
