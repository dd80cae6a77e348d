/** Every number of a report by its name, in the order of the report: what it says, and whether more of it is better. */

export type Metric = {
  /** One line for a reader, without a full stop. */
  readonly says: string;
  readonly better: 'more' | 'less';
  /** Characters where it is no share. */
  readonly unit?: 'characters';
};

const share = (says: string): Metric => ({ says, better: 'more' });
const fault = (says: string): Metric => ({ says, better: 'less' });

const CATALOGUE: Readonly<Record<string, Metric>> = {
  'sentence@1': share('the first sentence answers'),
  'sentence@3': share('one of the first three sentences answers'),
  'passage@1': share('the first passage holds an answer'),
  'hit@1': share('the first document is a wanted one'),
  'hit@5': share('a wanted document is among the first five'),
  MRR: share('1 / rank of the first right sentence, or document where only documents are marked'),
  'nDCG@10': share('gain of the wanted documents among the first ten, over that of the ideal order'),
  'span recall@5': share('wanted characters that the first five passages hold'),
  'span precision@5': share('characters of the first five passages that are wanted'),
  'span IoU@5': share('characters both wanted and in the first five passages, over those in either'),
  'passage length@5': { says: 'mean length of the first five passages', better: 'less', unit: 'characters' },
  'quote@1': share('the first sentence is the one misremembered'),
  'topic precision': share('listed sentences that lie on the topic'),
  'topic recall': share('sentences on the topic that are listed'),
  'followup sentence@1': share('the first sentence answers a question that depends on earlier turns'),
  'followup MRR': share('1 / rank of the first right sentence to such a question'),
  answered: share('questions with an answer that are given one'),
  'unanswerable answered': fault('questions without an answer that are given one'),
  AUROC: share('an answerable question is told more confidence than an unanswerable one'),
  'AUROC unrelated': share('the same against unanswerable questions on another subject'),
  AURC: fault('area under the risk–coverage curve: wrong first sentences, from the most confident down'),
  'answered precision': share('answers given whose first sentence is right'),
  'answered recall': share('answerable questions that are given a right answer'),
  'calibration error': fault('mean distance between the confidence told and the share that is right'),
};

/** By name; of a name that is not in the catalogue nothing is known but that more is better. */
export function metricOf(name: string): Metric {
  return Object.hasOwn(CATALOGUE, name) ? (CATALOGUE[name] ?? share('')) : share('');
}

/** Puts names into the order of the catalogue; unknown ones come last. */
export function inOrder(names: Iterable<string>): string[] {
  const order = Object.keys(CATALOGUE);
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...new Set(names)].sort((a, b) => placeOf(a) - placeOf(b));
}
