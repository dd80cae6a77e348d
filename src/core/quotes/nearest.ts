import type { Library } from '../library.ts';
import type { DiffPart, Document, Span } from '../model.ts';
import { languageAsked } from '../query/language.ts';
import { textAt } from '../span.ts';
import type { Steps } from '../steps.ts';
import { sentencesIn } from '../text/sentences.ts';
import { differenceOf } from './difference.ts';
import { matchQuote } from './find.ts';
import { nearestRun } from './nearest-run.ts';
import { partsOf } from './parts.ts';

/** What comes nearest to a quotation that stands nowhere word for word. */

export type Nearest = {
  readonly document: Document;
  readonly sentence: Span;
  readonly diff: readonly DiffPart[];
  /**
   * Less than 1: as `similarity` has it, or which share of the words stands there in this order, whichever is more. A short
   * quotation with one word swapped has little likeness where that word is rare, but most of its words in order
   * (docs/evaluation.md, "Quotations").
   */
  readonly likeness: number;
};

/** The nearest sentences of the candidate passages; null where there is no candidate. */
export function* nearest(quotation: string, candidates: readonly string[], library: Library): Steps<Nearest | null> {
  const text = quotation.slice(0, MAX_READ);
  const span = { start: 0, end: text.length };
  const isLong = sentencesIn(text, span, languageAsked(text, library.languages)).length > 2;
  const [match] = isLong ? [] : yield* matchQuote(text, candidates, library);
  const run = match
    ? { document: match.place.document, sentence: match.place.sentence }
    : yield* nearestRun(text, candidates, library);
  if (!run) return null;
  const { document, sentence } = run;
  const { diff, share } = differenceOf(partsOf(text, document.language), textAt(document, sentence), document.language);
  return { document, sentence, diff, likeness: Math.min(MOST, Math.max(share, match?.likeness ?? 0)) };
}
/** A longer quotation is compared by its beginning, in UTF-16 units: comparing takes the square of its length. */
const MAX_READ = 6000;
/** Other spellings of the same words are near, but never exact. */
const MOST = 0.99;
