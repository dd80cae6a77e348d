import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../../src/corpus/formats/aliases.ts';
import { check } from '../../support/check.ts';

const read = (content: string): string[] => {
  const { namings, faults } = readAliases(content);
  return [
    ...namings.map(({ said, meant }) => `${said.join(' | ')} > ${meant.join(' | ')}`),
    ...faults.map(({ line, reason }) => `${line}! ${reason}`),
  ];
};

describe('readAliases', () => {
  check(read, {
    'reads a group as names that all mean each other': [
      '- [WHO, World Health Organization]',
      ['WHO | World Health Organization > WHO | World Health Organization'],
    ],
    'reads a one-way entry': ['- Geneva: WHO', ['Geneva > WHO']],
    'reads a one-way entry with several names': ['- Geneva: [WHO, Red Cross]', ['Geneva > WHO | Red Cross']],
    'reads several one-way entries in one': ['- Geneva: WHO\n  Hague: ICC', ['Geneva > WHO', 'Hague > ICC']],
    'takes no name for a number, a truth or nothing': [
      '- [NO, Norway]\n- [12, dozen]',
      ['NO | Norway > NO | Norway', '12 | dozen > 12 | dozen'],
    ],
    'passes over comments': ['# mine\n- [a1, b1] # more', ['a1 | b1 > a1 | b1']],
    'finds nothing in an empty file': ['', []],
    'keeps the other entries where one is wrong': [
      '- [a1, b1]\n- text\n- [c1, d1]',
      ['a1 | b1 > a1 | b1', 'c1 | d1 > c1 | d1', '2! "text" is neither a group of names nor "name: name"'],
    ],
    'refuses a group of one': ['\n- [WHO]', ['2! ["WHO"] holds fewer than two names']],
    'refuses a name that is a list': ['- [[WHO], b1]', ['1! ["WHO"] is not a name']],
    'refuses a name that no question could hold': [
      '- [WHO, the]',
      ['1! "the" has no word that could be looked for, or more than 6'],
    ],
    'refuses a one-way entry without a name': [
      '- Geneva:',
      ['1! "" has no word that could be looked for, or more than 6'],
    ],
    'refuses an empty entry': [
      '- [a1, b1]\n-',
      ['a1 | b1 > a1 | b1', '2! "" is neither a group of names nor "name: name"'],
    ],
    'refuses a file that is no list': ['WHO: World Health', ['1! {"WHO":"World Health"} is not a list']],
  });

  it('reads the example of the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const example = /### Other names\n[\s\S]*?```yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
    const { namings, faults } = readAliases(example);
    expect(faults).toEqual([]);
    expect(namings).toHaveLength(4);
  });

  it('names the line where the YAML breaks', () => {
    const { namings, faults } = readAliases('- [a1, b1]\n- [c1, d1');
    expect(namings).toEqual([]);
    expect(faults[0]?.line).toBeGreaterThan(1);
    expect(faults[0]?.reason).not.toContain('\n');
  });
});
