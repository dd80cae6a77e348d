import type { Library } from '../library.ts';
import type { Candidate, Query, RankedPassage, Span } from '../model.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import { cover } from '../span.ts';
import { contrasted } from './contrast.ts';
import { foldDuplicates } from './duplicates.ts';
import { type Context, FEATURES, featuresOf, type Scored } from './features.ts';
import { matcherOf } from './matching.ts';
import { WEIGHTS, WORD_WEIGHTS } from './weights.ts';

/** Orders the candidates by core's own score: a weighted sum of features of their best sentence. Best first; ties in reading order. */
export function rank(query: Query, candidates: readonly Candidate[], library: Library): RankedPassage[] {
  const weights = query.meaning ? WEIGHTS : WORD_WEIGHTS;
  return rankWith(
    FEATURES.map((name) => weights[name]),
    query,
    candidates,
    library,
  );
}

/** The same with other weights, in the order of `FEATURES`; for learning them. */
export function rankWith(
  weights: readonly number[],
  query: Query,
  candidates: readonly Candidate[],
  library: Library,
): RankedPassage[] {
  const context: Context = { matcher: matcherOf(query, library), library };
  const ranked = candidates.flatMap((candidate) => {
    const passage = library.passageById.get(candidate.passage);
    return passage ? [rankedPassage(passage, featuresOf(query, passage, context), weights)] : [];
  });
  ranked.sort((a, b) => b.score - a.score || positionOf(a, library) - positionOf(b, library));
  return contrasted(foldDuplicates(ranked, library), library);
}

/** The sentence of one passage that answers the query best; for passages that no engine proposed. */
export function bestSentence(query: Query, passage: AnalysedPassage, library: Library): Span {
  const [ranked] = rank(query, [{ passage: passage.id, rank: 0, score: 0 }], library);
  return ranked?.sentence ?? passage.span;
}

/**
 * Two adjacent sentences are quoted together when the weaker one is at least half as likely to answer as the better one: the
 * weights make exp(score) a share of likelihood, so that is a difference of ln 2 (docs/evaluation.md, "Two sentences").
 */
const HALF_AS_LIKELY = Math.LN2;

function rankedPassage(
  passage: AnalysedPassage,
  sentences: readonly Scored[],
  weights: readonly number[],
): RankedPassage {
  const scored = sentences.map((sentence) => ({ ...sentence, score: dot(weights, sentence.values) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const beside = scored
    .filter(({ sentence, score }) => Math.abs(sentence - best.sentence) === 1 && score >= best.score - HALF_AS_LIKELY)
    .sort((a, b) => b.score - a.score)[0];
  const first = Math.min(best.sentence, beside?.sentence ?? best.sentence);
  const last = Math.max(best.sentence, beside?.sentence ?? best.sentence);
  return {
    passage,
    sentence: cover(spanOf(passage, first), spanOf(passage, last)),
    score: best.score,
    features: FEATURES.map((name, index) => ({ name, value: best.values[index] ?? 0, weight: weights[index] ?? 0 })),
    alsoIn: [],
  };
}

function spanOf(passage: AnalysedPassage, sentence: number): Span {
  return passage.sentences[sentence]?.span ?? passage.span;
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function positionOf({ passage }: RankedPassage, library: Library): number {
  return library.passageById.get(passage.id)?.position ?? 0;
}
