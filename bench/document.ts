import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillBlocks } from '../src/eval/blocks.ts';
import { latest, resultsOf } from './measurement.ts';
import { picturesOf } from './pictures.ts';
import { ROOT } from './places.ts';
import { readResults } from './results.ts';
import { tablesOf } from './tables.ts';

/** docs/benchmarks.md from raw results: its tables, its plots, and the results themselves, so that both can be made again. */

const DOCUMENT = join(ROOT, 'docs', 'benchmarks.md');
const KEPT = join(ROOT, 'docs', 'benchmarks.jsonl');
const IMAGES = join(ROOT, 'docs', 'images');

/** What `path` holds replaces what was kept of the same; the rest stays. */
export function document(path: string): void {
  const all = latest([...readResults(KEPT), ...readResults(path)]);
  if (all.length === 0) throw new Error(`neither ${path} nor ${KEPT} holds a result: measure something first`);
  const results = resultsOf(all);
  writeFileSync(KEPT, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
  writeFileSync(DOCUMENT, fillBlocks(readFileSync(DOCUMENT, 'utf8'), tablesOf(results)));
  mkdirSync(IMAGES, { recursive: true });
  for (const [name, svg] of picturesOf(results)) writeFileSync(join(IMAGES, name), svg);
}
