import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answeredPrecision,
  answeredRecall,
  areaUnderRiskCoverage,
  areaUnderRoc,
  calibrationError,
  ordered,
  type Told,
} from '../../src/eval/abstention.ts';
import { reliabilityOf, riskCoverageCurve, riskOf, risksOf, rocCurve } from '../../src/eval/curves.ts';

/** Worked examples, by hand: `right` tells an answerable question answered rightly, `wrong` one answered wrongly, `none` one without an answer. */
const told = (confidence: number, what: 'right' | 'wrong' | 'none'): Told => ({
  confidence,
  answerable: what !== 'none',
  answered: confidence >= 0.5,
  silent: confidence < 0.3,
  right: what === 'right',
});
const once = (all: readonly Told[]): number[] => all.map(() => 1);

describe('the area under the risk–coverage curve', () => {
  it('is the mean risk over all coverages', () => {
    // Risks down the confidences: 0/1, 1/2, 1/3, 2/4.
    const all = [told(0.2, 'none'), told(0.9, 'right'), told(0.4, 'right'), told(0.7, 'wrong')];
    expect(areaUnderRiskCoverage(ordered(all), once(all))).toBeCloseTo((0 + 1 / 2 + 1 / 3 + 2 / 4) / 4, 10);
  });

  it('spreads the wrong ones evenly among equal confidences, whatever their order', () => {
    // One wrong of two: half a wrong one at the first, one at the second.
    const all = [told(0.5, 'right'), told(0.5, 'wrong')];
    for (const order of [all, [...all].reverse()])
      expect(areaUnderRiskCoverage(ordered(order), once(order))).toBeCloseTo((0.5 + 0.5) / 2, 10);
  });

  it('is unknown of nothing', () => {
    expect(areaUnderRiskCoverage(ordered([]), [])).toBeNull();
  });
});

describe('the calibration error', () => {
  it('weighs each bin’s distance by its share', () => {
    // Bin .9: told .95, right 1/2 of two; bin .1: told .1, right 0 of one; 1.0 belongs to the last bin.
    const all = [told(0.9, 'right'), told(1, 'wrong'), told(0.1, 'none')];
    expect(calibrationError(ordered(all), once(all))).toBeCloseTo((2 * Math.abs(0.95 - 0.5) + 0.1) / 3, 10);
    expect(reliabilityOf(all)).toEqual([
      { from: 0.1, to: 0.2, questions: 1, confidence: 0.1, right: 0 },
      { from: 0.9, to: 1, questions: 2, confidence: 0.95, right: 0.5 },
    ]);
  });
});

describe('the answers given', () => {
  it('are precise as far as they are right, and complete as far as answerable questions got them', () => {
    const all = [told(0.9, 'right'), told(0.8, 'none'), told(0.7, 'wrong'), told(0.1, 'right')];
    expect(answeredPrecision(ordered(all), once(all))).toBeCloseTo(1 / 3, 10);
    expect(answeredRecall(ordered(all), once(all))).toBeCloseTo(1 / 3, 10);
  });

  it('say nothing where none was given, or none could be', () => {
    const silent = [told(0.1, 'none')];
    expect(answeredPrecision(ordered(silent), once(silent))).toBeNull();
    expect(answeredRecall(ordered(silent), once(silent))).toBeNull();
  });
});

it('a weight counts a question as often as if it stood there so many times', () => {
  const one = fc.record({
    confidence: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    what: fc.constantFrom('right', 'wrong', 'none'),
    weight: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (drawn) => {
      const all = drawn.map(({ confidence, what }) => told(confidence, what));
      const repeated = drawn.flatMap(({ weight }, index) => new Array<Told>(weight).fill(all[index] as Told));
      const weights = drawn.map(({ weight }) => weight);
      for (const measure of [
        areaUnderRoc,
        areaUnderRiskCoverage,
        calibrationError,
        answeredPrecision,
        answeredRecall,
      ]) {
        const [weighed, whole] = [measure(ordered(all), weights), measure(ordered(repeated), once(repeated))];
        if (whole === null) expect(weighed).toBeNull();
        else expect(weighed).toBeCloseTo(whole, 10);
      }
    }),
  );
});

describe('curves', () => {
  const all = [told(0.9, 'right'), told(0.6, 'none'), told(0.4, 'wrong'), told(0.4, 'none')];

  it('take all of equal confidence in one step', () => {
    expect(rocCurve(all)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0.5 },
      { x: 0.5, y: 0.5 },
      { x: 1, y: 1 },
    ]);
    expect(riskCoverageCurve(all)).toEqual([
      { x: 0.25, y: 0 },
      { x: 0.5, y: 0.5 },
      { x: 1, y: 0.75 },
    ]);
    expect(risksOf(all).map(({ coverage, confidence }) => [coverage, confidence])).toEqual([
      [0.25, 0.9],
      [0.5, 0.6],
      [1, 0.4],
    ]);
  });

  it('stand where the shipped borders put them', () => {
    expect(riskOf(all, ({ answered }) => answered)).toEqual({ x: 0.5, y: 0.5 });
    expect(riskOf(all, ({ confidence }) => confidence > 1)).toBeNull();
  });

  it('have no ROC without both sides', () => {
    expect(rocCurve([told(0.9, 'right')])).toEqual([]);
  });
});
