/**
 * What quoting two adjacent sentences brings, on public questions: for each border on the difference of scores, how often two are
 * quoted and how often only the second one answers. `npx tsx scripts/pairs.ts`
 */
import { FEATURES } from '../src/core/rank/features.ts';
import { WEIGHTS } from '../src/core/rank/weights.ts';
import { scoresOf } from '../src/eval/learn.ts';
import { fullLexicon, readSet } from './desk.ts';
import { type AskedList, listsOf } from './lists.ts';

const BORDERS = [0.35, Math.LN2, 1, 1.4];
const weights = FEATURES.map((name) => WEIGHTS[name]);
const { large, small } = await listsOf(await readSet('squad-train'), fullLexicon);
for (const [name, lists] of Object.entries({
  'all articles as one library': large,
  'a library for each article': small,
}))
  for (const border of BORDERS) console.log(`${name}, border ${border.toFixed(2)}: ${told(lists, border)}`);

function told(lists: readonly AskedList[], border: number): string {
  let [nPaired, nSecond] = [0, 0];
  for (const list of lists) {
    const { best, beside } = bestAndBeside(list, border);
    if (beside === undefined) continue;
    nPaired++;
    if (!list.right.includes(best) && list.right.includes(beside)) nSecond++;
  }
  return `two sentences for ${nPaired} of ${lists.length}, only the second answers for ${nSecond}`;
}

/** The best row, and the better of those beside it in its passage where it comes within the border. */
function bestAndBeside(list: AskedList, border: number): { best: number; beside: number | undefined } {
  const scores = scoresOf(list, weights);
  const best = scores.reduce((top, score, row) => (score > (scores[top] ?? 0) ? row : top), 0);
  const near = [best - 1, best + 1].filter(
    (row) => list.passages[row] === list.passages[best] && (scores[row] ?? 0) >= (scores[best] ?? 0) - border,
  );
  return { best, beside: near.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))[0] };
}
