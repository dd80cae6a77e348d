/**
 * Learns the ranker's and the confidence's weights on public questions and writes them into src/core. Run by
 * `npm run learn`; prints what it reached on articles that it did not learn from. Takes some minutes and no randomness.
 *
 * Data (CC BY-SA 4.0): SQuAD 1.1 train and SQuAD 2.0 dev, sampled as docs/evaluation.md says, in FOOTNOTE_DATA.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexEntries } from '../src/app.ts';
import { BIAS_NAME, SIGNS, signsOf } from '../src/core/answer/confidence.ts';
import { MAX_CANDIDATES, searchTerms } from '../src/core/ask.ts';
import { buildLibrary, type Library } from '../src/core/library.ts';
import type { Document } from '../src/core/model.ts';
import { analyse } from '../src/core/query/analyse.ts';
import { FEATURES, featuresOf } from '../src/core/rank/features.ts';
import { matcherOf } from '../src/core/rank/matching.ts';
import { rankWith } from '../src/core/rank/rank.ts';
import { textAt } from '../src/core/span.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createMiniSearchIndex } from '../src/engines/minisearch.ts';
import { type List, learnProbability, learnRanking, type Row } from '../src/eval/learn.ts';

const DATA = process.env['FOOTNOTE_DATA'] ?? '../shared/data';
const FOLDS = 5;
const RANKING_EPOCHS = 120;
const PROBABILITY_EPOCHS = 600;

type GoldQuestion = { _id: string; text: string; document: string; answers: string[]; answerable?: boolean };

type Desk = {
  library: Library;
  search: (terms: ReturnType<typeof searchTerms>) => ReturnType<ReturnType<typeof createMiniSearchIndex>['search']>;
};

const train = await readSet('squad-train');
const part = await readSet('squad2-part');
const whole = deskOf(train.documents);
const lists = await listsOf(train.questions, whole);
const articles = [...new Set(train.documents.map(({ title }) => title))];
const articleOf = new Map(train.documents.map(({ id, title }) => [id, title]));
const foldOf = (document: string): number => articles.indexOf(articleOf.get(document) ?? '') % FOLDS;

const byFold: number[][] = [];
const reached = { first: 0, sentence: 0, n: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const seen = lists.filter(({ document }) => foldOf(document) !== fold);
  const weights = learnRanking(seen, FEATURES.length, RANKING_EPOCHS);
  byFold.push(weights);
  for (const question of train.questions.filter(({ document }) => foldOf(document) === fold)) {
    const { best, right } = await first(question, whole, weights);
    reached.n++;
    if (best?.passage.document === question.document) reached.first++;
    if (right) reached.sentence++;
  }
}
console.log(
  `ranking, ${FOLDS} folds by article, ${reached.n} questions: hit@1 ${(reached.first / reached.n).toFixed(3)}, answering sentence first ${(reached.sentence / reached.n).toFixed(3)}`,
);

const weights = learnRanking(lists, FEATURES.length, RANKING_EPOCHS);
write('src/core/rank/weights.ts', 'WEIGHTS', FEATURES, weights);

const rows: (Row & { fold: number })[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = train.questions.filter(({ document }) => foldOf(document) === fold);
  const without = deskOf(train.documents.filter(({ id }) => foldOf(id) !== fold));
  for (const question of inFold.slice(0, 500)) {
    rows.push({ ...(await observed(question, whole, byFold[fold] ?? weights)), fold });
    rows.push({ ...(await observed(question, without, byFold[fold] ?? weights)), label: false, fold });
  }
}
const near = deskOf(part.documents);
for (const [index, question] of part.questions.entries())
  if (index % 2 === 0) rows.push({ ...(await observed(question, near, weights)), fold: index % FOLDS });
const unseen = [...Array(FOLDS).keys()].flatMap((fold) => {
  const learned = learnProbability(
    rows.filter((row) => row.fold !== fold),
    SIGNS.length,
    PROBABILITY_EPOCHS,
  );
  return rows
    .filter((row) => row.fold === fold)
    .map((row) => ({ label: row.label, p: probability(learned, row.values) }));
});
console.log(
  `confidence, ${FOLDS} folds, ${rows.length} rows: area under the ROC ${auroc(unseen).toFixed(3)}, right ${(rows.filter((r) => r.label).length / rows.length).toFixed(3)}`,
);
write(
  'src/core/answer/confidence-weights.ts',
  'CONFIDENCE_WEIGHTS',
  [...SIGNS, BIAS_NAME],
  learnProbability(rows, SIGNS.length, PROBABILITY_EPOCHS),
);

async function readSet(name: string): Promise<{ documents: Document[]; questions: GoldQuestion[] }> {
  const { documents } = await loadCorpus(join(DATA, name, 'corpus.jsonl'));
  const rows = readFileSync(join(DATA, name, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return { documents: [...documents], questions: rows.map((row) => JSON.parse(row) as GoldQuestion) };
}

function deskOf(documents: readonly Document[]): Desk {
  const library = buildLibrary(documents);
  const index = createMiniSearchIndex(indexEntries(library));
  return { library, search: (terms) => index.search(terms, MAX_CANDIDATES) };
}

async function listsOf(questions: readonly GoldQuestion[], desk: Desk): Promise<(List & { document: string })[]> {
  const found: (List & { document: string })[] = [];
  for (const question of questions) {
    const query = analyse({ text: question.text }, desk.library);
    const context = { matcher: matcherOf(query, desk.library), library: desk.library };
    const rows: number[][] = [];
    const right: number[] = [];
    for (const candidate of await desk.search(searchTerms(query))) {
      const passage = desk.library.passageById.get(candidate.passage);
      if (!passage) continue;
      for (const { sentence, values } of featuresOf(query, candidate, passage, context)) {
        if (isRight(question, desk.library, passage.document, passage.sentences[sentence]?.span))
          right.push(rows.length);
        rows.push([...values]);
      }
    }
    if (right.length > 0) found.push({ rows, right, document: question.document });
  }
  return found;
}

async function first(question: GoldQuestion, desk: Desk, learned: readonly number[]) {
  const query = analyse({ text: question.text }, desk.library);
  const ranked = rankWith(learned, query, await desk.search(searchTerms(query)), desk.library);
  const best = ranked[0];
  const span = best?.passage.sentences[best.sentence]?.span;
  return {
    query,
    ranked,
    best,
    right: best !== undefined && isRight(question, desk.library, best.passage.document, span),
  };
}

async function observed(question: GoldQuestion, desk: Desk, learned: readonly number[]): Promise<Row> {
  const { query, ranked, right } = await first(question, desk, learned);
  return { values: signsOf(query, ranked), label: right && question.answerable !== false };
}

function isRight(
  question: GoldQuestion,
  library: Library,
  document: string,
  span: { start: number; end: number } | undefined,
): boolean {
  const source = library.documentById.get(document);
  return (
    !!source &&
    !!span &&
    document === question.document &&
    question.answers.some((answer) => textAt(source, span).includes(answer))
  );
}

function probability(learned: readonly number[], values: readonly number[]): number {
  const logit = [...values, 1].reduce((sum, value, index) => sum + value * (learned[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-logit));
}

function auroc(rows: readonly { label: boolean; p: number }[]): number {
  const sorted = [...rows].sort((a, b) => a.p - b.p);
  let ranks = 0;
  let right = 0;
  for (const [index, row] of sorted.entries())
    if (row.label) {
      ranks += index + 1;
      right++;
    }
  return (ranks - (right * (right + 1)) / 2) / (right * (rows.length - right));
}

function write(path: string, name: string, names: readonly string[], learned: readonly number[]): void {
  const source = readFileSync(path, 'utf8');
  const lines = names.map((key, index) => `  ${key}: ${(learned[index] ?? 0).toFixed(3)},`);
  const next = source.replace(
    new RegExp(`(export const ${name}[^{]*\\{\\n)[\\s\\S]*?(\\n\\};)`, 'u'),
    `$1${lines.join('\n')}$2`,
  );
  writeFileSync(path, next);
  console.log(`${path}\n${lines.join('\n')}`);
}
