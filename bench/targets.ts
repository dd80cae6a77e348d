import { table } from '../src/eval/markdown.ts';
import { CONTESTANTS } from './contestants.ts';
import { aPassage, type Results, sizesIn } from './measurement.ts';
import { countText, durationText } from './wording.ts';

/** What is to be reached, beside what was measured. */

type Target = { readonly aim: string; readonly at: (results: Results, size: string) => string | null };

const OWN = 'footnote';
const MEANT = 'footnote, vectors';
const PEER = 'minisearch';

/** The numbers are those that the project set itself before it was measured. */
const TARGETS: readonly Target[] = [
  {
    aim: 'planted questions: hit@1, vectors on, less that of the best peer (at least 0)',
    at: (results, size) => {
      const own = measured(results, MEANT, size, 'hit@1');
      const peers = Object.keys(CONTESTANTS).filter((name) => CONTESTANTS[name]?.reads === 'passages');
      const theirs = peers.flatMap((name) => measured(results, name, size, 'hit@1') ?? []);
      return own === null || theirs.length === 0 ? null : (own - Math.max(...theirs)).toFixed(3);
    },
  },
  {
    aim: `\`ask\` p99, vectors off, over plain MiniSearch's (at most 2 at 100,000)`,
    at: (results, size) =>
      ratio(measured(results, OWN, size, 'search p99'), measured(results, PEER, size, 'search p99')),
  },
  {
    aim: `\`ask\` p99, vectors on, over plain MiniSearch's`,
    at: (results, size) =>
      ratio(measured(results, MEANT, size, 'search p99'), measured(results, PEER, size, 'search p99')),
  },
  {
    aim: 'build from files over load from a snapshot (at least 5)',
    at: (results, size) => ratio(measured(results, OWN, size, 'build'), measured(results, OWN, size, 'load')),
  },
  {
    aim: `memory a passage, loaded, over plain MiniSearch's (at most 1.5)`,
    at: (results, size) => ratio(memory(results, OWN, size), memory(results, PEER, size)),
  },
  {
    aim: `longest time the event loop was held up while indexing (at most 50 ms)`,
    at: (results, size) => {
      const longest = measured(results, OWN, size, 'build loop max');
      return longest === null ? null : durationText(longest);
    },
  },
  {
    aim: '`ask` p99 while vectors are made over that afterwards (at most 2 at 100,000)',
    at: (results, size) =>
      ratio(measured(results, MEANT, size, 'meanwhile p99'), measured(results, MEANT, size, 'search p99')),
  },
];

export function targetTable(results: Results): string {
  const sizes = sizesIn(results);
  return table(
    ['to reach', ...sizes.map((size) => countText(Number(size)))],
    TARGETS.map(({ aim, at }) => [aim, ...sizes.map((size) => at(results, size) ?? '—')]),
  );
}

function measured({ find }: Results, engine: string, on: string, measure: string): number | null {
  return find({ part: 'scale', engine, on, measure })?.value ?? null;
}

function memory(results: Results, engine: string, on: string): number | null {
  const found = results.find({ part: 'scale', engine, on, measure: 'memory loaded' });
  return found?.value == null ? null : aPassage(results)(found);
}

function ratio(one: number | null, other: number | null): string | null {
  return one === null || other === null || other === 0 ? null : ratioText(one / other);
}

/** Two digits that tell something. */
function ratioText(ratio: number): string {
  return ratio.toFixed(ratio < 1 ? 2 : 1);
}
