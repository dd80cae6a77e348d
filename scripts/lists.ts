/** Public questions turned into lists for the ranker, from large libraries and from small ones. */
import type { Document } from '../src/core/model.ts';
import { FEATURES, type FeatureName, featuresOf } from '../src/core/rank/features.ts';
import { matcherOf } from '../src/core/rank/matching.ts';
import { type List, learnRanking, scoresOf } from '../src/eval/learn.ts';
import { type Desk, deskOf, type GoldQuestion, groupBy, isRight, type LexiconOf, type PublicSet } from './desk.ts';

/** A question's list with what is needed to score it: the passage of each row, and whether the passage is the right one. */
export type AskedList = List & {
  readonly article: string;
  /** The passage of each row, by number. */
  readonly passages: readonly number[];
  readonly rightPassages: ReadonlySet<number>;
  /** Passages from this number on were proposed by their meaning alone. */
  readonly nearFrom: number;
};

export type Lists = { readonly large: readonly AskedList[]; readonly small: readonly AskedList[] };

/** Lists of every other question against the whole library, and of the others against the library of their own article alone. */
export async function listsOf({ documents, questions }: PublicSet, lexiconOf: LexiconOf): Promise<Lists> {
  const articleOf = new Map(documents.map(({ id, title }) => [id, title]));
  const whole = await deskOf(documents, lexiconOf);
  const large: AskedList[] = [];
  for (const question of questions.filter((_, index) => index % 2 === 0))
    large.push(await listOf(question, whole, articleOf.get(question.document) ?? ''));
  const small: AskedList[] = [];
  for (const [article, own] of groupBy(documents as Document[], ({ title }) => title)) {
    const desk = await deskOf(own, lexiconOf);
    for (const question of questions.filter((_, index) => index % 2 === 1))
      if (articleOf.get(question.document) === article) small.push(await listOf(question, desk, article));
  }
  return { large, small };
}

/** Fewer found by words than are ranked: the further ones hardly differ from each other and take most of the time. */
const LEARNED_CANDIDATES = 25;

async function listOf(question: GoldQuestion, desk: Desk, article: string): Promise<AskedList> {
  const { library } = desk;
  const { query, candidates } = await desk.look({ text: question.text });
  const context = { matcher: matcherOf(query, library), library };
  const values: number[] = [];
  const passages: number[] = [];
  const right: number[] = [];
  const rightPassages = new Set<number>();
  for (const candidate of candidates.filter(({ rank, score }) => rank < LEARNED_CANDIDATES || score === 0)) {
    const passage = library.passageById.get(candidate.passage);
    if (!passage) continue;
    if (passage.document === question.document) rightPassages.add(candidate.rank);
    for (const scored of featuresOf(query, passage, context)) {
      const span = passage.sentences[scored.sentence]?.span;
      if (isRight(question, library, passage.document, span)) right.push(passages.length);
      passages.push(candidate.rank);
      values.push(...scored.values);
    }
  }
  const rows = Float32Array.from(values);
  const nearFrom = candidates.find(({ score }) => score === 0)?.rank ?? candidates.length;
  return { rows, nRows: passages.length, right, article, passages, rightPassages, nearFrom };
}

/** Shares of the questions whose first passage, first sentence and one of whose first three sentences (of three passages) is right. */
export type Reached = { n: number; passage: number; sentence: number; three: number };

export function reachedBy(lists: readonly AskedList[], weights: readonly number[]): Reached {
  const reached = { n: lists.length, passage: 0, sentence: 0, three: 0 };
  for (const list of lists) {
    const best = bestRows(list, scoresOf(list, weights));
    const right = new Set(list.right);
    if (list.rightPassages.has(list.passages[best[0] ?? -1] ?? -1)) reached.passage++;
    if (right.has(best[0] ?? -1)) reached.sentence++;
    if (best.some((row) => right.has(row))) reached.three++;
  }
  return reached;
}

/** The best row of each of the three best passages. */
function bestRows({ passages }: AskedList, scores: Float64Array): number[] {
  const best = new Map<number, number>();
  for (const [row, passage] of passages.entries()) {
    const known = best.get(passage);
    if (known === undefined || (scores[row] ?? 0) > (scores[known] ?? 0)) best.set(passage, row);
  }
  return [...best.values()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 3);
}

/** The same with some features left out; for measuring what they are worth. */
export function without(lists: readonly AskedList[], names: readonly string[]): AskedList[] {
  const dropped = FEATURES.flatMap((name, index) => (names.includes(name) ? [index] : []));
  return lists.map((list) => {
    const rows = Float32Array.from(list.rows);
    for (let row = 0; row < list.nRows; row++) for (const index of dropped) rows[row * FEATURES.length + index] = 0;
    return { ...list, rows };
  });
}

/** Features that only vectors have. */
export const OF_MEANING = FEATURES.filter((name) => /Likeness|SoftCoverage/u.test(name)) as readonly FeatureName[];

/** The same as they are where vectors are off. */
export function byWordsAlone(lists: readonly AskedList[]): AskedList[] {
  return without(lists, OF_MEANING).map((list) => {
    const nRows = list.passages.filter((passage) => passage < list.nearFrom).length;
    return {
      ...list,
      nRows,
      rows: list.rows.subarray(0, nRows * FEATURES.length),
      passages: list.passages.slice(0, nRows),
      right: list.right.filter((row) => row < nRows),
    };
  });
}

/** Titles in the order of first appearance. */
export function articlesOf(documents: readonly Document[]): string[] {
  return [...new Set(documents.map(({ title }) => title))];
}

/** Lists that can be learned from. */
export function learnable(lists: readonly AskedList[]): AskedList[] {
  return lists.filter((list) => list.right.length > 0);
}

export type Validated = { readonly large: Reached; readonly small: Reached };

/** Learns on all folds of articles but one and asks that one, for each in turn. */
export function crossValidated({ large, small }: Lists, articles: readonly string[], folds: number): Validated {
  const total = { large: { ...NONE }, small: { ...NONE } };
  for (let fold = 0; fold < folds; fold++) {
    const held = (list: AskedList): boolean => articles.indexOf(list.article) % folds === fold;
    const weights = learnRanking(learnable([...large, ...small].filter((list) => !held(list))), FEATURES.length);
    tally(total.large, reachedBy(large.filter(held), weights));
    tally(total.small, reachedBy(small.filter(held), weights));
  }
  return total;
}

const NONE: Reached = { n: 0, passage: 0, sentence: 0, three: 0 };

function tally(total: Reached, more: Reached): void {
  for (const key of ['n', 'passage', 'sentence', 'three'] as const) total[key] += more[key];
}

/** As the table of docs/evaluation.md has it. */
export function told({ large, small }: Validated): string {
  const line = (name: string, { n, passage, sentence, three }: Reached): string =>
    `${name} (n ${n}): passage@1 ${(passage / n).toFixed(3)}, sentence@1 ${(sentence / n).toFixed(3)}, sentence@3 ${(three / n).toFixed(3)}`;
  return `  ${line('all articles as one library', large)}\n  ${line('a library for each article', small)}`;
}
