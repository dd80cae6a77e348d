/** Public questions observed for the confidence: answerable and not, in large libraries and in small ones. */

import { signsOf } from '../src/core/answer/signs.ts';
import type { Candidate, Query, ReadDocument } from '../src/core/model.ts';
import { rankWith } from '../src/core/rank/rank.ts';
import type { Row } from '../src/eval/learn.ts';
import { type Desk, deskOf, type GoldQuestion, groupBy, isRight, type PublicSet } from './desk.ts';

/**
 * What was asked of which library, and the share of each kind in what is learned from: five questions that have an answer to
 * three that have none, as in hand-written sets. Otherwise the shares would be as they happen to be.
 */
export const SHARES = {
  'answerable, large library': 0.2,
  'answerable, small library': 0.2,
  'answerable, beside trick questions': 0.1,
  'answerable, conversation': 0.125,
  'same subject, small library': 0.125,
  'other subject, small library': 0.05,
  'other subject, large library': 0.05,
  'trick question, small library': 0.075,
  'unanswerable, conversation': 0.075,
} as const;
export type Kind = keyof typeof SHARES;

/** `wordValues` are the signs where vectors are off, and `wordLabel` whether the first sentence is right then. */
export type Observed = Row & {
  readonly kind: Kind;
  readonly article: string;
  readonly wordValues: readonly number[];
  readonly wordLabel: boolean;
};

/** The ranker's weights with vectors and without. */
export type Rankers = { readonly weights: readonly number[]; readonly wordWeights: readonly number[] };

/** Questions of an article taken for the confidence, at most. */
const PER_ARTICLE = 24;
/** Of the questions written beside trick questions, one in so many is taken. */
const EVERY = 4;

type Draft = Omit<Observed, 'weight'>;
type Sets = { readonly train: PublicSet; readonly near: PublicSet; readonly talk: PublicSet };

export async function observe({ train, near, talk }: Sets, rankers: Rankers): Promise<Observed[]> {
  const drafts = [
    ...(await ofArticles(train, rankers)),
    ...(await besideTricks(near, rankers)),
    ...(await ofConversations(talk, rankers)),
  ];
  const counts = groupBy(drafts, ({ kind }) => kind);
  return drafts.map((draft) => ({
    ...draft,
    weight: (SHARES[draft.kind] * drafts.length) / (counts.get(draft.kind)?.length ?? 1),
  }));
}

/**
 * Each article is halved into two small libraries: its questions are asked of the half that holds the answer, of the other
 * half (same subject, unanswerable), and of another article (other subject); and of all articles with and without their own.
 */
async function ofArticles({ documents, questions }: PublicSet, rankers: Rankers): Promise<Draft[]> {
  const rows: Draft[] = [];
  const articles = [...groupBy(documents, ({ title }) => title)].map(([title, own]) => ({ title, own }));
  const bothSides = (sideOf: (side: number) => readonly ReadDocument[]) =>
    Promise.all([0, 1].map((side) => deskOf(sideOf(side))));
  const whole = await deskOf(documents);
  const halves = await Promise.all(
    articles.map(({ own }) => bothSides((side) => own.filter((_, i) => i % 2 === side))),
  );
  const strangers = await bothSides((side) =>
    documents.filter(({ title }) => articles.findIndex((article) => article.title === title) % 2 !== side),
  );
  for (const [place, { title, own }] of articles.entries())
    for (const question of questionsOn(questions, own).slice(0, PER_ARTICLE)) {
      const side = own.findIndex(({ id }) => id === question.document) % 2;
      const asked: [Kind, Desk | undefined][] = [
        ['answerable, large library', whole],
        ['answerable, small library', halves[place]?.[side]],
        ['same subject, small library', halves[place]?.[1 - side]],
        ['other subject, small library', halves[(place + 1) % halves.length]?.[0]],
        ['other subject, large library', strangers[place % 2]],
      ];
      for (const [kind, desk] of asked)
        if (desk) rows.push({ ...(await observed(question, desk, rankers)), kind, article: title });
    }
  return rows;
}

async function besideTricks({ documents, questions }: PublicSet, rankers: Rankers): Promise<Draft[]> {
  const rows: Draft[] = [];
  for (const [title, own] of groupBy(documents, (document) => document.title)) {
    const desk = await deskOf(own);
    for (const question of questionsOn(questions, own).filter((_, index) => index % EVERY === 0)) {
      const kind = question.answerable ? 'answerable, beside trick questions' : 'trick question, small library';
      rows.push({ ...(await observed(question, desk, rankers)), kind, article: title });
    }
  }
  return rows;
}

async function ofConversations({ documents, questions }: PublicSet, rankers: Rankers): Promise<Draft[]> {
  const desk = await deskOf(documents);
  const rows: Draft[] = [];
  for (const question of questions) {
    const kind = question.documents?.length ? 'answerable, conversation' : 'unanswerable, conversation';
    rows.push({ ...(await observed(question, desk, rankers)), kind, article: question._id.split('<')[0] ?? '' });
  }
  return rows;
}

function questionsOn(questions: readonly GoldQuestion[], documents: readonly ReadDocument[]): GoldQuestion[] {
  const ids = new Set(documents.map(({ id }) => id));
  return questions.filter(({ document }) => ids.has(document));
}

async function observed(question: GoldQuestion, desk: Desk, { weights, wordWeights }: Rankers) {
  const { query, candidates } = await desk.look(question);
  const [values, label] = seen(question, desk, { weights, query, candidates });
  const byWords = candidates.filter(({ score }) => score > 0);
  const words = { weights: wordWeights, query: { ...query, meaning: null }, candidates: byWords };
  const [wordValues, wordLabel] = seen(question, desk, words);
  return { values, label, wordValues, wordLabel };
}

type Looked = { readonly weights: readonly number[]; readonly query: Query; readonly candidates: readonly Candidate[] };

/** The signs of the ranking, and whether its first sentence is right. */
function seen(question: GoldQuestion, { library }: Desk, { weights, query, candidates }: Looked): [number[], boolean] {
  const ranked = rankWith(weights, query, candidates, library);
  const [first] = ranked;
  const right =
    first !== undefined &&
    question.answerable !== false &&
    isRight(question, library, first.passage.document, first.sentence);
  return [signsOf(query, ranked, library), right];
}

export type Judged = Pick<Observed, 'label' | 'weight'> & { readonly p: number };

/** Expected calibration error over ten bins of equal width (Naeini et al. 2015), each row counted by its weight. */
export function calibrationError(rows: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) => rows.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin));
  const gaps = bins.map((bin) =>
    Math.abs(bin.reduce((sum, { p, label, weight }) => sum + weight * (p - (label ? 1 : 0)), 0)),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / rows.reduce((sum, { weight }) => sum + weight, 0);
}
