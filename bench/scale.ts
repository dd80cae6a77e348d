import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BorderError, type Child, createChild } from './child.ts';
import { contestant } from './contestants.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { Place } from './engines/engine.ts';
import { CACHE } from './places.ts';
import { plantedQuestions } from './planted.ts';
import { type Asked, DEPTH, qualityOf } from './questions.ts';
import type { Draft, Recorder } from './results.ts';
import { percentile } from './statistics.ts';
import type { Answered, Start, Started, Task, Tasks } from './tasks.ts';

/**
 * Footnote and its peers over the same generated library: each in a process of its own, started from files, saved, started from
 * what was saved, and then asked the same questions in turns.
 */

export type ScaleOptions = {
  readonly names: readonly string[];
  readonly passages: number;
  /** MB for each process. */
  readonly heap: number;
  /** Milliseconds for one thing that is asked of a process. */
  readonly limit: number;
  /** Each engine is asked by itself, before the next is started: where memory does not hold all of them. */
  readonly apart: boolean;
  readonly record: Recorder;
};

const SUGGESTIONS = 25;
const WARM_UP = 50;
/** Questions that one engine is asked before it is the next one's turn. */
const TURN = 10;
/** After this long an engine has been asked enough, whatever is left. */
const ENOUGH = 60_000;

export async function scale(options: ScaleOptions): Promise<void> {
  const corpus = corpusOf(options.passages);
  for (const names of options.apart ? options.names.map((name) => [name]) : [options.names]) {
    const served: Served[] = [];
    for (const name of names) {
      const one = await started(name, corpus, options);
      if (one) served.push(one);
    }
    await askedInTurns(served);
    await typedInTurns(served);
    for (const { child } of served) await child.end();
  }
}

type Tell = (draft: Pick<Draft, 'measure' | 'value' | 'unit'> & Partial<Pick<Draft, 'n' | 'border'>>) => void;
type Served = { readonly child: Child; readonly tell: Tell };

/** Started twice, from files and from its own form; the one to be asked, or null where there is none. */
async function started(name: string, corpus: Corpus, options: ScaleOptions): Promise<Served | null> {
  const { heap, record } = options;
  const tell: Tell = (draft) => record({ part: 'scale', engine: name, on: String(corpus.nPassages), heap, ...draft });
  const { reads, only } = contestant(name);
  const library = reads === 'file' ? corpus.documents : corpus.folder;
  const place = (state: string): Place => ({ library, passages: corpus.passages, state: freshState(state) });
  const start = { name, place: place(name) };
  const built = createChild(options);
  if (!(await toldBuild(built, start, tell))) return built.end().then(() => null);
  const saved = await orBorder(tell, 'save', () => built.ask('save', null));
  if (saved !== null) tell({ measure: 'save', value: saved, unit: 'ms' });
  const child = saved === null ? built : await reloaded(built, { start, options, tell });
  if (only === 'start') await child.end();
  if (name === MEANT) await tellMeanwhile({ name, place: place(`${name}-meanwhile`) }, options, tell);
  return only === 'start' ? null : { child, tell };
}

/** The contestant that makes vectors. */
const MEANT = 'footnote, vectors';

/** False where it did not come so far. */
async function toldBuild(child: Child, start: Started, tell: Tell): Promise<boolean> {
  const built = await orBorder(tell, 'build', () => child.ask('build', start));
  if (!built) return false;
  tellStart('build', built, tell);
  tell({ measure: 'passages', value: built.nPassages, unit: 'passages' });
  if (contestant(start.name).reads !== 'passages') tellLoop('build', built, tell);
  await tellMemory('memory', child, tell);
  return true;
}

type Loading = { readonly start: Started; readonly options: ScaleOptions; readonly tell: Tell };

/** A process that loaded what was saved, or one that was built anew where that failed. The first one ends before, for its memory. */
async function reloaded(first: Child, { start, options, tell }: Loading): Promise<Child> {
  await first.end();
  const second = createChild(options);
  const loaded = await orBorder(tell, 'load', () => second.ask('load', start));
  if (loaded) {
    tellStart('load', loaded, tell);
    await tellMemory('memory loaded', second, tell);
    return second;
  }
  await second.end();
  const third = createChild(options);
  await orBorder(tell, 'build', () => third.ask('build', start));
  return third;
}

/** What `work` gives, or null where it did not finish, which is told. */
async function orBorder<T>(tell: Tell, measure: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BorderError)) throw error;
    tell({ measure, value: null, unit: 'ms', border: error.message });
    return null;
  }
}

