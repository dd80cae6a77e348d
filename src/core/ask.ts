import { answerOf, nothing } from './answer/answer.ts';
import { isSmallTalk } from './answer/small-talk.ts';
import { together } from './answer/together.ts';
import { keyIn } from './citation.ts';
import type { Embedder } from './embedder.ts';
import { documentsWithin } from './groups.ts';
import type { Library } from './library.ts';
import type { Answer, Candidate, Query, Question } from './model.ts';
import { analyse } from './query/analyse.ts';
import { withMeaning } from './query/meaning.ts';
import { questionsIn } from './query/several.ts';
import { rank } from './rank/rank.ts';
import { required } from './rank/required.ts';
import { rerank } from './rerank.ts';
import type { Reranker } from './reranker.ts';
import type { Among, SearchIndex, WeightedTerm } from './search-index.ts';
import { type Clock, stopwatch } from './stopwatch.ts';

/** Candidates asked of an engine: many, because an engine proposes well and ranks weakly; features and duplicates decide among them. */
export const MAX_CANDIDATES = 50;
/** Passages that join them because they mean something like the question, whatever their words. */
export const MAX_NEAREST = 20;

export type Asking = {
  readonly library: Library;
  readonly index: SearchIndex;
  /** Null where sentence vectors are off. */
  readonly embedder: Embedder | null;
  /** Null where nothing reads the best passages a second time. */
  readonly reranker: Reranker | null;
  readonly clock: Clock;
  readonly top: number;
  readonly explain: boolean;
};

/** A message's whole way: each of its questions by itself, where it asks several. */
export async function ask(message: Question, asking: Asking): Promise<Answer> {
  const { within } = message;
  if (within === undefined) return askAmong(message, { ...asking, among: undefined });
  const among = amongOf(within, asking.library);
  if (!among) return { ...nothing('unknown-document'), timings: {}, within };
  return { ...(await askAmong(message, { ...asking, among })), within };
}

async function askAmong(message: Question, asking: Confined): Promise<Answer> {
  const questions = questionsIn(message, asking.library.languages);
  if (questions.length === 1) return askOne(message, asking);
  const parts = [];
  for (const question of questions) parts.push({ question, answer: await askOne(question, asking) });
  return together(parts, asking.top);
}

/** Asking with the passages that count; all of them where undefined. */
type Confined = Asking & { readonly among: Among | undefined };

/** Passages of the documents that a name means; null where it means none. */
function amongOf(name: string, library: Library): Among | null {
  const documents = documentsWithin(name, library);
  if (documents.size === 0) return null;
  // An engine asks of every passage that it finds: nearly all are told by the beginning of their id.
  const keys = new Set(library.analysed.filter(({ document }) => documents.has(document.id)).map(({ key }) => key));
  return (id) => keys.has(keyIn(id)) && documents.has(library.passageById.get(id)?.document ?? '');
}

/** A question's whole way, stage by stage. */
async function askOne(question: Question, asking: Confined): Promise<Answer> {
  const { library, index, embedder, reranker, clock, ...options } = asking;
  const { stage, timings } = stopwatch(clock);
  const early = whyNotAsk(question, library);
  if (early) return { ...nothing(early), timings };

  const read = stage('analyse', () => analyse(question, library));
  if (read.terms.length === 0) return { ...nothing('empty-question'), timings };
  const meant = embedder && library.vectors ? await stage('embed', () => withMeaning(read, question, embedder)) : read;
  const candidates = await stage('search', () => propose(meant, index, options.among));
  const query = comparable(meant, candidates, library);
  const first = stage('rank', () => required(query, rank(query, candidates, library), library));
  const ranked = reranker ? await stage('rerank', () => rerank(query, first, { reranker, library })) : first;
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

/** What the engine finds by words, then what it finds by meaning alone. */
export async function propose(query: Query, index: SearchIndex, among?: Among): Promise<readonly Candidate[]> {
  const found = await index.search(searchTerms(query), MAX_CANDIDATES, among);
  if (!query.meaning) return found;
  const known = new Set(found.map(({ passage }) => passage));
  const near = await index.nearest(query.meaning.question, MAX_NEAREST, among);
  const more = near.filter(({ passage }) => !known.has(passage));
  return [...found, ...more.map(({ passage }, place) => ({ passage, rank: found.length + place, score: 0 }))];
}

/** The query without its meaning where a candidate has no vectors yet: all are ranked by the same measure. */
function comparable(query: Query, candidates: readonly Candidate[], { vectors, passageById }: Library): Query {
  const isReady = candidates.every(({ passage }) => vectors?.documents[passageById.get(passage)?.documentPlace ?? -1]);
  return isReady ? query : { ...query, meaning: null };
}

/** Every alternative of every term, each with its weight. */
function searchTerms({ terms }: Query): WeightedTerm[] {
  return terms.flatMap(({ weight, alternatives }) =>
    alternatives.map((alternative) => ({ term: alternative.term, weight: weight * alternative.weight })),
  );
}
