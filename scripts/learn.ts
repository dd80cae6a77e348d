/**
 * Learns the ranker's and the confidence's weights on public questions and writes them into src/core. Run by `npm run learn`;
 * prints what it reached on articles that it did not learn from. Uses no randomness.
 *
 * Data (CC BY-SA 4.0): SQuAD 1.1 train and SQuAD 2.0 dev, sampled as docs/evaluation.md says, in FOOTNOTE_DATA.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BIAS_NAME } from '../src/core/answer/confidence.ts';
import { SIGNS } from '../src/core/answer/signs.ts';
import { FEATURES } from '../src/core/rank/features.ts';
import { learnProbability, learnRanking, probabilityOf, type Row } from '../src/eval/learn.ts';
import { auroc } from '../src/eval/metrics.ts';
import { fullLexicon, readSet } from './desk.ts';
import { allOf, byWordsAlone, crossValidated, eachWay, type Lists, learnable, listsOf, told } from './lists.ts';
import { calibrationError, type Observed, observe } from './outcomes.ts';

const FOLDS = 5;
/** The share of questions on another subject that a small library must be silent to. */
const SILENT_SHARE = 0.95;

const train = await readSet('squad-train');
const lists = await listsOf(train, await readSet('mtrag-un'), fullLexicon);
const weights = ranked('WEIGHTS', lists);
const wordWeights = ranked('WORD_WEIGHTS', eachWay(lists, byWordsAlone));

const rows = await observe(train, await readSet('squad2-part'), weights);
const groups = [...new Set(rows.map(({ article }) => article))];
const inFold = (row: Observed, fold: number): boolean => groups.indexOf(row.article) % FOLDS === fold;
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const learned = learnProbability(
    rows.filter((row) => !inFold(row, fold)),
    SIGNS.length,
  );
  return rows.filter((row) => inFold(row, fold)).map((row) => ({ ...row, p: probabilityOf(row.values, learned) }));
}).flat();
for (const kind of new Set(rows.map((row) => row.kind))) {
  const own = unseen.filter((row) => row.kind === kind);
  const right = own.filter(({ label }) => label).length / own.length;
  const told = own.reduce((sum, { p }) => sum + p, 0) / own.length;
  const within = right === 0 ? '' : `, AUROC ${area(own)}`;
  console.log(
    `confidence, ${kind}: ${own.length} questions, right ${right.toFixed(3)}, mean told ${told.toFixed(3)}${within}`,
  );
}
console.log(
  `confidence, ${FOLDS} folds, ${unseen.length} rows: AUROC ${area(unseen)}, calibration error ${calibrationError(unseen).toFixed(3)}`,
);
const silent = unseen
  .filter(({ kind }) => kind === 'other subject, small library')
  .map(({ p }) => p)
  .sort((a, b) => a - b);
console.log(`UNSURE_FROM by its rule: ${silent[Math.floor(silent.length * SILENT_SHARE)]?.toFixed(3)}`);
write(
  'src/core/answer/confidence-weights.ts',
  'CONFIDENCE_WEIGHTS',
  [...SIGNS, BIAS_NAME],
  learnProbability(rows, SIGNS.length),
);

function ranked(name: string, lists: Lists): number[] {
  console.log(`ranking, ${name}, ${FOLDS} folds by article:\n${told(crossValidated(lists, FOLDS))}`);
  const learned = learnRanking(learnable(allOf(lists)), FEATURES.length);
  write('src/core/rank/weights.ts', name, FEATURES, learned);
  return learned;
}

function area(judged: readonly (Row & { readonly p: number })[]): string {
  const of = (wanted: boolean): number[] => judged.filter(({ label }) => label === wanted).map(({ p }) => p);
  return auroc(of(true), of(false))?.toFixed(3) ?? 'none';
}

function write(path: string, name: string, names: readonly string[], learned: readonly number[]): void {
  const source = readFileSync(path, 'utf8');
  const lines = names.map((key, index) => `  ${key}: ${Number((learned[index] ?? 0).toFixed(3))},`);
  const next = source.replace(
    new RegExp(`(export const ${name}[^{]*\\{\\n)[\\s\\S]*?(\\n\\};)`, 'u'),
    `$1${lines.join('\n')}$2`,
  );
  writeFileSync(path, next);
  console.log(`${path}\n${lines.join('\n')}`);
}
