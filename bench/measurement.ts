import { CONTESTANTS } from './contestants.ts';

/** What was measured, and how tables and plots find it again. Pure. */

export type Measurement = {
  readonly part: 'speed' | 'scale' | 'live' | 'quality';
  readonly engine: string;
  /** What it was measured on: how many passages, a set, a change. */
  readonly on: string;
  /** What was measured, as the tables call it. */
  readonly measure: string;
  /** Null where it could not be: `border` says why. */
  readonly value: number | null;
  readonly unit: 'ms' | 'bytes' | 'share' | 'passages' | 'documents';
  readonly border?: string;
  /** How many single values it stands for. */
  readonly n?: number;
  /** Old-space limit of the process in MB, where it was measured in one of its own. */
  readonly heap?: number;
  /** Processor, cores, memory and Node; never the name of a machine. */
  readonly machine: string;
  /** ISO 8601, day. */
  readonly made: string;
};

/** Of measurements of the same thing the last one, in the order of the first. */
export function latest(all: readonly Measurement[]): Measurement[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

export function keyOf({ part, engine, on, measure }: Pick<Measurement, 'part' | 'engine' | 'on' | 'measure'>): string {
  return [part, engine, on, measure].join('|');
}

export type Results = {
  readonly all: readonly Measurement[];
  readonly find: (wanted: Pick<Measurement, 'part' | 'engine' | 'on' | 'measure'>) => Measurement | undefined;
};

export function resultsOf(all: readonly Measurement[]): Results {
  const byKey = new Map(all.map((one) => [keyOf(one), one]));
  return { all, find: (wanted) => byKey.get(keyOf(wanted)) };
}

/** Sizes of the generated library that were measured, the smallest first. */
export function sizesIn({ all }: Results): string[] {
  const sizes = new Set(all.filter(({ part }) => part === 'scale').map(({ on }) => on));
  return [...sizes].sort((a, b) => Number(a) - Number(b));
}

/** Those that were measured, in the order in which all tables and plots have them. */
export function enginesIn({ all }: Results, part: Measurement['part']): string[] {
  const names = new Set(all.filter((one) => one.part === part).map(({ engine }) => engine));
  return [...names].sort((a, b) => placeOf(a) - placeOf(b) || a.length - b.length);
}

/** A contestant's place among all, from 0; what goes by a longer name has that of its beginning, and others come last. */
export function placeOf(engine: string): number {
  const names = Object.keys(CONTESTANTS);
  const place = names.findLastIndex((name) => engine.startsWith(name));
  return place < 0 ? names.length : place;
}

/** Bytes a passage of the engine's own count. */
export function aPassage({ find }: Results): (one: Measurement) => number {
  return ({ engine, on, value }) =>
    (value ?? 0) / (find({ part: 'scale', engine, on, measure: 'passages' })?.value ?? Number(on));
}
