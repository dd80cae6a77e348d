import { nothing } from '../answer/answer.ts';
import { quoted } from '../answer/quoted.ts';
import { type Asking, MAX_CANDIDATES } from '../ask.ts';
import type { QuoteAnswer } from '../model.ts';
import { type Pacing, paced } from '../steps.ts';
import { stopwatch } from '../stopwatch.ts';
import { diffWords } from './diff.ts';
import { CLEARLY_FOUND, matchQuote, NEARLY_FOUND, quoteTerms } from './find.ts';

export type Quoting = Pick<Asking, 'library' | 'index' | 'top'> & Pacing;

/** Finds a half-remembered quotation: the exact sentence, how sure, and how the two differ. */
export async function quote(text: string, { library, index, top, ...pacing }: Quoting): Promise<QuoteAnswer> {
  const { stage, timings } = stopwatch(pacing.clock);
  if (!/[\p{L}\p{N}]/u.test(text)) return { ...nothing('empty-question'), diff: [], timings };
  if (library.passages.length === 0) return { ...nothing('empty-library'), diff: [], timings };
  const candidates = await stage('search', async () =>
    index.search(await paced(quoteTerms(text, library), pacing), MAX_CANDIDATES),
  );
  const ids = candidates.map(({ passage }) => passage);
  const matches = await stage('rank', () => paced(matchQuote(text, ids, library), pacing));
  const passages = matches.slice(0, top).map(({ place, likeness }) => quoted(library, place, { score: likeness }));
  const confidence = matches[0]?.likeness ?? 0;
  return {
    ...outcome(confidence),
    confidence,
    passages,
    unknownWords: [],
    topics: [],
    timings,
    diff: passages[0] ? diffWords(text, passages[0].sentence) : [],
  };
}

function outcome(likeness: number): Pick<QuoteAnswer, 'status' | 'reason'> {
  if (likeness >= CLEARLY_FOUND) return { status: 'answered', reason: null };
  return likeness >= NEARLY_FOUND
    ? { status: 'unsure', reason: 'near-match' }
    : { status: 'nothing', reason: 'no-match' };
}
