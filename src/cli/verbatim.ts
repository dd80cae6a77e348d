import type { Footnote } from '../core/footnote.ts';
import type { Answer, QuoteAnswer } from '../core/model.ts';
import type { VerifiedQuotation, VerifyAnswer } from '../core/quotes/verified.ts';
import type { Output } from './command.ts';
import { write } from './output.ts';

/**
 * The last look before anything is printed: a passage that is not, character for character, what its document holds at
 * its place is left out, and stderr says so. An answer that loses its first passage no longer counts as answered.
 */
export async function verbatimOnly<T extends Answer | QuoteAnswer | VerifyAnswer>(
  answer: T,
  footnote: Pick<Footnote, 'isVerbatim'>,
  stderr: Output,
): Promise<T> {
  const passages = answer.passages.filter((passage) => footnote.isVerbatim(passage));
  const withheld = answer.passages.filter((passage) => !passages.includes(passage));
  if (withheld.length === 0) return answer;
  const ids = withheld.map(({ citation }) => citation).join(', ');
  await write(stderr, `footnote: not shown, for it is not what the source holds there: ${ids}\n`);
  const kept = { ...answer, passages, ...('quotes' in answer ? { quotes: shownQuotes(answer, footnote) } : {}) };
  if (passages[0] === answer.passages[0]) return kept;
  return {
    ...kept,
    status: passages.length > 0 ? 'unsure' : 'nothing',
    confidence: 0,
    reason: passages.length > 0 ? 'low-confidence' : 'no-match',
    ...('diff' in answer ? { diff: [] } : {}),
  };
}

/** A quotation that was held against such a passage has not been checked: it stands nowhere that can be shown. */
function shownQuotes({ quotes }: VerifyAnswer, footnote: Pick<Footnote, 'isVerbatim'>): VerifiedQuotation[] {
  return quotes.map((quote) =>
    quote.passage && !footnote.isVerbatim(quote.passage)
      ? { ...quote, verdict: 'absent', likeness: 0, diff: [], passage: null, parts: [], alsoAt: [] }
      : quote,
  );
}
