import { aPassage, enginesIn, type Measurement, placeOf, type Results, sizesIn } from './measurement.ts';
import { type Axis, barPlot, linePlot } from './plots.ts';
import { bytesText, countText } from './wording.ts';

/** Which plots docs/benchmarks.md has. */

const PASSAGES: Axis = { name: 'passages in the library (logarithmic)', written: countText };
const TIME: Axis = {
  name: 'time (logarithmic)',
  written: (ms) => (ms < 1000 ? `${ms} ms` : `${countText(ms / 1000)} s`),
};
const MEMORY: Axis = {
  name: 'JavaScript memory a passage (logarithmic)',
  written: (bytes) => bytesText(bytes).replace('.0', ''),
};
/** Its memory is not JavaScript's. */
const ELSEWHERE = 'sqlite';

/** SVG by the name of the file. */
export function picturesOf(results: Results): Map<string, string> {
  const scaled = (
    title: string,
    y: Axis,
    measure: string,
    heightOf: (one: Measurement) => number = plainValue,
  ): string =>
    linePlot({
      title,
      x: PASSAGES,
      y,
      series: enginesIn(results, 'scale')
        .filter((engine) => y !== MEMORY || engine !== ELSEWHERE)
        .map((engine) => ({
          name: engine,
          colour: placeOf(engine),
          points: sizesIn(results).flatMap((on) => {
            const found = results.find({ part: 'scale', engine, on, measure });
            return found?.value == null ? [] : [{ x: Number(on), y: heightOf(found) }];
          }),
        })),
    });
  return new Map([
    ['bench-build.svg', scaled('Build from files', TIME, 'build')],
    ['bench-load.svg', scaled('Load from the saved form', TIME, 'load')],
    ['bench-memory.svg', scaled('Memory a passage, loaded', MEMORY, 'memory loaded', aPassage(results))],
    ['bench-search-p50.svg', scaled('One question: median', TIME, 'search p50')],
    ['bench-search-p99.svg', scaled('One question: 99th percentile', TIME, 'search p99')],
    ['bench-quality.svg', qualityPlot(results)],
  ]);
}

function plainValue({ value }: Measurement): number {
  return value ?? 0;
}

function qualityPlot(results: Results): string {
  const measure = 'nDCG@10';
  const sets = [...new Set(results.all.filter(({ part }) => part === 'quality').map(({ on }) => on))];
  return barPlot({
    title: 'Quality on public sets',
    x: 'nDCG@10, 1 is best',
    groups: sets.map((on) => ({
      name: on,
      bars: enginesIn(results, 'quality').flatMap((engine) => {
        const found = results.find({ part: 'quality', engine, on, measure });
        return found?.value == null ? [] : [{ name: engine, colour: placeOf(engine), value: found.value }];
      }),
    })),
  });
}
