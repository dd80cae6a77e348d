/**
 * Learning of weights, small enough to read: a softmax ranker over lists and a logistic model over rows, both by Newton's
 * method with a little L2. Deterministic, and run until no weight moves.
 */

/** One question's alternatives: `nRows` rows of features one after the other, and which rows are right (at least one). */
export type List = { readonly rows: Float32Array; readonly nRows: number; readonly right: readonly number[] };

/** One observation: its features, whether it came true, and how much it counts. */
export type Row = { readonly values: readonly number[]; readonly label: boolean; readonly weight: number };

const L2 = 1e-4;
const MAX_STEPS = 40;
const STANDS_STILL = 1e-2;
/** Rows with a smaller share of exp(score) bend the curve too little to be counted. */
const NEGLIGIBLE = 1e-4;

/** Weights that give the right rows of each list the largest share of exp(score) (listwise softmax, Cao et al. 2007). */
export function learnRanking(lists: readonly List[], nFeatures: number): number[] {
  return climb(nFeatures, (weights, slope) => {
    let gained = 0;
    for (const list of lists) {
      const shares = softmax(scoresOf(list, weights));
      const wanted = list.right.reduce((sum, row) => sum + (shares[row] ?? 0), 0) || Number.EPSILON;
      const row = (place: number) => list.rows.subarray(place * nFeatures, (place + 1) * nFeatures);
      const mean = new Float64Array(nFeatures);
      for (let place = 0; place < list.nRows; place++) {
        const share = shares[place] ?? 0;
        for (let i = 0; i < nFeatures; i++) mean[i] = (mean[i] ?? 0) + share * (list.rows[place * nFeatures + i] ?? 0);
      }
      for (let place = 0; place < list.nRows; place++) {
        const share = shares[place] ?? 0;
        if (share > NEGLIGIBLE) slope.bend(difference(row(place), mean), share / lists.length);
      }
      slope.add(mean, -1 / lists.length);
      for (const place of list.right) slope.add(row(place), (shares[place] ?? 0) / wanted / lists.length);
      gained += Math.log(wanted) / lists.length;
    }
    return gained;
  });
}

function difference(row: Float32Array, mean: Float64Array): Float64Array {
  return mean.map((value, i) => (row[i] ?? 0) - value);
}

/** Logistic regression; the last weight is the bias. */
export function learnProbability(rows: readonly Row[], nFeatures: number): number[] {
  return climb(nFeatures + 1, (weights, slope) => {
    let gained = 0;
    for (const { values, label, weight } of rows) {
      const row = Float64Array.from([...values, 1]);
      const p = probabilityOf(values, weights);
      slope.add(row, (weight * ((label ? 1 : 0) - p)) / rows.length);
      gained += (weight * Math.log(Math.max(label ? p : 1 - p, Number.EPSILON))) / rows.length;
      slope.bend(row, (weight * p * (1 - p)) / rows.length);
    }
    return gained;
  });
}

/** Probability of a row under weights whose last one is the bias. */
export function probabilityOf(values: readonly number[], weights: readonly number[]): number {
  const logit = values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), weights.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-logit));
}

/** The score of each row. */
export function scoresOf({ rows, nRows }: List, weights: readonly number[]): Float64Array {
  const n = weights.length;
  const scores = new Float64Array(nRows);
  for (let row = 0; row < nRows; row++) {
    let score = 0;
    for (let i = 0; i < n; i++) score += (weights[i] ?? 0) * (rows[row * n + i] ?? 0);
    scores[row] = score;
  }
  return scores;
}

type Slope = {
  /** Adds `amount` · row to the gradient. */
  add(row: ArrayLike<number>, amount: number): void;
  /** Adds `amount` · row · rowᵀ to the curvature. */
  bend(row: ArrayLike<number>, amount: number): void;
};

/** Newton's steps uphill, each halved until it gains. `survey` returns what is to be made large. */
function climb(n: number, survey: (weights: readonly number[], slope: Slope) => number): number[] {
  let weights = new Array<number>(n).fill(0);
  let here = surveyed(weights, survey);
  for (let step = 0; step < MAX_STEPS; step++) {
    const move = solve(here.curvature, here.gradient);
    const next = halved(weights, move, here.height, survey);
    if (!next) break;
    weights = next.weights;
    here = next;
    if (next.moved < STANDS_STILL) break;
  }
  return weights;
}

function halved(
  from: readonly number[],
  move: readonly number[],
  height: number,
  survey: (weights: readonly number[], slope: Slope) => number,
) {
  for (let share = 1; share > 1 / 1024; share /= 2) {
    const weights = from.map((weight, i) => weight + share * (move[i] ?? 0));
    const there = surveyed(weights, survey);
    if (there.height >= height) return { weights, ...there, moved: share * Math.max(...move.map(Math.abs)) };
  }
  return null;
}

function surveyed(weights: readonly number[], survey: (weights: readonly number[], slope: Slope) => number) {
  const n = weights.length;
  const gradient = Float64Array.from(weights, (weight) => -L2 * weight);
  const curvature = Array.from({ length: n }, (_, i) => new Float64Array(n).fill(L2, i, i + 1));
  const gained = survey(weights, {
    add: (row, amount) => {
      for (let i = 0; i < n; i++) gradient[i] = (gradient[i] ?? 0) + amount * (row[i] ?? 0);
    },
    bend: (row, amount) => {
      for (let i = 0; i < n; i++) {
        const line = curvature[i];
        const factor = amount * (row[i] ?? 0);
        if (line && factor !== 0) for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + factor * (row[j] ?? 0);
      }
    },
  });
  return { gradient, curvature, height: gained - (L2 / 2) * weights.reduce((sum, weight) => sum + weight * weight, 0) };
}

/** Solves `matrix` · x = `right` by Gauss–Jordan elimination; the matrix is symmetric, positive, and filled below its diagonal. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, i) => [
    ...row.map((value, j) => (j > i ? (matrix[j]?.[i] ?? 0) : value)),
    right[i] ?? 0,
  ]);
  for (const [column, pivot] of rows.entries()) {
    const scale = pivot[column] || Number.EPSILON;
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] ?? 0) / scale;
      for (let j = column; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || Number.EPSILON));
}

function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
