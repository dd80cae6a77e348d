import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';

/** Raw results: one JSON object a measurement and line, from which tables and plots are made. */

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

export type Draft = Omit<Measurement, 'machine' | 'made'>;
export type Record = (draft: Draft) => void;

/** Appends to the file and shows what it appends. */
export function recorder(path: string): Record {
  mkdirSync(dirname(path), { recursive: true });
  const [machine, made] = [machineNow(), new Date().toISOString().slice(0, 10)];
  return (draft) => {
    appendFileSync(path, `${JSON.stringify({ ...draft, machine, made } satisfies Measurement)}\n`);
    console.log(lineOf(draft));
  };
}

function lineOf({ part, engine, on, measure, value, unit, border }: Draft): string {
  const shown = value === null ? border : `${Number(value.toPrecision(4))} ${unit}`;
  return [part.padEnd(7), on.padEnd(11), engine.padEnd(24), measure.padEnd(18), shown].join('  ');
}

function machineNow(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, Node ${process.versions.node}`;
}

/** All measurements of the file in their order; none where there is no file. */
export function readResults(path: string): Measurement[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Measurement);
}

/** Of measurements of the same thing the last one, in the order of the first. */
export function latest(all: readonly Measurement[]): Measurement[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

export function keyOf({ part, engine, on, measure }: Pick<Measurement, 'part' | 'engine' | 'on' | 'measure'>): string {
  return [part, engine, on, measure].join('|');
}
