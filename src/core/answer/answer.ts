import type { Library } from '../library.ts';
import type { Answer, Query, RankedPassage, Reason, Status } from '../model.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { Among } from '../search-index.ts';
import { nearestTopics } from '../topics/derive.ts';
import { ANSWERED_FROM, confidenceOf, UNSURE_FROM, WORD_UNSURE_FROM } from './confidence.ts';
import { explained } from './explained.ts';
import { quotedRanked } from './quoted.ts';

/** From a ranking to an answer: decides between the three outcomes and says what would help. */

const MAX_NEAREST_TOPICS = 5;

export type AnswerOptions = {
  readonly top: number;
  readonly explain: boolean;
  /** Which passages may be shown; all where absent. */
  readonly among?: Among | undefined;
};

/** An answer without its timings. */
export type Draft = Omit<Answer, 'timings'>;

export function answerOf(
  query: Query,
  ranked: readonly RankedPassage[],
  library: Library,
  { top, explain, among = () => true }: AnswerOptions,
): Draft {
  const { confidence, parts } = confidenceOf(query, ranked, library);
  const shown = ranked.length > 0 ? ranked : opening(library, top, among);
  const passages = shown.slice(0, top).map((candidate) => quotedRanked(library, candidate));
  const unsureFrom = query.meaning ? UNSURE_FROM : WORD_UNSURE_FROM;
  const status = ranked.length === 0 ? 'nothing' : statusOf(confidence, unsureFrom);
  return {
    status,
    confidence,
    passages,
    reason: status === 'answered' ? null : isKnown(query) ? 'low-confidence' : 'no-match',
    unknownWords: unknownWords(query),
    topics: status === 'answered' ? [] : nearestTopics(query, library, MAX_NEAREST_TOPICS),
    ...(explain ? { explain: { ...explained(query, ranked.slice(0, top + 1), library), confidence: parts } } : {}),
  };
}

/** Where nothing at all was found: the beginning of the library, or of what was asked within, which shows what it is about. */
function opening({ passages }: Library, top: number, among: Among): RankedPassage[] {
  const shown: AnalysedPassage[] = [];
  for (const passage of passages) {
    if (shown.length >= top) break;
    if (among(passage.id)) shown.push(passage);
  }
  return shown.map((passage) => ({
    passage,
    sentence: passage.sentences[0]?.span ?? passage.span,
    score: 0,
    features: [],
    alsoIn: [],
  }));
}

/** An answer that never looked anything up. */
export function nothing(reason: Reason, topics: readonly string[] = []): Draft {
  return { status: 'nothing', confidence: 0, passages: [], reason, unknownWords: [], topics };
}

function statusOf(confidence: number, unsureFrom: number): Status {
  if (confidence < unsureFrom) return 'nothing';
  return confidence >= ANSWERED_FROM ? 'answered' : 'unsure';
}

/** Whether any word of the question is in the library, itself or by another. */
function isKnown({ terms }: Query): boolean {
  return terms.some(({ alternatives }) => alternatives.length > 0);
}

function unknownWords({ terms }: Query): string[] {
  return terms.filter((term) => !term.carried && term.alternatives.length === 0).map((term) => term.word);
}
