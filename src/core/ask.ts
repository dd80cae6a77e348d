import { answerOf, nothing } from './answer/answer.ts';
import { isSmallTalk } from './answer/small-talk.ts';
import type { Library } from './library.ts';
import type { Answer, Query, Question } from './model.ts';
import { analyse } from './query/analyse.ts';
import { rank } from './rank/rank.ts';
import type { SearchIndex, WeightedTerm } from './search-index.ts';
import { type Clock, stopwatch } from './stopwatch.ts';

/** Candidates asked of an engine: many, because an engine proposes well and ranks weakly; features and duplicates decide among them. */
export const MAX_CANDIDATES = 50;

export type Asking = {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly clock: Clock;
  readonly top: number;
  readonly explain: boolean;
};

/** A question's whole way, stage by stage. */
export async function ask(question: Question, { library, index, clock, ...options }: Asking): Promise<Answer> {
  const { stage, timings } = stopwatch(clock);
  const early = whyNotAsk(question, library);
  if (early) return { ...nothing(early), timings };

  const query = stage('analyse', () => analyse(question, library));
  if (query.terms.length === 0) return { ...nothing('empty-question'), timings };
  const candidates = await stage('search', () => index.search(searchTerms(query), MAX_CANDIDATES));
  const ranked = stage('rank', () => rank(query, candidates, library));
  const answer = stage('answer', () => answerOf(query, ranked, library, options));
  return { ...answer, timings };
}

function whyNotAsk(
  { text, history }: Question,
  library: Library,
): 'empty-question' | 'empty-library' | 'small-talk' | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty-question';
  if (library.passages.length === 0) return 'empty-library';
  return isSmallTalk(text, history) ? 'small-talk' : null;
}

/** Every alternative of every term, each with its weight. */
export function searchTerms({ terms }: Query): WeightedTerm[] {
  return terms.flatMap(({ weight, alternatives }) =>
    alternatives.map((alternative) => ({ term: alternative.term, weight: weight * alternative.weight })),
  );
}
