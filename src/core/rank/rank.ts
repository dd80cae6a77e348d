import type { AnalysedPassage, Library } from '../library.ts';
import type { Candidate, Query, RankedPassage, Span } from '../model.ts';
import { foldDuplicates } from './duplicates.ts';
import { type Context, FEATURES, featuresOf, type Scored } from './features.ts';
import { matcherOf } from './matching.ts';
import { WEIGHTS } from './weights.ts';

/** Orders the candidates by core's own score: a weighted sum of features of their best sentence. Best first; ties in reading order. */
export function rank(query: Query, candidates: readonly Candidate[], library: Library): RankedPassage[] {
  return rankWith(
    FEATURES.map((name) => WEIGHTS[name]),
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
    return passage ? [rankedPassage(passage, featuresOf(query, candidate, passage, context), weights)] : [];
  });
  ranked.sort((a, b) => b.score - a.score || positionOf(a, library) - positionOf(b, library));
  return foldDuplicates(ranked, library);
}

/** The sentence of one passage that answers the query best; for passages that no engine proposed. */
export function bestSentence(query: Query, passage: AnalysedPassage, library: Library): Span {
  const [ranked] = rank(query, [{ passage: passage.id, rank: 0, score: 0 }], library);
  return passage.sentences[ranked?.sentence ?? 0]?.span ?? passage.span;
}

function rankedPassage(
  passage: AnalysedPassage,
  sentences: readonly Scored[],
  weights: readonly number[],
): RankedPassage {
  const best = sentences
    .map((scored) => ({ ...scored, score: dot(weights, scored.values) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  return {
    passage,
    sentence: best.sentence,
    score: best.score,
    features: FEATURES.map((name, index) => ({ name, value: best.values[index] ?? 0, weight: weights[index] ?? 0 })),
    alsoIn: [],
  };
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function positionOf({ passage }: RankedPassage, library: Library): number {
  return library.passageById.get(passage.id)?.position ?? 0;
}
