import {
  answeredPrecision,
  answeredRecall,
  areaUnderRiskCoverage,
  areaUnderRoc,
  calibrationError,
  type Ordered,
  ordered,
  type Told,
  type Weights,
} from './abstention.ts';
import { inOrder } from './catalogue.ts';
import type { Judged } from './judged.ts';

/** Every number of a run as a function of how often each question counts: once each for the report, at random to resample it. */
export type Measure = {
  readonly name: string;
  /** How many questions it rests on. */
  readonly questions: number;
  /** Null where the weights leave no question that bears on it. */
  valueAt(weights: Weights): number | null;
};

/** A run's question and its place in the weights. */
type Placed = { readonly place: number; readonly judged: Judged };

/** All that can be measured over the whole run, in the catalogue's order. */
export function measuresOf(questions: readonly Judged[]): Measure[] {
  const all = placed(questions);
  const asked = askedAlike(all);
  const unrelated = asked.filter(({ judged }) => judged.kind !== 'unanswerable' || judged.reason === 'unrelated');
  return sorted([
    ...valueMeasures(all),
    ...rocMeasures('AUROC', asked),
    ...rocMeasures('AUROC unrelated', unrelated),
    ...selectiveMeasures(asked),
  ]);
}

/** Of fewer questions the calibration error is noise: three to a bin. */
const MIN_CALIBRATED = 30;

/** The same over some of the questions, with the shares of answers given; a value's name loses the kind it begins with. */
export function groupMeasuresOf(questions: readonly Judged[], belongs: (judged: Judged) => boolean): Measure[] {
  const group = placed(questions).filter(({ judged }) => belongs(judged));
  const asked = group.filter(({ judged }) => ASKED.has(judged.kind));
  const given = (some: readonly Placed[]) =>
    some.map(({ place, judged }) => ({ place, value: judged.status === 'answered' ? 1 : 0 }));
  return sorted([
    ...valueMeasures(group).map((measure) => ({
      ...measure,
      name: measure.name.replace(/^(?:followup|topic) /u, ''),
    })),
    ...meanMeasures('answered', given(group.filter(({ judged }) => judged.kind !== 'unanswerable'))),
    ...meanMeasures('unanswerable answered', given(group.filter(({ judged }) => judged.kind === 'unanswerable'))),
    ...rocMeasures('AUROC', asked),
    ...(asked.length < MIN_CALIBRATED
      ? []
      : selectiveMeasures(asked).filter(({ name }) => name === 'calibration error')),
  ]);
}

/** The kinds that are asked as questions, whose confidence means one thing. */
const ASKED: ReadonlySet<string> = new Set(['answerable', 'followup', 'unanswerable']);

/** What confidence is judged by: the questions with an answer and those without. */
export function askedOf(questions: readonly Judged[]): Judged[] {
  return askedAlike(placed(questions)).map(({ judged }) => judged);
}

/** Follow-ups count beside answerable questions where unanswerable ones have earlier turns too, so that both sides are asked alike. */
function askedAlike(all: readonly Placed[]): Placed[] {
  const turned = all.some(({ judged }) => judged.kind === 'unanswerable' && judged.nTurns > 0);
  const alone = all.some(({ judged }) => judged.kind === 'answerable' || judged.kind === 'unanswerable');
  return all.filter(({ judged }) => ASKED.has(judged.kind) && (judged.kind !== 'followup' || turned || !alone));
}

/** A question as abstention sees it. */
export function toldOf({ kind, confidence, status, right }: Judged): Told {
  const answerable = kind !== 'unanswerable';
  return {
    confidence,
    answerable,
    answered: status === 'answered',
    silent: status === 'nothing',
    right: right && answerable,
  };
}

/** The mean of each value that questions of the run have. */
function valueMeasures(all: readonly Placed[]): Measure[] {
  const names = new Set(all.flatMap(({ judged }) => Object.keys(judged.values)));
  return [...names].flatMap((name) =>
    meanMeasures(
      name,
      all.flatMap(({ place, judged }) => {
        const value = judged.values[name];
        return value === undefined ? [] : [{ place, value }];
      }),
    ),
  );
}

function meanMeasures(name: string, some: readonly { readonly place: number; readonly value: number }[]): Measure[] {
  if (some.length === 0) return [];
  const places = Uint32Array.from(some, ({ place }) => place);
  const values = Float64Array.from(some, ({ value }) => value);
  return [{ name, questions: some.length, valueAt: (weights) => weightedMean(places, values, weights) }];
}

function weightedMean(places: Uint32Array, values: Float64Array, weights: Weights): number | null {
  let [sum, n] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    const weight = weights[places[i] ?? 0] ?? 0;
    sum += weight * (values[i] ?? 0);
    n += weight;
  }
  return n === 0 ? null : sum / n;
}

function rocMeasures(name: string, asked: readonly Placed[]): Measure[] {
  const nUnanswerable = asked.filter(({ judged }) => judged.kind === 'unanswerable').length;
  return nUnanswerable === 0 || nUnanswerable === asked.length ? [] : [areaMeasure(name, asked, areaUnderRoc)];
}

function selectiveMeasures(asked: readonly Placed[]): Measure[] {
  if (asked.length === 0) return [];
  const answered = asked.filter(({ judged }) => judged.status === 'answered');
  const answerable = asked.filter(({ judged }) => judged.kind !== 'unanswerable');
  return [
    areaMeasure('AURC', asked, areaUnderRiskCoverage),
    areaMeasure('calibration error', asked, calibrationError),
    ...(answered.length > 0 ? [areaMeasure('answered precision', answered, answeredPrecision)] : []),
    ...(answerable.length > 0 ? [areaMeasure('answered recall', answerable, answeredRecall)] : []),
  ];
}

function areaMeasure(
  name: string,
  some: readonly Placed[],
  area: (all: Ordered, weights: Weights) => number | null,
): Measure {
  const all = ordered(
    some.map(({ judged }) => toldOf(judged)),
    some.map(({ place }) => place),
  );
  return { name, questions: some.length, valueAt: (weights) => area(all, weights) };
}

function placed(questions: readonly Judged[]): Placed[] {
  return questions.map((judged, place) => ({ place, judged }));
}

function sorted(measures: readonly Measure[]): Measure[] {
  const order = inOrder(measures.map(({ name }) => name));
  return [...measures].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
