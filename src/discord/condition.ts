import type { Vitals } from './vitals.ts';

/** How the process that answers is, for `/doctor`. */
export type Condition = {
  /** Of Footnote. */
  readonly version: string;
  readonly vitals: Vitals;
  /** What of the library is not ready yet: the dictionary, and the vectors of so many documents. */
  lag(): { readonly lexicon: boolean; readonly documents: number };
};
