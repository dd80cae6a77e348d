import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latest, resultsOf } from '../../bench/measurement.ts';
import { picturesOf } from '../../bench/pictures.ts';
import { readResults } from '../../bench/results.ts';
import { tablesOf } from '../../bench/tables.ts';
import { blockNames, fillBlocks } from '../../src/eval/blocks.ts';

const fixed = resultsOf(latest(readResults('test/fixtures/bench/results.jsonl')));

describe('fixed results', () => {
  it('make these tables', async () => {
    const tables = [...tablesOf(fixed)].map(([name, content]) => `## ${name}\n\n${content}\n`);
    await expect(tables.join('\n')).toMatchFileSnapshot('../golden/bench/tables.md');
  });

  it.each([...picturesOf(fixed).keys()])('make this plot: %s', async (name) => {
    await expect(picturesOf(fixed).get(name)).toMatchFileSnapshot(`../golden/bench/${name}`);
  });

  it('are each shown as measured last', () => {
    expect(fixed.find({ part: 'speed', engine: 'node -e 0', on: 'cold', measure: 'p50' })?.value).toBe(42);
  });
});

it('a file that is not there holds no results', () => {
  expect(readResults('test/fixtures/bench/none.jsonl')).toEqual([]);
});

describe('docs/benchmarks.md', () => {
  const markdown = readFileSync('docs/benchmarks.md', 'utf8');
  const kept = resultsOf(readResults('docs/benchmarks.jsonl'));

  it('has a place for every table, and shows what docs/benchmarks.jsonl holds', () => {
    expect(blockNames(markdown).sort()).toEqual([...tablesOf(kept).keys()].sort());
    expect(fillBlocks(markdown, tablesOf(kept))).toBe(markdown);
  });

  it('shows every plot, as those results make it', () => {
    for (const [name, svg] of picturesOf(kept)) {
      expect(markdown).toContain(`](images/${name})`);
      const path = `docs/images/${name}`;
      expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(svg);
    }
  });
});
