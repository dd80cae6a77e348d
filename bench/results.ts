import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { Measurement } from './measurement.ts';

/** Raw results on disk: one measurement a line, so that nothing that took hours is measured again for a table. */

export type Draft = Omit<Measurement, 'machine' | 'made'>;
export type Recorder = (draft: Draft) => void;

/** Appends to the file and shows what it appends. */
export function recorder(path: string): Recorder {
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
