import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evalCommand } from '../../src/cli/eval.ts';
import { footnoteOf } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { run } from './terminal.ts';

const folder = temporaryFolder();
const footnote = footnoteOf({
  harbour:
    'The harbour of Lindvik was dug by hand.\n\n## Trade\n\nThe tariff of 1912 ended the timber trade.\n\n## Fish\n\nHerring was the first export of the town.',
});
const tariff = 'The tariff of 1912 ended the timber trade.';
const herring = 'Herring was the first export of the town.';
const gold = file('gold.jsonl', [
  { id: 'a1', kind: 'answerable', question: 'What ended the timber trade?', style: 'plain', answers: [tariff] },
  { id: 'a2', kind: 'answerable', question: 'What ended the timber trade?', style: 'odd', answers: [herring] },
  { id: 'u1', kind: 'unanswerable', question: 'Who invented the zeppelin?', why: 'unrelated: airships' },
  { id: 'f1', kind: 'followup', turns: ['What ended the timber trade?', 'And when?'], answers: [tariff] },
  { id: 't1', kind: 'topic', query: 'fish', answers: [herring] },
  { id: 'q1', kind: 'quote', query: 'herring the first export', answers: [herring] },
]);

function file(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

describe('footnote eval', () => {
  it('prints every number by its name', async () => {
    const { code, out, err } = await run(evalCommand, [gold], { footnote });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = new Map(out.split('\n').map((row) => [row.split(/ {2,}/u)[0], row.split(/ {2,}/u).slice(1)]));
    expect(rows.get('sentence@1')).toEqual(['0.500', '0.000 to 1.000', '2']);
    expect(rows.get('passage@1')).toEqual(['0.500', '0.000 to 1.000', '2']);
    for (const name of [
      'sentence@3',
      'MRR',
      'quote@1',
      'topic precision',
      'topic recall',
      'followup sentence@1',
      'AUROC',
      'AUROC unrelated',
      'AURC',
      'answered precision',
      'answered recall',
      'calibration error',
    ])
      expect(rows.has(name), name).toBe(true);
    expect(out).toMatch(/^unanswerable +0 +0 +1$/mu);
    expect(rows.get('unanswerable unrelated')).toEqual(['0', '0', '1']);
    expect(rows.get('odd')?.[0]).toBe('0.000');
    expect(out).toMatch(/^ms per stage: .*rank \d/mu);
  });

  it('prints the same as JSON', async () => {
    const report = JSON.parse((await run(evalCommand, [gold, '--json'], { footnote })).out);
    expect(report).toMatchObject({ questions: 6, metrics: { 'sentence@1': 0.5, 'topic recall': 1, 'quote@1': 1 } });
    expect(report).not.toHaveProperty('misses');
  });

  it('lists what came out wrong', async () => {
    const { out } = await run(evalCommand, [gold, '--misses'], { footnote });
    expect(out).toMatch(
      /a2 answerable, \w+: What ended the timber trade\?\n {4}got\n {6}The tariff.*\n {4}wanted\n {6}Herring/u,
    );
    expect(out).not.toContain('a1 answerable');
    const { misses } = JSON.parse((await run(evalCommand, [gold, '--misses', '--json'], { footnote })).out);
    expect(misses.map(({ id }: { id: string }) => id)).toEqual(['a2']);
  });

  it('writes the numbers, finds them again, and fails when one is worse or missing', async () => {
    const expected = join(folder, 'expected.json');
    await run(evalCommand, [gold, '--update', expected], { footnote });
    expect(await run(evalCommand, [gold, '--check', expected], { footnote })).toMatchObject({
      code: 0,
      err: 'every number is as expected\n',
    });
    const { digits, numbers } = JSON.parse(readFileSync(expected, 'utf8'));
    const check = async (changed: object) => {
      const path = file('changed.json', [{ digits, numbers: { ...numbers, ...changed } }]);
      const { code, err } = await run(evalCommand, [gold, '--check', path], { footnote });
      return { code, err };
    };
    expect(await check({ 'sentence@1': 0.6 })).toEqual({
      code: 1,
      err: 'sentence@1: 0.5 is worse than the expected 0.6\n',
    });
    expect(await check({ 'sentence@1': 0.4 })).toMatchObject({
      code: 0,
      err: expect.stringContaining('raise the number'),
    });
    expect(await check({ 'sentence@1': undefined })).toMatchObject({
      code: 1,
      err: expect.stringContaining('no number is expected'),
    });
  });

  it('saves a run, which is then reported without being asked again', async () => {
    const saved = join(folder, 'run.json');
    const { out, err } = await run(evalCommand, [gold, '--save', saved], { footnote });
    expect(err).toBe(`footnote: the run is saved in ${saved}\n`);
    const again = await run(evalCommand, [saved, '--misses'], { footnote: footnoteOf({}) });
    expect(again.out).toContain(out);
    expect(again.out).toContain('a2 answerable');
  });

  it('compares with a saved run: what moved, and what was won and lost', async () => {
    const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
    const other = footnoteOf({ harbour: 'The harbour of Lindvik was dug by hand.\n\nNobody knows the zeppelin.' });
    await run(evalCommand, [gold, '--save', before], { footnote: other });
    await run(evalCommand, [gold, '--save', after], { footnote });
    const { out } = await run(evalCommand, ['--compare', before, after], { footnote: other });
    expect(out).toMatch(/6 questions in both runs: \d+ won, 0 lost/u);
    expect(out).toMatch(/sentence@1 +0\.000 +0\.500 +\+0\.500/u);
    expect(out).toMatch(
      /won a1 answerable: What ended the timber trade\?\n {4}then \w+, confidence [\d.]+\n {6}wrong [\w-]+ [\s\S]*?\n {4}now \w+, confidence [\d.]+\n {6}right [\w-]+ The tariff of 1912/u,
    );
    const { comparison } = JSON.parse(
      (await run(evalCommand, [gold, '--compare', before, '--json'], { footnote })).out,
    );
    expect(comparison).toMatchObject({ paired: 6, unpaired: 0, lost: [] });
  });

  it('writes one page with the plots', async () => {
    const page = join(folder, 'report.html');
    const { err } = await run(evalCommand, [gold, '--html', page], { footnote });
    expect(err).toBe(`footnote: the report is written to ${page}\n`);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<svg[\s\S]*<\/html>\n$/u);
    await expect(run(evalCommand, [gold, '--html', join(folder, 'none', 'x.html')], { footnote })).rejects.toThrow(
      'x.html" cannot be written',
    );
  });

  it('refuses files that cannot be used, by name, line and field', async () => {
    const bad = file('bad.jsonl', ['', '{"id":"x","kind":"riddle","question":"y"}']);
    await expect(run(evalCommand, [bad], { footnote })).rejects.toThrow('line 2: "kind" is "riddle"');
    await expect(run(evalCommand, [join(folder, 'none.jsonl')], { footnote })).rejects.toThrow(
      'none.jsonl" cannot be read (ENOENT)',
    );
    await expect(run(evalCommand, [gold, gold], { footnote })).rejects.toThrow('one FILE at a time');
    await expect(run(evalCommand, [gold, '--check', gold], { footnote })).rejects.toThrow('not JSON');
    await expect(run(evalCommand, [gold, '--compare', gold], { footnote })).rejects.toThrow('saved run is not JSON');
  });
});
