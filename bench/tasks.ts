import type { Place } from './engines/engine.ts';
import type { Asked } from './questions.ts';

/** What a measuring process can be told to do, and what it answers. Times are milliseconds, memory bytes. */

export type Tasks = {
  /** From files; `ready` is when it could first be asked, `settled` when nothing was left to do. */
  build: { input: Started; output: Start };
  /** From its saved form. */
  load: { input: Started; output: Start };
  /** Starts from files, and asks as long as something is being done in the background. */
  meanwhile: {
    input: Started & { readonly questions: readonly Asked[] };
    output: { readonly times: number[]; readonly loop: Loop };
  };
  save: { input: null; output: number };
  memory: { input: null; output: { readonly held: number; readonly rss: number } };
  search: { input: { readonly questions: readonly Asked[]; readonly limit: number }; output: Answered[] };
  suggest: { input: { readonly typed: readonly string[]; readonly limit: number }; output: Record<string, number[]> };
  live: { input: Live; output: LiveTimes };
};

export type Task = keyof Tasks;

export type Started = { readonly name: string; readonly place: Place };
export type Start = {
  readonly ready: number;
  readonly settled: number;
  readonly loop: Loop;
  readonly nPassages: number;
};
/** How late a timer came: the longest and the 99th percentile. */
export type Loop = { readonly max: number; readonly p99: number };
export type Answered = { readonly took: number; readonly rights: readonly boolean[]; readonly nWanted: number };

export type Live = { readonly folder: string; readonly state: string; readonly repeats: number };
export const LIVE_CHANGES = ['add', 'change', 'rename', 'delete'] as const;
export type LiveTimes = { readonly times: Record<(typeof LIVE_CHANGES)[number], number[]>; readonly loop: Loop };

export type Reply = { readonly output: unknown } | { readonly error: string };
