/** Public questions turned into lists for the ranker, asked of large libraries, small ones and long documents. */
import type { ReadDocument, Span } from '../src/core/model.ts';
import { FEATURES, type FeatureName, featuresOf } from '../src/core/rank/features.ts';
import { matcherOf } from '../src/core/rank/matching.ts';
import { type List, learnRanking, scoresOf } from '../src/eval/learn.ts';
import {
  type Desk,
  deskOf,
  type GoldQuestion,
  groupBy,
  isRight,
  isWithin,
  type LexiconOf,
  type PublicSet,
} from './desk.ts';

/** A question's list with what is needed to score it: the passage of each row, and whether the passage is the right one. */
export type AskedList = List & {
  readonly article: string;
  /** The passage of each row, by number. */
  readonly passages: readonly number[];
  readonly rightPassages: ReadonlySet<number>;
  /** Passages from this number on were proposed by their meaning alone. */
  readonly nearFrom: number;
};

/**
 * In how many ways the questions are asked. `large`: every other question, of all paragraphs of all articles, each a document.
 * Half of the others, `small`: of the paragraphs of their own article alone. The other half, `long`: of all articles, each one
 * long document. `talk`: the last question of each conversation of another set.
 */
export type Lists = { readonly [way in (typeof WAYS)[number]]: readonly AskedList[] };
export const WAYS = ['large', 'small', 'long', 'talk'] as const;

export async function listsOf(train: PublicSet, talk: PublicSet, lexiconOf: LexiconOf): Promise<Lists> {
  const { documents, questions } = train;
  const articleOf = new Map(documents.map(({ id, title }) => [id, title]));
  const every = (step: number, from: number): GoldQuestion[] => questions.filter((_, index) => index % step === from);
  const small: AskedList[] = [];
  for (const [article, own] of groupBy(documents, ({ title }) => title)) {
    const mine = every(4, 1).filter(({ document }) => articleOf.get(document) === article);
    small.push(...(await asked(mine, await deskOf(own, lexiconOf), () => article)));
  }
  const long = longDocuments(documents);
  const placed = every(4, 3).map((question) => ({ ...question, ...long.placeOf.get(question.document) }));
  const answered = talk.questions.filter((question) => (question.documents?.length ?? 0) > 0);
  return {
    large: await asked(
      every(2, 0),
      await deskOf(documents, lexiconOf),
      ({ document }) => articleOf.get(document) ?? '',
    ),
    small,
    long: await asked(placed, await deskOf(long.documents, lexiconOf), ({ document }) => document),
    talk: await asked(answered, await deskOf(talk.documents, lexiconOf), ({ _id }) => _id.split('<')[0] ?? ''),
  };
}

async function asked(
  questions: readonly GoldQuestion[],
  desk: Desk,
  articleOf: (question: GoldQuestion) => string,
): Promise<AskedList[]> {
  const lists: AskedList[] = [];
  for (const question of questions) lists.push(await listOf(question, desk, articleOf(question)));
  return lists;
}

/** Each article as one document of its paragraphs, under its title, with the place of each paragraph. */
function longDocuments(paragraphs: readonly ReadDocument[]) {
  const placeOf = new Map<string, { document: string; within: Span }>();
  const documents = [...groupBy(paragraphs, ({ title }) => title)].map(([title, own]): ReadDocument => {
    let text = '';
    const blocks = own.map((paragraph) => {
      const span = { start: text.length, end: text.length + paragraph.text.length };
      text += `${paragraph.text}\n\n`;
      placeOf.set(paragraph.id, { document: title, within: span });
      return { kind: 'paragraph', span } as const;
    });
    const kind = { language: 'en', languageFrom: 'source', metadata: {}, pages: [] } as const;
    return { id: title, revision: title, title, titleFrom: 'source', ...kind, text, blocks };
  });
  return { documents, placeOf };
}

/** Fewer found by words than are ranked: the further ones hardly differ from each other and take most of the time. */
const LEARNED_CANDIDATES = 25;

async function listOf(question: GoldQuestion, desk: Desk, article: string): Promise<AskedList> {
  const { library } = desk;
  const { query, candidates } = await desk.look(question);
  const context = { matcher: matcherOf(query, library), library };
  const values: number[] = [];
  const passages: number[] = [];
  const right: number[] = [];
  const rightPassages = new Set<number>();
  for (const candidate of candidates.filter(({ rank, score }) => rank < LEARNED_CANDIDATES || score === 0)) {
    const passage = library.passageById.get(candidate.passage);
    if (!passage) continue;
    if (isWithin(question, passage.document, passage.span)) rightPassages.add(candidate.rank);
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

/** Lists that can be learned from. */
export function learnable(lists: readonly AskedList[]): AskedList[] {
  return lists.filter((list) => list.right.length > 0);
}

export type Validated = { readonly [way in keyof Lists]: Reached };

/** Learns on all folds of articles and conversations but one and asks that one, for each in turn. */
export function crossValidated(lists: Lists, folds: number): Validated {
  const total = { large: { ...NONE }, small: { ...NONE }, long: { ...NONE }, talk: { ...NONE } };
  const groups = [...new Set(WAYS.flatMap((way) => lists[way].map(({ article }) => article)))];
  for (let fold = 0; fold < folds; fold++) {
    const held = (list: AskedList): boolean => groups.indexOf(list.article) % folds === fold;
    const weights = learnRanking(learnable(allOf(lists).filter((list) => !held(list))), FEATURES.length);
    for (const way of WAYS) tally(total[way], reachedBy(lists[way].filter(held), weights));
  }
  return total;
}

export function allOf(lists: Lists): AskedList[] {
  return WAYS.flatMap((way) => lists[way]);
}

/** The same change to the lists of every way. */
export function eachWay<T>(lists: Lists, change: (some: readonly AskedList[]) => T): { [way in keyof Lists]: T } {
  const { large, small, long, talk } = lists;
  return { large: change(large), small: change(small), long: change(long), talk: change(talk) };
}

const NONE: Reached = { n: 0, passage: 0, sentence: 0, three: 0 };

function tally(total: Reached, more: Reached): void {
  for (const key of ['n', 'passage', 'sentence', 'three'] as const) total[key] += more[key];
}

const NAMES: { readonly [way in keyof Lists]: string } = {
  large: 'all paragraphs as one library',
  small: 'a library for each article',
  long: 'articles as long documents',
  talk: 'conversations',
};

/** As the table of docs/evaluation.md has it. Conversations mark documents, so only `passage@1` says something there. */
export function told(reached: Validated): string {
  const line = (way: keyof Lists): string => {
    const { n, passage, sentence, three } = reached[way];
    const sentences = `, sentence@1 ${(sentence / n).toFixed(3)}, sentence@3 ${(three / n).toFixed(3)}`;
    return `  ${NAMES[way]} (n ${n}): passage@1 ${(passage / n).toFixed(3)}${way === 'talk' ? '' : sentences}`;
  };
  return WAYS.map(line).join('\n');
}