function tellStart(how: 'build' | 'load', { ready, settled }: Start, tell: Tell): void {
  tell({ measure: how, value: ready, unit: 'ms' });
  tell({ measure: `${how} settled`, value: settled, unit: 'ms' });
}

function tellLoop(how: string, { loop }: Pick<Start, 'loop'>, tell: Tell): void {
  tell({ measure: `${how} loop p99`, value: loop.p99, unit: 'ms' });
  tell({ measure: `${how} loop max`, value: loop.max, unit: 'ms' });
}

async function tellMemory(measure: string, child: Child, tell: Tell): Promise<void> {
  const memory = await orBorder(tell, measure, () => child.ask('memory', null));
  if (!memory) return;
  tell({ measure, value: memory.held, unit: 'bytes' });
  tell({ measure: `${measure} rss`, value: memory.rss, unit: 'bytes' });
}

/** How questions fare while vectors are made in the background; nothing is told where none are. */
async function tellMeanwhile(start: Started, options: ScaleOptions, tell: Tell): Promise<void> {
  const child = createChild(options);
  const { asked } = plantedQuestions();
  const done = await orBorder(tell, 'meanwhile', () => child.ask('meanwhile', { ...start, questions: asked }));
  if (done && done.times.length > 0) {
    tellTimes('meanwhile', done.times, tell);
    tellLoop('meanwhile', done, tell);
  }
  await child.end();
}

function tellTimes(measure: string, times: readonly number[], tell: Tell): void {
  tell({ measure: `${measure} p50`, value: percentile(times, 0.5), unit: 'ms', n: times.length });
  tell({ measure: `${measure} p99`, value: percentile(times, 0.99), unit: 'ms', n: times.length });
}

async function askedInTurns(served: readonly Served[]): Promise<void> {
  const { asked } = plantedQuestions();
  const inTurns = (questions: readonly Asked[]): Promise<Map<Served, Answered[][]>> =>
    takingTurns(served, 'search', parts(questions), (part) => ({ questions: part, limit: DEPTH }));
  await inTurns(asked.slice(0, WARM_UP));
  for (const [{ tell }, answers] of await inTurns(asked)) {
    const all = answers.flat();
    if (all.length === 0) continue;
    tellTimes(
      'search',
      all.map(({ took }) => took),
      tell,
    );
    for (const [measure, value] of Object.entries(qualityOf(all)))
      tell({ measure, value, unit: 'share', n: all.length });
  }
}

async function typedInTurns(served: readonly Served[]): Promise<void> {
  const inTurns = (typed: readonly string[]): Promise<Map<Served, { [kind: string]: number[] }[]>> =>
    takingTurns(served, 'suggest', parts(typed), (part) => ({ typed: part, limit: SUGGESTIONS }));
  const typed = typedPrefixes();
  await inTurns(typed.slice(0, WARM_UP));
  for (const [{ tell }, all] of await inTurns(typed))
    for (const kind of Object.keys(all[0] ?? {}))
      tellTimes(
        kind,
        all.flatMap((times) => times[kind] ?? []),
        tell,
      );
}

/** Every engine is given a part, then every one the next; who fails or has been asked long enough is asked no more. */
async function takingTurns<T extends Task, P>(
  served: readonly Served[],
  task: T,
  all: readonly P[],
  inputOf: (part: P) => Tasks[T]['input'],
): Promise<Map<Served, Tasks[T]['output'][]>> {
  const outputs = new Map<Served, Tasks[T]['output'][]>(served.map((one) => [one, []]));
  const spent = new Map<Served, number>();
  for (const part of all)
    for (const one of served) {
      const before = spent.get(one) ?? 0;
      if (before > ENOUGH) continue;
      const began = performance.now();
      const output = await orBorder(one.tell, task, () => one.child.ask(task, inputOf(part)));
      if (output !== null) outputs.get(one)?.push(output);
      spent.set(one, output === null ? Number.POSITIVE_INFINITY : before + performance.now() - began);
    }
  return outputs;
}

function parts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / TURN) }, (_, n) => all.slice(n * TURN, (n + 1) * TURN));
}

const TYPED_SENTENCES = 15;
const TYPED_LENGTH = 20;

/** The beginnings of real sentences as they are typed, letter by letter. */
function typedPrefixes(): string[] {
  return plantedQuestions()
    .planted.slice(0, TYPED_SENTENCES)
    .flatMap(({ text }) => Array.from({ length: TYPED_LENGTH }, (_, length) => text.slice(0, length + 1)));
}

function freshState(name: string): string {
  const path = join(CACHE, 'state', name.replaceAll(/\W+/gu, '-'));
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}
