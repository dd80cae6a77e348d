import { areaUnderRoc, ordered, type Told } from './abstention.ts';

/**
 * The measures of one question that `eval` reports, each with its source. Pure: judgements in, numbers between 0 and 1 out.
 * What only many questions together can tell is in `abstention.ts`.
 */

/** 1 when one of the first `k` is right, else 0; the mean over questions is hit@k ("success at k", Craswell 2009). */
export function hitAt(k: number, rights: readonly boolean[]): number {
  return rights.slice(0, k).includes(true) ? 1 : 0;
}

/** 1 / rank of the first right one, 0 without one; the mean over questions is MRR (Voorhees 1999, TREC-8 question answering). */
export function reciprocalRank(rights: readonly boolean[]): number {
  const rank = rights.indexOf(true) + 1;
  return rank === 0 ? 0 : 1 / rank;
}

/**
 * Normalised discounted cumulative gain of binary judgements: the sum of 1 / log2(rank + 1) over right ranks up to `k`, over
 * that of an ideal order (Järvelin and Kekäläinen 2002). `nWanted` is how many right ones there are; 0 gives 0.
 */
export function ndcgAt(k: number, rights: readonly boolean[], nWanted: number): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 1);
  const reached = rights.slice(0, k).reduce((sum, right, index) => sum + (right ? gain(index + 1) : 0), 0);
  const ideal = Array.from({ length: Math.min(k, nWanted) }, (_, index) => gain(index + 1)).reduce((a, b) => a + b, 0);
  return ideal === 0 ? 0 : reached / ideal;
}

export type PrecisionRecall = { readonly precision: number; readonly recall: number };

/**
 * Precision: the share of the returned that is wanted. Recall: the share of the wanted that is returned (Manning, Raghavan and
 * Schütze 2008, section 8.3). Repeated entries count once. Where nothing is returned, precision is 0; where nothing is
 * wanted, recall is 1.
 */
export function precisionRecall(returned: Iterable<string>, wanted: Iterable<string>): PrecisionRecall {
  const [got, right] = [new Set(returned), new Set(wanted)];
  const nShared = [...got].filter((entry) => right.has(entry)).length;
  return { precision: got.size === 0 ? 0 : nShared / got.size, recall: right.size === 0 ? 1 : nShared / right.size };
}

type Range = { readonly start: number; readonly end: number };

export type Overlap = PrecisionRecall & { readonly iou: number };

/**
 * The same over characters, and intersection over union: how well returned spans cover wanted ones (Smith and Troynikov 2024,
 * "Evaluating Chunking Strategies for Retrieval"). Overlapping spans count once; all spans lie in one document, and
 * `nElsewhere` characters were returned from others, where nothing is wanted.
 */
export function spanOverlap(returned: readonly Range[], wanted: readonly Range[], nElsewhere = 0): Overlap {
  const [got, right] = [merged(returned), merged(wanted)];
  const nShared = got.reduce((sum, a) => sum + right.reduce((inner, b) => inner + shared(a, b), 0), 0);
  const [nGot, nRight] = [totalLength(got) + nElsewhere, totalLength(right)];
  const nUnion = nGot + nRight - nShared;
  return {
    precision: nGot === 0 ? 0 : nShared / nGot,
    recall: nRight === 0 ? 1 : nShared / nRight,
    iou: nUnion === 0 ? 1 : nShared / nUnion,
  };
}

/**
 * Area under the ROC curve: the probability that a positive one scores above a negative one, ties counting half (Hanley and
 * McNeil 1982). Null where one side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  const told = (confidence: number, answerable: boolean): Told => ({
    confidence,
    answerable,
    answered: false,
    silent: false,
    right: false,
  });
  const all = [...positives.map((score) => told(score, true)), ...negatives.map((score) => told(score, false))];
  return areaUnderRoc(ordered(all), new Uint8Array(all.length).fill(1));
}

/** Sorted, without overlaps. */
function merged(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && range.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else whole.push(range);
  }
  return whole;
}

function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function totalLength(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
