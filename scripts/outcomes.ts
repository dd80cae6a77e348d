/** Public questions observed for the confidence: answerable and not, in large libraries and in small ones. */

import { signsOf } from '../src/core/answer/signs.ts';
import type { Document } from '../src/core/model.ts';
import { rankWith } from '../src/core/rank/rank.ts';
import type { Row } from '../src/eval/learn.ts';
import { type Desk, deskOf, type GoldQuestion, groupBy, isRight, type PublicSet } from './desk.ts';

/** `kind` says what was asked of which library. */
export type Observed = Row & { readonly kind: string; readonly article: string };

/**
 * What an unanswerable question counts beside an answerable one. Readers ask mostly of what the library holds; balanced halves
 * would make Footnote doubt nearly everything.
 */
const UNANSWERABLE = 1 / 8;

/** Questions of an article taken for the confidence, at most. */
const PER_ARTICLE = 24;

/**
 * Each article is halved into two small libraries: its questions are asked of the half that holds the answer, of the other
 * half (same subject, unanswerable), and of another article (other subject); and of all articles with and without their own.
 */
export async function observe(train: PublicSet, near: PublicSet, weights: readonly number[]): Promise<Observed[]> {
  const rows: Observed[] = [];
  const whole = await deskOf(train.documents);
  const articles = [...groupBy(train.documents, ({ title }) => title)].map(([title, documents]) => ({
    title,
    documents,
  }));
  const bothSides = (sideOf: (side: number) => readonly Document[]) =>
    Promise.all([0, 1].map((side) => deskOf(sideOf(side))));
  const halves = await Promise.all(
    articles.map(({ documents }) => bothSides((side) => documents.filter((_, i) => i % 2 === side))),
  );
  const strangers = await bothSides((side) =>
    train.documents.filter(({ title }) => articles.findIndex((a) => a.title === title) % 2 !== side),
  );
  for (const [place, { title, documents }] of articles.entries()) {
    const own = ownQuestions(train.questions, documents).slice(0, PER_ARTICLE);
    const other = halves[(place + 1) % halves.length]?.[0];
    for (const question of own) {
      const add = async (kind: string, desk: Desk | undefined) => {
        if (desk) rows.push({ ...(await observed(question, desk, weights, kind)), article: title });
      };
      const side = documents.findIndex(({ id }) => id === question.document) % 2;
      await add('answerable, large library', whole);
      await add('answerable, small library', halves[place]?.[side]);
      await add('same subject, small library', halves[place]?.[1 - side]);
      await add('other subject, small library', other);
      await add('other subject, large library', strangers[place % 2]);
    }
  }
  for (const [title, documents] of groupBy(near.documents, ({ title }) => title)) {
    const desk = await deskOf(documents);
    for (const question of ownQuestions(near.questions, documents).filter((_, index) => index % 6 === 0)) {
      const kind = question.answerable === false ? 'trick question, small library' : 'answerable, small library';
      rows.push({ ...(await observed(question, desk, weights, kind)), article: title });
    }
  }
  return rows;
}

function ownQuestions(questions: readonly GoldQuestion[], documents: readonly Document[]): GoldQuestion[] {
  const ids = new Set(documents.map(({ id }) => id));
  return questions.filter(({ document }) => ids.has(document));
}

async function observed(
  question: GoldQuestion,
  desk: Desk,
  weights: readonly number[],
  kind: string,
): Promise<Omit<Observed, 'article'>> {
  const { library } = desk;
  const { query, candidates } = await desk.look({ text: question.text });
  const ranked = rankWith(weights, query, candidates, library);
  const [first] = ranked;
  const right = first !== undefined && isRight(question, library, first.passage.document, first.sentence);
  return {
    kind,
    values: signsOf(query, ranked, library),
    label: right && question.answerable !== false,
    weight: kind.startsWith('answerable') ? 1 : UNANSWERABLE,
  };
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
