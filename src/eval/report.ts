import type { Status } from '../core/model.ts';
import { inOrder } from './catalogue.ts';
import { type Bin, type RiskAt, reliabilityOf, risksOf } from './curves.ts';
import { KINDS } from './gold.ts';
import type { Judged } from './judged.ts';
import { askedOf, groupMeasuresOf, type Measure, measuresOf, toldOf } from './measures.ts';
import { type Interval, intervalsOf, once, type Random } from './resample.ts';

/** From judged answers to the numbers of a report. A number that no question bears on is left out, never made up. */

export type Outcomes = Readonly<Record<Status, number>>;

/** Numbers by name, as the catalogue knows them. */
export type Numbers = {
  readonly metrics: Readonly<Record<string, number>>;
  /** 95% bootstrap intervals over the questions. */
  readonly intervals: Readonly<Record<string, Interval>>;
  /** How many questions each number rests on. */
  readonly counts: Readonly<Record<string, number>>;
};

export type Report = Numbers & {
  readonly questions: number;
  /** Kind to how its answers came out; unanswerable ones also by the first word of their `why`. */
  readonly outcomes: Readonly<Record<string, Outcomes>>;
  readonly kinds: Readonly<Record<string, Group>>;
  /** Answerable, unanswerable and other questions of one style together. */
  readonly styles: Readonly<Record<string, Group>>;
  /** Confidence told against share of right first sentences; empty bins are left out. */
  readonly calibration: readonly Bin[];
  /** Share of wrong first sentences at each tenth of coverage. */
  readonly riskCoverage: readonly RiskAt[];
  /** Stage to mean milliseconds over the questions that went through it. */
  readonly timings: Readonly<Record<string, number>>;
};

/** Numbers of some of the questions. */
export type Group = Numbers & { readonly questions: number };

/** `random` draws the resamples of the intervals: the same generator gives the same report. */
export function reportOf(questions: readonly Judged[], random: Random): Report {
  const groups = groupsOf(questions);
  const measured = groups.map(({ measures }) => measures);
  const intervals = intervalsOf(measured.flat(), questions.length, random);
  const numbers = measured.map((measures) => numbersOf(measures, intervals.splice(0, measures.length), questions));
  const ofAxis = (axis: 'kind' | 'style'): Record<string, Group> =>
    Object.fromEntries(
      groups.flatMap((group, index) =>
        group.axis === axis ? [[group.name, { questions: group.questions, ...(numbers[index] ?? NO_NUMBERS) }]] : [],
      ),
    );
  const told = askedOf(questions).map(toldOf);
  return {
    questions: questions.length,
    ...(numbers[0] ?? NO_NUMBERS),
    outcomes: outcomesOf(questions),
    kinds: ofAxis('kind'),
    styles: ofAxis('style'),
    calibration: reliabilityOf(told),
    riskCoverage: risksOf(told),
    timings: timingsOf(questions),
  };
}

/** One question that came out wrong. */
export type Miss = Pick<Judged, 'id' | 'kind' | 'question' | 'status' | 'wanted'> & {
  /** The first sentence; of a topic all. */
  readonly got: readonly string[];
};

/** Questions whose first sentence is wrong, that should have stayed unanswered, or whose list of sentences is not the wanted one. */
export function missesOf(questions: readonly Judged[]): Miss[] {
  return questions
    .filter(({ miss }) => miss)
    .map(({ id, kind, question, status, passages, wanted }) => ({
      id,
      kind,
      question,
      status,
      got: (kind === 'topic' ? passages : passages.slice(0, 1)).map(({ sentence }) => sentence),
      wanted,
    }));
}

const NO_NUMBERS: Numbers = { metrics: {}, intervals: {}, counts: {} };

type GroupMeasures = {
  readonly axis: 'all' | 'kind' | 'style';
  readonly name: string;
  readonly questions: number;
  readonly measures: readonly Measure[];
};

/** All questions first, then each kind, then each style. */
function groupsOf(questions: readonly Judged[]): GroupMeasures[] {
  const group = (axis: 'kind' | 'style', name: string): GroupMeasures => {
    const belongs = (judged: Judged): boolean => judged[axis] === name;
    const measures = groupMeasuresOf(questions, belongs);
    return { axis, name, questions: questions.filter(belongs).length, measures };
  };
  const kinds = KINDS.filter((kind) => questions.some((judged) => judged.kind === kind));
  const styles = new Set(questions.flatMap(({ style }) => style ?? []));
  return [
    { axis: 'all', name: 'all', questions: questions.length, measures: measuresOf(questions) },
    ...kinds.map((kind) => group('kind', kind)),
    ...[...styles].map((style) => group('style', style)),
  ];
}

function numbersOf(
  measures: readonly Measure[],
  intervals: readonly (Interval | null)[],
  { length }: readonly Judged[],
): Numbers {
  const each = once(length);
  const by = <T>(chosen: (measure: Measure, index: number) => T | null | undefined): Record<string, T> =>
    Object.fromEntries(
      measures.flatMap((measure, index) => {
        const value = chosen(measure, index);
        return value === null || value === undefined ? [] : [[measure.name, value]];
      }),
    );
  return {
    metrics: by(({ valueAt }) => valueAt(each)),
    intervals: by((_, index) => intervals[index]),
    counts: by(({ questions }) => questions),
  };
}

function outcomesOf(questions: readonly Judged[]): Record<string, Outcomes> {
  const groups = new Map<string, Record<Status, number>>();
  for (const { kind, reason, status } of questions)
    for (const name of reason === null ? [kind] : [kind, `${kind} ${reason}`]) {
      const group = groups.get(name) ?? { answered: 0, unsure: 0, nothing: 0 };
      group[status]++;
      groups.set(name, group);
    }
  const order = (name: string): number => KINDS.findIndex((kind) => name.startsWith(kind));
  return Object.fromEntries([...groups].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'en')));
}

function timingsOf(questions: readonly Judged[]): Record<string, number> {
  const sums = new Map<string, { ms: number; n: number }>();
  for (const { timings } of questions)
    for (const [stage, ms] of Object.entries(timings)) {
      const { ms: before, n } = sums.get(stage) ?? { ms: 0, n: 0 };
      sums.set(stage, { ms: before + ms, n: n + 1 });
    }
  return Object.fromEntries([...sums].map(([stage, { ms, n }]) => [stage, ms / n]));
}

/** The names of the numbers by which groups can be compared, in the catalogue's order: those that more than one of them has. */
export function sharedNames(groups: Readonly<Record<string, Group>>): string[] {
  const all = Object.values(groups).map(({ metrics }) => metrics);
  const names = inOrder(all.flatMap((metrics) => Object.keys(metrics)));
  return names.filter((name) => all.filter((metrics) => metrics[name] !== undefined).length > 1);
}
