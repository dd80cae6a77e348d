import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare, comparisonText, isWorse, readExpected } from '../src/eval/expected.ts';
import { readGold } from '../src/eval/gold.ts';
import { reportOf } from '../src/eval/report.ts';
import { reportRandom } from '../src/eval/resample.ts';
import { runGold } from '../src/eval/run.ts';
import { articleApp } from './support/library.ts';

/** Quality as a regression test. `npm run test:update` writes the numbers anew. */

it('answers about the article are no worse than before', async ({ annotate }) => {
  const { footnote, close } = await articleApp();
  const questions = readGold(readFileSync('test/gold/article.jsonl', 'utf8'));
  const report = reportOf(await runGold(questions, footnote), reportRandom());
  await close();
  const compared = compare(report, readExpected(readFileSync('test/gold/expected.json', 'utf8')));
  for (const one of compared.filter(({ verdict }) => verdict === 'better')) await annotate(comparisonText(one));
  expect(compared.filter(isWorse).map(comparisonText)).toEqual([]);
});
