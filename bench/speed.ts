/**
 * How long answers take and what they weigh. Run by `npm run bench` from the root, after a build.
 *
 * Cold: a bare `node -e 0` and `node dist/cli.js ask … --json` take turns, with sentence vectors and without, each in a new
 * process, with everything that is kept between runs already made. Warm: `ask` beside one plain MiniSearch search for the same
 * questions over the same paragraphs, in one process, on the article and on squad-train (in FOOTNOTE_DATA). Memory: a process
 * that has answered. The first argument says how many cold runs (default 15). Nothing is asserted: times hold for one machine
 * and one moment, ratios for a little more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLI = join(ROOT, 'dist', 'cli.js');
const CORPUS = join(ROOT, 'corpus');
const STATE = join(ROOT, '.footnote');
const SQUAD = join(process.env.FOOTNOTE_DATA ?? join(ROOT, '../shared/data'), 'squad-train');
const QUESTION = 'What are the main factors in the foreign policy?';
const WARM_UP = 20;
const WARM_RUNS = 200;
const MODES = ['bundled', 'off'] as const;
const runs = Number(process.argv[2] ?? 15);
if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`"${process.argv[2]}" is not a number of runs`);

const cold = coldRuns();
console.log(`cold, ${runs} runs each, taking turns\n`);
console.log(table(Object.entries(cold).map(([name, times]) => row(name, times, cold['node -e 0']))));

await warm('the article', CORPUS, [QUESTION]);
if (existsSync(SQUAD)) {
  const lines = readFileSync(join(SQUAD, 'questions.jsonl'), 'utf8').split('\n').slice(0, WARM_RUNS);
  await warm(
    'squad-train',
    join(SQUAD, 'corpus.jsonl'),
    lines.map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

function coldRuns(): { 'node -e 0': number[] } & Record<string, number[]> {
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
async function warm(name: string, corpus: string, questions: readonly string[]): Promise<void> {
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
    works[`ask, vectors ${mode}`] = (text) => apps[place]?.footnote.ask({ text });
  const times: Record<string, number[]> = {};
  for (let run = -WARM_UP; run < WARM_RUNS; run++)
    for (const [work, ask] of Object.entries(works)) {
      const took = await timed(() => ask(questions[(run + WARM_UP) % questions.length] ?? QUESTION));
      if (run >= 0) add(times, work, took);
    }
  console.log(`\nwarm, ${name}, ${paragraphs.length} paragraphs, ${WARM_RUNS} runs each, taking turns\n`);
  console.log(table(Object.entries(times).map(([work, all]) => row(work, all, times['one MiniSearch search'] ?? []))));
  console.log(`\nmemory of this process: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  await Promise.all(apps.map(({ close }) => close()));
}

function add(times: Record<string, number[]>, name: string, took: number): void {
  times[name] = [...(times[name] ?? []), took];
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function row(name: string, times: readonly number[], beside: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const ratio = (median(times) / median(beside)).toFixed(2);
  return [name, ...[median(times), sorted[0] ?? 0, sorted.at(-1) ?? 0].map((ms) => ms.toFixed(2)), ratio];
}

function table(rows: readonly (readonly string[])[]): string {
  const all = [['', 'median ms', 'fastest', 'slowest', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
