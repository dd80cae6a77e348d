import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { ROOT, setFiles } from './places.ts';
import type { Recorder } from './results.ts';
import { percentile } from './statistics.ts';

/**
 * How long answers take and what they weigh.
 *
 * Cold: a bare `node -e 0` and `node dist/cli.js ask … --json` take turns, with sentence vectors and without, each in a new
 * process, with everything that is kept between runs already made. Warm: `ask` beside one plain MiniSearch search for the same
 * questions over the same paragraphs, in one process, on the article and on squad-train. Nothing is asserted: times hold for one
 * machine and one moment, ratios for a little more.
 */

const CLI = join(ROOT, 'dist', 'cli.js');
const CORPUS = join(ROOT, 'corpus');
const STATE = join(ROOT, '.footnote');
const QUESTION = 'What are the main factors in the foreign policy?';
const WARM_UP = 20;
const WARM_RUNS = 200;
const MODES = ['bundled', 'off'] as const;

/** `runs` counts the cold ones of each kind. */
export async function speed({ runs, record }: { readonly runs: number; readonly record: Recorder }): Promise<void> {
  tellTimes('cold', coldRuns(runs), record);
  tellTimes('warm, article', await warm(CORPUS, [QUESTION]), record);
  const { documents, questions } = setFiles('squad-train');
  const lines = readFileSync(questions, 'utf8').split('\n').slice(0, WARM_RUNS);
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  tellTimes('warm, squad-train', await warm(documents, texts), record);
}

function tellTimes(on: string, times: Readonly<Record<string, readonly number[]>>, record: Recorder): void {
  for (const [engine, all] of Object.entries(times))
    for (const [measure, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const)
      record({ part: 'speed', engine, on, measure, value: percentile(all, share), unit: 'ms', n: all.length });
}

function coldRuns(runs: number): { 'node -e 0': number[] } & Record<string, number[]> {
  const asked = ['ask', QUESTION, '--json'];
  for (const mode of MODES) spawned([CLI, ...asked], mode);
  const times: { 'node -e 0': number[] } & Record<string, number[]> = { 'node -e 0': [] };
  for (let run = 0; run < runs; run++) {
    times['node -e 0'].push(spawned(['-e', '0'], 'off'));
    for (const mode of MODES) add(times, `footnote ask, vectors ${mode}`, spawned([CLI, ...asked], mode));
  }
  return times;
}

/** Milliseconds from before the process to after its end. */
function spawned(args: readonly string[], embeddings: string): number {
  const began = performance.now();
  const env = { ...process.env, FOOTNOTE_EMBEDDINGS: embeddings };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

/** All in this process, over the same library and questions. */
async function warm(corpus: string, questions: readonly string[]): Promise<Record<string, number[]>> {
  const { createApp } = (await import(join(ROOT, 'dist', 'app.js'))) as typeof import('../src/app.ts');
  const apps = await Promise.all(MODES.map((embeddings) => createApp({ corpus, state: STATE, embeddings })));
  const [first] = apps;
  const paragraphs = (first?.footnote.sources().documents ?? [])
    .flatMap(({ document }) => (first?.footnote.text(document) ?? '').split(/\n{2,}/u))
    .map((text, id) => ({ id, text }));
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(paragraphs);
  const works: Record<string, (question: string) => unknown> = {
    'one MiniSearch search': (text) => plain.search(text),
  };
  for (const [place, mode] of MODES.entries())
    works[`footnote ask, vectors ${mode}`] = (text) => apps[place]?.footnote.ask({ text });
  const times: Record<string, number[]> = {};
  for (let run = -WARM_UP; run < WARM_RUNS; run++)
    for (const [work, ask] of Object.entries(works)) {
      const took = await timed(() => ask(questions[(run + WARM_UP) % questions.length] ?? QUESTION));
      if (run >= 0) add(times, work, took);
    }
  await Promise.all(apps.map(({ close }) => close()));
  return times;
}

function add(times: Record<string, number[]>, name: string, took: number): void {
  times[name] = [...(times[name] ?? []), took];
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
