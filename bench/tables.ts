import { table } from '../src/eval/markdown.ts';
import { aPassage, enginesIn, type Measurement, type Results, sizesIn } from './measurement.ts';
import { targetTable } from './targets.ts';
import { bytesText, countText, durationText, shareText } from './wording.ts';

/** The blocks of docs/benchmarks.md, from raw results. A cell says "—" where nothing was measured, and "border" where it could not be. */

/** Contents by the names of the blocks. */
export function tablesOf(results: Results): Map<string, string> {
  return new Map([
    ['machine', machines(results)],
    ['targets', targetTable(results)],
    ['build', bySize(results, ['build'], durationText)],
    ['load', bySize(results, ['load'], durationText)],
    ['memory', bySize(results, ['memory', 'memory loaded'], bytesText, aPassage(results))],
    ['resident', bySize(results, ['memory rss', 'memory loaded rss'], bytesText, aPassage(results))],
    ['search', bySize(results, ['search p50', 'search p99'], durationText)],
    ['autocomplete', autocomplete(results)],
    ['planted', bySize(results, ['hit@1', 'MRR'], shareText)],
    ['quality', qualityTable(results)],
    ['loop', bySize(results, ['build loop max', 'build loop p99'], durationText)],
    ['live', plain(results, 'live')],
    ['speed', plain(results, 'speed')],
    ['borders', borders(results)],
  ]);
}

type Shown = (value: number) => string;

/** One row an engine and one column a size; several measures stand in one cell, in their order. */
function bySize(
  results: Results,
  measures: readonly string[],
  shown: Shown,
  divided: (one: Measurement) => number = ({ value }) => value ?? 0,
): string {
  const sizes = sizesIn(results);
  const cell = (engine: string, on: string): string => {
    const found = measures.map((measure) => results.find({ part: 'scale', engine, on, measure }));
    if (found.every((one) => one === undefined)) return isBorder(results, engine, on) ? 'border' : '—';
    return found.map((one) => (one?.value == null ? 'border' : shown(divided(one)))).join(' / ');
  };
  const rows = enginesIn(results, 'scale').map((engine) => [engine, ...sizes.map((on) => cell(engine, on))]);
  return table(
    ['passages', ...sizes.map((size) => countText(Number(size)))],
    rows.filter(([, ...cells]) => cells.some((one) => one !== '—' && one !== 'border')),
  );
}

/** Whether the engine did not come so far. */
function isBorder({ all }: Results, engine: string, on: string): boolean {
  return all.some((one) => one.engine === engine && one.on === on && one.measure === 'build' && one.value === null);
}

const TYPED = ['topics', 'sentences', 'autocomplete'];

function autocomplete(results: Results): string {
  const sizes = sizesIn(results);
  const rows = enginesIn(results, 'scale').flatMap((engine) =>
    TYPED.flatMap((kind) => {
      const cells = sizes.map((on) => {
        const found = ['p50', 'p99'].map(
          (share) => results.find({ part: 'scale', engine, on, measure: `${kind} ${share}` })?.value,
        );
        return found.every((value) => value == null) ? '—' : found.map((value) => durationText(value ?? 0)).join(' / ');
      });
      return cells.every((cell) => cell === '—') ? [] : [[`${engine}: ${kind}`, ...cells]];
    }),
  );
  return table(['passages', ...sizes.map((size) => countText(Number(size)))], rows);
}

const QUALITY = ['nDCG@10', 'hit@1', 'MRR'];

/** The best of each column stands out. */
function qualityTable(results: Results): string {
  const sets = [...new Set(results.all.filter(({ part }) => part === 'quality').map(({ on }) => on))];
  const engines = enginesIn(results, 'quality');
  const columns = sets.flatMap((on) =>
    QUALITY.map((measure) => {
      const found = engines.map((engine) => results.find({ part: 'quality', engine, on, measure }));
      const best = Math.max(...found.map((one) => one?.value ?? 0));
      const cells = found.map((one) => {
        if (one === undefined) return '—';
        if (one.value === null) return 'border';
        return one.value === best ? `**${shareText(best)}**` : shareText(one.value);
      });
      return { head: `${on} ${measure}`, cells };
    }),
  );
  return table(
    ['', ...columns.map(({ head }) => head)],
    engines.map((engine, row) => [engine, ...columns.map(({ cells }) => cells[row] ?? '—')]),
  );
}

/** One row for each engine and what it was measured on, one column a measure. */
function plain({ all, find }: Results, part: Measurement['part']): string {
  const own = all.filter((one) => one.part === part);
  const measures = [...new Set(own.map(({ measure }) => measure))];
  const rows = new Map(own.map(({ engine, on }) => [`${on}: ${engine}`, { engine, on }]));
  return table(
    ['', ...measures],
    [...rows].map(([name, { engine, on }]) => [
      name,
      ...measures.map((measure) => {
        const found = find({ part, engine, on, measure });
        if (found?.value == null) return '—';
        return found.unit === 'ms' ? durationText(found.value) : countText(found.value);
      }),
    ]),
  );
}

function borders({ all }: Results): string {
  const rows = all
    .filter(({ value }) => value === null)
    .map(({ engine, on, measure, border = '' }) => [engine, on, measure, border]);
  return rows.length === 0 ? 'None at these sizes.' : table(['', 'on', 'at', 'because'], rows);
}

function machines({ all }: Results): string {
  const found = [...new Set(all.map(({ machine }) => machine))];
  const days = all.map(({ made }) => made).sort();
  const heaps = [
    ...new Set(
      all.flatMap(({ heap, on, part }) =>
        heap && part === 'scale' ? [`${countText(heap)} MB at ${countText(Number(on))} passages`] : [],
      ),
    ),
  ];
  const when = days[0] === days.at(-1) ? days[0] : `${days[0]} to ${days.at(-1)}`;
  return `Measured ${when} on: ${found.join('; ')}. Old space of each process: ${heaps.join(', ')}.`;
}
