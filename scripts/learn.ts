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
import { learnProbability, learnRanking, probabilityOf } from '../src/eval/learn.ts';
import { auroc } from '../src/eval/metrics.ts';
import { fullLexicon, readSet } from './desk.ts';
import { allOf, byWordsAlone, crossValidated, eachWay, type Lists, learnable, listsOf, told } from './lists.ts';
import { calibrationError, type Kind, type Observed, observe, SHARES } from './outcomes.ts';

const FOLDS = 5;
/** The share of questions on another subject that a small library must be silent to. */
const SILENT_SHARE = 0.95;
/** What is to be told apart. */
const OPPOSITES: readonly (readonly [Kind, Kind])[] = [
  ['answerable, small library', 'same subject, small library'],
  ['answerable, small library', 'other subject, small library'],
  ['answerable, large library', 'other subject, large library'],
  ['answerable, beside trick questions', 'trick question, small library'],
  ['answerable, conversation', 'unanswerable, conversation'],
];

const sets = {
  train: await readSet('squad-train'),
  near: await readSet('squad2-part'),
  talk: await readSet('mtrag-un'),
};
const lists = await listsOf(sets.train, sets.talk, fullLexicon);
const rankers = {
  weights: ranked('WEIGHTS', lists),
  wordWeights: ranked('WORD_WEIGHTS', eachWay(lists, byWordsAlone)),
};
const rows = await observe(sets, rankers);
sureness('CONFIDENCE_WEIGHTS', rows);
sureness(
  'WORD_CONFIDENCE_WEIGHTS',
  rows.map((row) => ({ ...row, values: row.wordValues, label: row.wordLabel })),
);

function ranked(name: string, lists: Lists): number[] {
  console.log(`ranking, ${name}, ${FOLDS} folds by article:\n${told(crossValidated(lists, FOLDS))}`);
  const learned = learnRanking(learnable(allOf(lists)), FEATURES.length);
  write('src/core/rank/weights.ts', name, FEATURES, learned);
  return learned;
}

function sureness(name: string, observed: readonly Observed[]): void {
  const unseen = crossTold(observed);
  const of = (kind: Kind) => unseen.filter((row) => row.kind === kind);
  for (const kind of Object.keys(SHARES) as Kind[]) {
    const own = of(kind);
    const right = own.filter(({ label }) => label).length / own.length;
    const told = own.reduce((sum, { p }) => sum + p, 0) / own.length;
    const counted = `${own.length} questions, right ${right.toFixed(3)}, mean told ${told.toFixed(3)}`;
    console.log(`confidence, ${name}, ${kind}: ${counted}`);
  }
  for (const [answerable, unanswerable] of OPPOSITES) {
    const apart = auroc(
      of(answerable).map(({ p }) => p),
      of(unanswerable).map(({ p }) => p),
    );
    console.log(`confidence, ${name}, AUROC of "${answerable}" against "${unanswerable}": ${apart?.toFixed(3)}`);
  }
  console.log(`confidence, ${name}, ${FOLDS} folds: calibration error ${calibrationError(unseen).toFixed(3)}`);
  const silent = of('other subject, small library')
    .map(({ p }) => p)
    .sort((a, b) => a - b);
  console.log(`UNSURE_FROM by its rule, ${name}: ${silent[Math.floor(silent.length * SILENT_SHARE)]?.toFixed(3)}`);
  const path = 'src/core/answer/confidence-weights.ts';
  write(path, name, [...SIGNS, BIAS_NAME], learnProbability(observed, SIGNS.length));
}

/** Each row with the probability that is told by weights learned on other articles and conversations. */
function crossTold(observed: readonly Observed[]): (Observed & { p: number })[] {
  const groups = [...new Set(observed.map(({ article }) => article))];
  const inFold = ({ article }: Observed, fold: number): boolean => groups.indexOf(article) % FOLDS === fold;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learned = learnProbability(
      observed.filter((row) => !inFold(row, fold)),
      SIGNS.length,
    );
    const held = observed.filter((row) => inFold(row, fold));
    return held.map((row) => ({ ...row, p: probabilityOf(row.values, learned) }));
  }).flat();
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
