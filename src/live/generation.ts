import type { Naming } from '../core/aliases.ts';
import { createFootnote } from '../core/create-footnote.ts';
import type { Footnote } from '../core/footnote.ts';
import { type Library, withAliases, withLexicon, withVectors } from '../core/library.ts';
import type { Problem } from '../core/model.ts';
import { nearestPassages } from '../core/nearest.ts';
import { passageIds } from '../core/passages/analysed-passage.ts';
import type { SearchIndex } from '../core/search-index.ts';
import type { Steps } from '../core/steps.ts';
import type { LiveParts } from './parts.ts';

/** One state of the library, and what answers from it. It never changes; a better one takes its place. */
export type Generation = {
  readonly library: Library;
  readonly footnote: Footnote;
  /** False while the dictionary of an earlier generation is used. */
  readonly hasLexicon: boolean;
  /** The same documents with a dictionary or vectors that were not there before. */
  readonly better: (library: Library, hasLexicon: boolean) => Generation;
};

type Making = Pick<LiveParts, 'engine' | 'vectors' | 'reranker' | 'revisions' | 'clock'> & {
  readonly aliases: readonly Naming[];
  readonly problems: readonly Problem[];
  /** Whose dictionary and vectors are good enough for a start. */
  readonly before: Generation | null;
  /** Lets others have their turn. */
  readonly pause: () => Promise<unknown>;
};

/** The first generation of a library whose passages the engine holds. */
export function* createGeneration(bare: Library, making: Making): Steps<Generation> {
  const positions = yield* positionsIn(bare);
  const words = yield* making.engine.over({ positionOf: (passage) => positions.get(passage), nearest: null });
  const named = withAliases(bare, making.aliases);
  const { before } = making;
  const read = before ? withLexicon(named, before.library.vocabulary.lexicon) : named;
  return generationOf(before ? withVectors(read, vectorsFrom(before.library, read)) : read, words, false, making);
}

function generationOf(library: Library, words: SearchIndex, hasLexicon: boolean, making: Making): Generation {
  const { vectors, reranker, revisions, clock, problems, pause } = making;
  const index: SearchIndex = {
    ...words,
    nearest: (vector, limit, among) => Promise.resolve(nearestPassages(library, vector, limit, among)),
  };
  const embedder = vectors?.embedder ?? null;
  return {
    library,
    footnote: createFootnote({ library, index, embedder, reranker, revisions, clock, problems, pause }),
    hasLexicon,
    better: (better, hasOwn) => generationOf(better, words, hasOwn, making),
  };
}

/** What is known already of the documents that both hold. Null where nothing is, or where terms have no vectors yet. */
function vectorsFrom({ analysed, vectors }: Library, after: Library): Library['vectors'] {
  if (!vectors) return null;
  const known = new Map(analysed.map((document, place) => [document, vectors.documents[place] ?? null]));
  const { dimensions, values } = vectors.terms;
  const terms = new Int8Array(after.vocabulary.terms.length * dimensions);
  terms.set(values.subarray(0, terms.length));
  return {
    documents: after.analysed.map((document) => known.get(document) ?? null),
    terms: { dimensions, values: terms },
  };
}

const DOCUMENTS_A_STEP = 50;

function* positionsIn({ analysed }: Library): Steps<Map<string, number>> {
  const positions = new Map<string, number>();
  for (const [place, document] of analysed.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    for (const id of passageIds(document)) positions.set(id, positions.size);
  }
  return positions;
}
