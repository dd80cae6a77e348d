/**
 * What confidence is worth: areas under curves, calibration, and the answers that were given. Each function looks at questions
 * under weights, which say how often each question counts, so that resampling needs no second sorting.
 */

/** What was told of one question, and what was true. */
export type Told = {
  /** 0 to 1. */
  readonly confidence: number;
  /** The set has an answer to it. */
  readonly answerable: boolean;
  /** An answer was given, not doubt or silence. */
  readonly answered: boolean;
  /** Nothing was said, not even with doubt. */
  readonly silent: boolean;
  /** The first sentence is right; never true of an unanswerable one. */
  readonly right: boolean;
};

/** How often each question counts, by its place: whole numbers from 0 on. */
export type Weights = ArrayLike<number>;

/** Questions by falling confidence, laid out for quick passes; `place` is where each one's weight stands. */
export type Ordered = {
  readonly place: Uint32Array;
  readonly confidence: Float64Array;
  readonly answerable: Uint8Array;
  readonly answered: Uint8Array;
  readonly right: Uint8Array;
};

/** Sorts once for many passes. `places` are those of the questions in the weights; by default their own. */
export function ordered(told: readonly Told[], places: readonly number[] = told.map((_, index) => index)): Ordered {
  const order = told.map((_, index) => index).sort((a, b) => (told[b]?.confidence ?? 0) - (told[a]?.confidence ?? 0));
  const flags = (of: (one: Told) => boolean): Uint8Array =>
    Uint8Array.from(order, (index) => (told[index] && of(told[index]) ? 1 : 0));
  return {
    place: Uint32Array.from(order, (index) => places[index] ?? 0),
    confidence: Float64Array.from(order, (index) => told[index]?.confidence ?? 0),
    answerable: flags(({ answerable }) => answerable),
    answered: flags(({ answered }) => answered),
    right: flags(({ right }) => right),
  };
}

/**
 * The probability that an answerable question is told a higher confidence than an unanswerable one, ties counting half (Hanley
 * and McNeil 1982). Null where one side is empty.
 */
export function areaUnderRoc({ place, confidence, answerable }: Ordered, weights: Weights): number | null {
  let [nAnswerable, nUnanswerable, nOrdered] = [0, 0, 0];
  for (let i = 0; i < place.length; ) {
    const told = confidence[i];
    let [nTiedAnswerable, nTied] = [0, 0];
    for (; i < place.length && confidence[i] === told; i++) {
      const weight = weights[place[i] ?? 0] ?? 0;
      if (answerable[i]) nTiedAnswerable += weight;
      else nTied += weight;
    }
    nOrdered += nTied * (nAnswerable + nTiedAnswerable / 2);
    nAnswerable += nTiedAnswerable;
    nUnanswerable += nTied;
  }
  return nAnswerable === 0 || nUnanswerable === 0 ? null : nOrdered / (nAnswerable * nUnanswerable);
}

/**
 * Area under the risk–coverage curve (Geifman and El-Yaniv 2017): the mean, over all coverages, of the share of wrong first
 * sentences among the questions answered from the most confident one down. An unanswerable question counts as wrong. Among
 * equal confidences the wrong ones are spread evenly. Null of nothing.
 */
export function areaUnderRiskCoverage({ place, confidence, right }: Ordered, weights: Weights): number | null {
  let [nCovered, nWrong, sum] = [0, 0, 0];
  for (let i = 0; i < place.length; ) {
    const told = confidence[i];
    let [nTied, nTiedWrong] = [0, 0];
    for (; i < place.length && confidence[i] === told; i++) {
      const weight = weights[place[i] ?? 0] ?? 0;
      nTied += weight;
      if (!right[i]) nTiedWrong += weight;
    }
    for (let n = 1; n <= nTied; n++) sum += (nWrong + (nTiedWrong * n) / nTied) / (nCovered + n);
    nCovered += nTied;
    nWrong += nTiedWrong;
  }
  return nCovered === 0 ? null : sum / nCovered;
}

/** Bins of the calibration, of equal width. */
export const BINS = 10;

/** The bin in which a confidence counts; 1 belongs to the last. */
export function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.floor(confidence * BINS));
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance, over ten bins of equal width, between
 * the confidence told and the share of right first sentences, each bin by its share of questions. Null of nothing.
 */
export function calibrationError({ place, confidence, right }: Ordered, weights: Weights): number | null {
  const gaps = new Float64Array(BINS);
  let n = 0;
  for (let i = 0; i < place.length; i++) {
    const weight = weights[place[i] ?? 0] ?? 0;
    const told = confidence[i] ?? 0;
    const bin = binOf(told);
    gaps[bin] = (gaps[bin] ?? 0) + weight * (told - (right[i] ?? 0));
    n += weight;
  }
  return n === 0 ? null : gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n;
}

/** The share of right first sentences among the answers given. Null where none was. */
export function answeredPrecision(all: Ordered, weights: Weights): number | null {
  const { right, given } = givenIn(all, weights);
  return given === 0 ? null : right / given;
}

/** The share of answerable questions that were given a right answer. Null without one. */
export function answeredRecall(all: Ordered, weights: Weights): number | null {
  const { right, answerable } = givenIn(all, weights);
  return answerable === 0 ? null : right / answerable;
}

function givenIn({ place, answerable, answered, right }: Ordered, weights: Weights) {
  const n = { right: 0, given: 0, answerable: 0 };
  for (let i = 0; i < place.length; i++) {
    const weight = weights[place[i] ?? 0] ?? 0;
    if (answerable[i]) n.answerable += weight;
    if (answered[i]) n.given += weight;
    if (answered[i] && right[i]) n.right += weight;
  }
  return n;
}
