import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { topOf } from '../../src/cli/common-options.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const command = {
  name: 'ask',
  options: { corpus: { value: 'PATH', help: '' }, top: { value: 'N', help: '' }, json: { help: '' } },
};

describe('arguments of a command', () => {
  it('are options with values, flags and the rest, in any order', () => {
    const args = parseArguments(['who', '--corpus', 'a', '--json', 'is', '--top=2', 'it'], command);
    expect(args.positionals).toEqual(['who', 'is', 'it']);
    expect([...args.texts]).toEqual([
      ['corpus', 'a'],
      ['top', '2'],
    ]);
    expect([...args.flags]).toEqual(['json']);
  });

  it('may begin with a dash behind "--"', () => {
    expect(parseArguments(['--', '--json', '-5'], command)).toMatchObject({ positionals: ['--json', '-5'] });
  });

  it('take "-" for a value and -h for --help', () => {
    expect(parseArguments(['--corpus', '-'], command).texts.get('corpus')).toBe('-');
    expect(parseArguments(['-h'], command).flags.has('help')).toBe(true);
  });

  it.each([
    ['an unknown option', ['--josn'], '--josn'],
    ['an unknown letter', ['-x'], '-x'],
    ['a name of every object', ['--toString'], '--toString'],
    ['a missing value', ['--corpus'], '--corpus needs a value'],
    ['an empty value', ['--corpus='], '--corpus needs a value'],
    ['an option in place of a value', ['--corpus', '--json'], '--corpus needs a value'],
    ['a value behind a flag', ['--json=yes'], '--json takes no value'],
  ])('refuse %s and name it', (_, argv, named) => {
    expect(() => parseArguments(argv, command)).toThrow(UsageError);
    expect(() => parseArguments(argv, command)).toThrow(named);
  });
});

describe('--top', () => {
  const top = (typed: string) => topOf(parseArguments(['--top', typed], command), command);

  it.each([
    ['1', 1],
    ['50', 50],
    ['007', 7],
  ])('%s is a number of passages', (typed, expected) => {
    expect(top(typed)).toBe(expected);
  });

  it.each(['0', '51', '-1', '2.5', 'three', '1e1', ' 3', '0x10'])('%s is refused by name', (typed) => {
    expect(() => top(typed)).toThrow(`--top "${typed}" is not a number from 1 to 50`);
  });

  it('is undefined when it was not given', () => {
    expect(topOf(parseArguments([], command), command)).toBeUndefined();
  });
});
