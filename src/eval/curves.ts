import { BINS, binOf, type Told } from './abstention.ts';

/** The curves behind the areas, as points to draw and to print. Shares from 0 to 1. */

export type Point = { readonly x: number; readonly y: number };

/** x: share of unanswerable questions at or above a confidence; y: share of answerable ones. From (0, 0) to (1, 1). */
export function rocCurve(told: readonly Told[]): Point[] {
  const nAnswerable = told.filter(({ answerable }) => answerable).length;
  const nUnanswerable = told.length - nAnswerable;
  if (nAnswerable === 0 || nUnanswerable === 0) return [];
  const steps = cumulated(told, ({ answerable }) => answerable);
  return [
    { x: 0, y: 0 },
    ...steps.map(({ n, nCounted }) => ({ x: (n - nCounted) / nUnanswerable, y: nCounted / nAnswerable })),
  ];
}

/** x: coverage, the share of questions at or above a confidence; y: risk, the share of wrong first sentences among them. */
export function riskCoverageCurve(told: readonly Told[]): Point[] {
  return cumulated(told, ({ right }) => !right).map(({ n, nCounted }) => ({ x: n / told.length, y: nCounted / n }));
}

/** A step of answering more: the least confidence that is still answered there, and what it brings. */
export type RiskAt = { readonly coverage: number; readonly risk: number; readonly confidence: number };

/** At each tenth of coverage, rounded to whole questions and on to all of equal confidence; steps that fall together count once. */
export function risksOf(told: readonly Told[]): RiskAt[] {
  const steps = cumulated(told, ({ right }) => !right);
  const chosen = Array.from({ length: 10 }, (_, tenth) =>
    steps.find(({ n }) => n >= Math.round(((tenth + 1) / 10) * told.length) && n > 0),
  );
  return [...new Set(chosen)].flatMap((step) =>
    step ? [{ coverage: step.n / told.length, risk: step.nCounted / step.n, confidence: step.confidence }] : [],
  );
}

/** Where the curve stands once every question with such a status is answered; null where none is. */
export function riskOf(told: readonly Told[], answered: (one: Told) => boolean): Point | null {
  const given = told.filter(answered);
  if (given.length === 0) return null;
  return { x: given.length / told.length, y: given.filter(({ right }) => !right).length / given.length };
}

/** One bin of confidence [from, to), the last one closed. */
export type Bin = {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  /** Mean confidence told. */
  readonly confidence: number;
  /** Share of right first sentences. */
  readonly right: number;
};

/** The data of a reliability diagram; empty bins are left out. */
export function reliabilityOf(told: readonly Told[]): Bin[] {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return Array.from({ length: BINS }, (_, bin) => told.filter(({ confidence }) => binOf(confidence) === bin)).flatMap(
    (own, bin) =>
      own.length === 0
        ? []
        : [
            {
              from: bin / BINS,
              to: (bin + 1) / BINS,
              questions: own.length,
              confidence: mean(own.map(({ confidence }) => confidence)),
              right: mean(own.map(({ right }) => (right ? 1 : 0))),
            },
          ],
  );
}

type Step = { readonly confidence: number; readonly n: number; readonly nCounted: number };

/** Down the confidences, one step for all that are equal: how many questions lie there or above, and how many of them count. */
function cumulated(told: readonly Told[], counts: (one: Told) => boolean): Step[] {
  const sorted = [...told].sort((a, b) => b.confidence - a.confidence);
  const steps: Step[] = [];
  let nCounted = 0;
  for (const [index, one] of sorted.entries()) {
    if (counts(one)) nCounted++;
    if (sorted[index + 1]?.confidence !== one.confidence)
      steps.push({ confidence: one.confidence, n: index + 1, nCounted });
  }
  return steps;
}
