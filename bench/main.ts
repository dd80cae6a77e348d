import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosen } from './contestants.ts';
import { document } from './document.ts';
import { live } from './live.ts';
import { BENCH, CACHE, ROOT } from './places.ts';
import { quality } from './quality.ts';
import { recorder } from './results.ts';
import { scale } from './scale.ts';
import { speed } from './speed.ts';

/** `npm run bench`: reads what is wanted, makes sure that the peers are there, and runs one part after the other. */

const USAGE = `npm run bench -- [part …] [options]

parts: ${'scale, quality, live, speed'} (all where none is named), and plots: docs/benchmarks.md anew from the results
  --passages N[,N]   sizes of the generated library (1000,10000; also 100000 and 1000000)
  --only NAME[,NAME] contestants whose names begin so: footnote, minisearch, flexsearch, lunr, orama, sqlite
  --json FILE        where results are appended to, and plots reads them (bench/.cache/results.jsonl)
  --heap MB          old-space limit of each measuring process (4096; 16384 from a million passages)
  --limit MINUTES    for one thing that an engine is asked to do (20)
  --repeats N        changes of each kind (20) and cold runs (15)
  --apart            one engine after the other, as from a million passages on: memory need not hold all of them`;

const ALL = ['scale', 'quality', 'live', 'speed'];
const MILLION = 1_000_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passages: { type: 'string', default: '1000,10000' },
    only: { type: 'string', default: '' },
    json: { type: 'string', default: join(CACHE, 'results.jsonl') },
    heap: { type: 'string' },
    limit: { type: 'string', default: '20' },
    repeats: { type: 'string' },
    apart: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run(positionals.length > 0 ? positionals : ALL);

async function run(parts: readonly string[]): Promise<void> {
  for (const part of parts)
    if (![...ALL, 'plots'].includes(part)) throw new Error(`there is no part "${part}"\n\n${USAGE}`);
  const names = chosen(listed(values.only));
  const limit = countOf('--limit', values.limit) * 60_000;
  const heapFor = (passages: number): number =>
    countOf('--heap', values.heap ?? (passages >= MILLION ? '16384' : '4096'));
  const record = recorder(values.json);
  if (parts.some((part) => part !== 'plots')) install();
  for (const part of ALL.filter((part) => parts.includes(part))) {
    if (part === 'scale')
      for (const size of listed(values.passages)) {
        const passages = countOf('--passages', size);
        const apart = values.apart || passages >= MILLION;
        await scale({ names, passages, heap: heapFor(passages), limit, apart, record });
      }
    if (part === 'quality') await quality({ names, heap: heapFor(0), limit, record });
    if (part === 'live')
      await live({ repeats: countOf('--repeats', values.repeats ?? '20'), heap: heapFor(0), limit, record });
    if (part === 'speed') await speed({ runs: countOf('--repeats', values.repeats ?? '15'), record });
  }
  if (parts.includes('plots')) document(values.json);
}

/** The peers, at the versions of bench/package-lock.json; nothing where they are there already. */
function install(): void {
  const [locked, installed] = [join(BENCH, 'package-lock.json'), join(BENCH, 'node_modules', '.package-lock.json')];
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error(`"npm ci --prefix bench" ended with ${status}: the peers cannot be measured without it`);
}

function listed(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (!(Number.isInteger(count) && count > 0)) throw new Error(`${option} is "${text}": give a whole number above 0`);
  return count;
}
