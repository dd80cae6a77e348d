import type { Answer, DiffPart, QuotedPassage, Span } from '../model.ts';

/** What came of checking the quotations of a text. */

/**
 * `exact`: its words stand in a document in this order; case, accents, punctuation, white space and the shape of marks are no
 * difference, but signs that change what is said are (`foldedWords`). `differs`: the library has it in other words. `absent`: it has nothing like it.
 */
export type Verdict = 'exact' | 'differs' | 'absent';

/**
 * What the text says of where the quotation stands, apart from whether it stands anywhere. `claimed` is as written, null where
 * nothing is said. `right`: it stands there; `elsewhere`: not there, but where `passage` is; `unknown-source`: the library has no
 * such source; `none`: nothing is claimed, or the quotation is absent and there is nothing to hold the claim against.
 */
export type Attribution = {
  readonly claimed: string | null;
  readonly verdict: 'right' | 'elsewhere' | 'unknown-source' | 'none';
};

export type VerifiedQuotation = {
  /** The quotation without its marks; of a block quote the lines without theirs. */
  readonly text: string;
  /** Where it stands in the message, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** 0 to 1; 1 exactly when the verdict is `exact`. */
  readonly likeness: number;
  /** Word by word, what was left out as `…`; one part of equal words where exact, empty where absent. */
  readonly diff: readonly DiffPart[];
  /**
   * Where it stands, or what is nearest; null where there is nothing near. Its `sentence` is, of an exact one, exactly the quoted words,
   * which may begin within a sentence and run over several passages (then `text` holds all of them); else the nearest
   * sentences. Where parts of it stand far apart, the `sentence` is the first of them.
   */
  readonly passage: QuotedPassage | null;
  /** Where each part between ellipses stands in the passage's document; empty unless exact. */
  readonly parts: readonly Span[];
  /** Citations of other passages that hold the same words, in reading order, at most 20. */
  readonly alsoAt: readonly string[];
  readonly attribution: Attribution;
};

/**
 * `answered`: all are exact; `nothing`: all are absent, or there was none; else `unsure`. `passages` are those of the quotations, in
 * their order; `confidence` is the least likeness.
 */
export type VerifyAnswer = Answer & { readonly quotes: readonly VerifiedQuotation[] };
