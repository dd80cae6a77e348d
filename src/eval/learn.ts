/**
 * Learning of weights, small enough to read: a softmax ranker over lists and a logistic model over rows, both by Adam
 * (Kingma and Ba 2015) with a little L2. Deterministic: rows are taken in the order given, all at once.
 */

/** One question's alternatives: a row of features each, and which rows are right (at least one). */
export type List = { readonly rows: readonly (readonly number[])[]; readonly right: readonly number[] };

/** One observation: its features and whether it came true. */
export type Row = { readonly values: readonly number[]; readonly label: boolean };

const STEP = 0.05;
const L2 = 1e-4;

/** Weights that give the right rows of each list the largest share of exp(score) (listwise softmax, Cao et al. 2007). */
export function learnRanking(lists: readonly List[], nFeatures: number, epochs: number): number[] {
  return descend(nFeatures, epochs, (weights, gradient) => {
    for (const { rows, right } of lists) {
      const all = softmax(rows.map((row) => dot(weights, row)));
      const wanted = right.reduce((sum, index) => sum + (all[index] ?? 0), 0) || Number.EPSILON;
      const chosen = new Set(right);
      for (const [index, row] of rows.entries()) {
        const share = all[index] ?? 0;
        add(gradient, row, (share - (chosen.has(index) ? share / wanted : 0)) / lists.length);
      }
    }
  });
}

/** Logistic regression; the last weight is the bias. */
export function learnProbability(rows: readonly Row[], nFeatures: number, epochs: number): number[] {
  return descend(nFeatures + 1, epochs, (weights, gradient) => {
    for (const { values, label } of rows) {
      const row = [...values, 1];
      add(gradient, row, (1 / (1 + Math.exp(-dot(weights, row))) - (label ? 1 : 0)) / rows.length);
    }
  });
}

function descend(
  n: number,
  epochs: number,
  accumulate: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = new Array<number>(n).fill(0);
  const mean = new Array<number>(n).fill(0);
  const square = new Array<number>(n).fill(0);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const gradient = weights.map((weight) => L2 * weight);
    accumulate(weights, gradient);
    for (let i = 0; i < n; i++) {
      const slope = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
      const first = (mean[i] ?? 0) / (1 - 0.9 ** epoch);
      const second = (square[i] ?? 0) / (1 - 0.999 ** epoch);
      weights[i] = (weights[i] ?? 0) - (STEP * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return weights;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function dot(weights: readonly number[], row: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < row.length; index++) sum += (weights[index] ?? 0) * (row[index] ?? 0);
  return sum;
}

function add(gradient: number[], row: readonly number[], scale: number): void {
  for (let index = 0; index < row.length; index++) gradient[index] = (gradient[index] ?? 0) + scale * (row[index] ?? 0);
}
