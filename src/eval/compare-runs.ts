import type { Weights } from './abstention.ts';
import { metricOf } from './catalogue.ts';
import type { GoldKind } from './gold.ts';
import type { Judged } from './judged.ts';
import { type Measure, measuresOf } from './measures.ts';
import { draw, type Interval, middleOf, once, type Random, RESAMPLES } from './resample.ts';
import { RunError } from './run-file.ts';

/** Two runs over the same questions: what moved, whether chance would have moved it as far, and which questions came out otherwise. */
export type RunComparison = {
  /** Questions that both runs asked. */
  readonly paired: number;
  /** Questions that only one of them asked, which count for nothing here. */
  readonly unpaired: number;
  readonly differences: readonly Difference[];
  /** Wrong before, right after. */
  readonly won: readonly Change[];
  /** Right before, wrong after. */
  readonly lost: readonly Change[];
};

export type Difference = {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** After less before. */
  readonly difference: number;
  /** 95% bootstrap interval of the difference over the paired questions. */
  readonly interval: Interval | null;
  /** How likely a difference as large is when the runs are exchanged at random, question by question. */
  readonly p: number;
  readonly better: 'more' | 'less';
};

export type Change = {
  readonly id: string;
  readonly kind: GoldKind;
  readonly question: string;
  readonly wanted: readonly string[];
  readonly before: Side;
  readonly after: Side;
};

export type Side = Pick<Judged, 'status' | 'confidence' | 'passages'>;

/** Pairs questions by id. Throws `RunError` where nothing can be paired, or one id asks two things. */
export function compareRuns(before: readonly Judged[], after: readonly Judged[], random: Random): RunComparison {
  const pairs = pairsOf(before, after);
  const changes = (wasMiss: boolean): Change[] =>
    pairs.filter(([a, b]) => a.miss === wasMiss && b.miss !== wasMiss).map(changeOf);
  return {
    paired: pairs.length,
    unpaired: before.length + after.length - 2 * pairs.length,
    differences: differencesOf(pairs, random),
    won: changes(true),
    lost: changes(false),
  };
}

type Pair = readonly [before: Judged, after: Judged];

function pairsOf(before: readonly Judged[], after: readonly Judged[]): Pair[] {
  const earlier = new Map(before.map((judged) => [judged.id, judged]));
  const pairs = after.flatMap((judged): Pair[] => {
    const same = earlier.get(judged.id);
    if (!same) return [];
    if (same.question !== judged.question || same.kind !== judged.kind)
      throw new RunError(
        `question "${judged.id}" is not the same in both runs: compare two runs over one gold set ("${same.question}", "${judged.question}")`,
      );
    return [[same, judged]];
  });
  if (pairs.length === 0) throw new RunError('the two runs have no question in common: compare runs over one gold set');
  return pairs;
}

/** Both runs stand behind one another in one list, so that weights choose between them: the first half is before, the second after. */
function differencesOf(pairs: readonly Pair[], random: Random): Difference[] {
  const n = pairs.length;
  const measures = measuresOf([...pairs.map(([before]) => before), ...pairs.map(([, after]) => after)]);
  const none = new Uint16Array(n);
  const [early, late] = [joined(once(n), none), joined(none, once(n))];
  const observed = measures.flatMap((measure) => {
    const [before, after] = [measure.valueAt(early), measure.valueAt(late)];
    return before === null || after === null ? [] : [{ measure, before, after }];
  });
  const intervals = differenceIntervals(
    observed.map(({ measure }) => measure),
    n,
    random,
  );
  const shuffled = shuffledDifferences(
    observed.map(({ measure }) => measure),
    n,
    random,
  );
  return observed.map(({ measure: { name }, before, after }, index) => ({
    name,
    before,
    after,
    difference: after - before,
    interval: intervals[index] ?? null,
    p: shareAsFar(shuffled[index] ?? [], after - before),
    better: metricOf(name).better,
  }));
}

function differenceIntervals(measures: readonly Measure[], n: number, random: Random): (Interval | null)[] {
  const none = new Uint16Array(n);
  const drawn = new Uint16Array(n);
  return sampled(measures, () => {
    draw(drawn, random);
    return [joined(drawn, none), joined(none, drawn)];
  }).map(middleOf);
}

/** What comes of exchanging the two runs at random, question by question (Noreen 1989; Smucker, Allan and Carterette 2007). */
function shuffledDifferences(measures: readonly Measure[], n: number, random: Random): number[][] {
  return sampled(measures, () => {
    const kept = Uint16Array.from({ length: n }, () => (random() < 0.5 ? 1 : 0));
    const exchanged = kept.map((one) => 1 - one);
    return [joined(kept, exchanged), joined(exchanged, kept)];
  });
}

/** For each measure its differences under many pairs of weights. */
function sampled(measures: readonly Measure[], pick: () => readonly [before: Weights, after: Weights]): number[][] {
  const differences = measures.map((): number[] => []);
  for (let sample = 0; sample < RESAMPLES; sample++) {
    const [before, after] = pick();
    for (const [index, { valueAt }] of measures.entries()) {
      const [early, late] = [valueAt(before), valueAt(after)];
      if (early !== null && late !== null) differences[index]?.push(late - early);
    }
  }
  return differences;
}

/** Two-sided, the observed one counted among them, so that it is never 0 (Davison and Hinkley 1997, section 4.3). */
function shareAsFar(shuffled: readonly number[], observed: number): number {
  // Sums in another order differ in their last digits.
  const asFar = Math.abs(observed) - 1e-12;
  return (1 + shuffled.filter((difference) => Math.abs(difference) >= asFar).length) / (1 + shuffled.length);
}

function joined(before: Weights, after: Weights): Uint16Array {
  const both = new Uint16Array(before.length + after.length);
  both.set(before);
  both.set(after, before.length);
  return both;
}

function changeOf([before, after]: Pair): Change {
  const { id, kind, question, wanted } = after;
  return { id, kind, question, wanted, before: sideOf(before), after: sideOf(after) };
}

function sideOf({ status, confidence, passages }: Judged): Side {
  return { status, confidence, passages };
}
