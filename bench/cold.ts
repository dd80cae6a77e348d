/**
 * How long the first answer takes, and how long the next ones do. Run by `npm run bench` from the root, after a build.
 *
 * Cold: a bare `node -e 0` and `node dist/cli.js ask … --json` take turns, each in a new process, with everything that is
 * kept between runs already made. Warm: `ask` beside one plain MiniSearch search over the same paragraphs, in one process.
 * The first argument says how many runs (default 15). Nothing is asserted: absolute times hold for one machine and one moment.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CLI = join(ROOT, 'dist', 'cli.js');
const CORPUS = join(ROOT, 'corpus');
const STATE = join(ROOT, '.footnote');
const QUESTION = 'What are the main factors in the foreign policy?';
const WARM_UP = 20;
const WARM_RUNS = 200;
const runs = Number(process.argv[2] ?? 15);
if (!(Number.isInteger(runs) && runs > 0)) throw new Error(`"${process.argv[2]}" is not a number of runs`);

const { bare, ask } = coldRuns();
console.log(`cold, ${runs} runs each, taking turns\n`);
console.log(table([row('node -e 0', bare), row('footnote ask --json', ask)]));
console.log(`\nratio of the medians: ${(median(ask) / median(bare)).toFixed(2)}\n`);

const warm = await warmRuns();
console.log(`warm, ${WARM_RUNS} runs each, taking turns, after ${WARM_UP} questions\n`);
console.log(table([row('one MiniSearch search', warm.search), row('ask', warm.ask)]));
console.log(`\nratio of the medians: ${(median(warm.ask) / median(warm.search)).toFixed(2)}`);

function coldRuns(): { bare: number[]; ask: number[] } {
  const times = { bare: [] as number[], ask: [] as number[] };
  spawned([CLI, 'ask', QUESTION, '--json']);
  for (let run = 0; run < runs; run++) {
    times.bare.push(spawned(['-e', '0']));
    times.ask.push(spawned([CLI, 'ask', QUESTION, '--json']));
  }
  return times;
}

/** Milliseconds from before the process to after its end. */
function spawned(args: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

/** Both in this process, over the same library and question. */
async function warmRuns(): Promise<{ search: number[]; ask: number[] }> {
  const { createApp } = (await import(join(ROOT, 'dist', 'app.js'))) as typeof import('../src/app.ts');
  const { footnote, close } = await createApp({ corpus: CORPUS, state: STATE });
  const paragraphs = footnote
    .sources()
    .documents.flatMap(({ document }) => (footnote.text(document) ?? '').split(/\n{2,}/u))
    .map((text, id) => ({ id, text }));
  const plain = new MiniSearch({ fields: ['text'] });
  plain.addAll(paragraphs);
  for (let run = 0; run < WARM_UP; run++) await footnote.ask({ text: QUESTION });
  for (let run = 0; run < WARM_UP; run++) plain.search(QUESTION);
  const times = { search: [] as number[], ask: [] as number[] };
  for (let run = 0; run < WARM_RUNS; run++) {
    times.search.push(await timed(() => plain.search(QUESTION)));
    times.ask.push(await timed(() => footnote.ask({ text: QUESTION })));
  }
  await close();
  return times;
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function row(name: string, times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [name, ...[median(sorted), sorted[0] ?? 0, sorted.at(-1) ?? 0].map((ms) => ms.toFixed(2))];
}

function table(rows: readonly (readonly string[])[]): string {
  const all = [['', 'median ms', 'fastest', 'slowest'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
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
