/**
 * What quoting two adjacent sentences brings, on public questions: for each border on the difference of scores, how often two are
 * quoted and how often only the second one answers. `npx tsx scripts/pairs.ts`; docs/evaluation.md has its table.
 */
import { FEATURES } from '../src/core/rank/features.ts';
import { WEIGHTS } from '../src/core/rank/weights.ts';
import { scoresOf } from '../src/eval/learn.ts';
import { table } from '../src/eval/markdown.ts';
import { fullLexicon, type PublicSet, readSet } from './desk.ts';
import { type AskedList, listsOf } from './lists.ts';

const BORDERS = [0.35, Math.LN2, 1, 1.4];
/** Conversations mark documents, which do not say which sentence answers. */
const NO_TALK: PublicSet = { documents: [], questions: [] };

const weights = FEATURES.map((name) => WEIGHTS[name]);
const { large, small, long } = await listsOf(await readSet('squad-train'), NO_TALK, fullLexicon);
const ways = Object.entries({ large, small, long });
console.log(
  table(
    ['two sentences / only the second answers', ...ways.map(([way, lists]) => `${way}, n ${lists.length}`)],
    BORDERS.map((border) => [`border ${border.toFixed(2)}`, ...ways.map(([, lists]) => told(lists, border))]),
  ),
);

function told(lists: readonly AskedList[], border: number): string {
  let [nPaired, nSecond] = [0, 0];
  for (const list of lists) {
    const { best, beside } = bestAndBeside(list, border);
    if (beside === undefined) continue;
    nPaired++;
    if (!list.right.includes(best) && list.right.includes(beside)) nSecond++;
  }
  return `${nPaired} / ${nSecond}`;
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
