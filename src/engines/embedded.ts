import type { Candidate } from '../core/model.ts';
import type { Among, IndexEntry, SearchIndex } from '../core/search-index.ts';
import type { Steps } from '../core/steps.ts';
import { CompactMiniSearch } from './compact-minisearch.ts';
import { dumped, Restoring, type Section } from './dump.ts';
import { ELSEWHERE, type Part, Sums, search } from './ranking.ts';

/**
 * The embedded engine: one MiniSearch index behind several generations of a library. Changes come one after the other: a
 * step of one must not run between the steps of another. Questions may be asked between any two steps.
 */
export type EmbeddedEngine = {
  /**
   * Takes passages in. None of them is proposed, and no score changes, until a generation is asked that holds it. A
   * passage that is known already is replaced.
   */
  add(entries: Iterable<IndexEntry>): Steps<void>;
  /** Forgets passages that no generation to come will hold; one that is unknown is passed over. */
  remove(passages: Iterable<string>): Steps<void>;
  has(passage: string): boolean;
  /**
   * The port over one generation, which proposes what an engine would that was given that generation alone, with the same
   * scores. It stays as it is whatever is added and removed after; its `close` frees nothing of the engine.
   */
  over(generation: Generation): Steps<SearchIndex>;
  /** Everything that `restore` needs; to be read to its end before the next change. */
  dump(): Iterable<Section>;
  /** Makes ready to take in what an engine dumped, section by section and chunk by chunk in the same order, instead of what this one holds. */
  restore(): Restoration;
};

/** A state of the library, as an engine must know it. */
export type Generation = {
  /** Place of a passage in reading order, from 0 without gaps; undefined for one that this generation does not hold. */
  readonly positionOf: (passage: string) => number | undefined;
  /** What lies near a vector; null where vectors are off. */
  readonly nearest: ((vector: Int8Array, limit: number, among?: Among) => Candidate[]) | null;
};

export type Restoration = {
  /** Throws where the chunk is none that an engine dumped. */
  take(section: string, chunk: Uint8Array): Steps<void>;
  /** The engine holds what was taken in. Throws where something is missing; the engine then is as it was before. */
  finish(): void;
};

/** What was removed is tidied away when it is this share of all: MiniSearch's own `minDirtFactor`, doubled, as a whole index is rewritten. */
const MAX_DIRT = 0.2;
const BETWEEN_STEPS = 1024;

export function createEmbeddedEngine(): EmbeddedEngine {
  let index = new CompactMiniSearch();

  function* add(entries: Iterable<IndexEntry>): Steps<void> {
    for (const entry of entries) {
      if (index.has(entry.passage)) index.discard(entry.passage);
      index.add(entry);
      yield;
    }
  }

  function* remove(passages: Iterable<string>): Steps<void> {
    for (const passage of passages) {
      if (index.has(passage)) index.discard(passage);
      yield;
    }
  }

  /** An index without what was discarded. Ports over the old one keep it until they are let go. */
  function* tidied(): Steps<CompactMiniSearch> {
    const restoring = new Restoring();
    for (const { name, chunks } of dumped(index)) for (const chunk of chunks) yield* restoring.take(name, chunk);
    return restoring.finish();
  }

  function* over({ positionOf, nearest }: Generation): Steps<SearchIndex> {
    if (index.dirtCount > MAX_DIRT * index.end) index = yield* tidied();
    return portOver(yield* partOf(index, positionOf), nearest);
  }

  return {
    add,
    remove,
    has: (passage) => index.has(passage),
    over,
    dump: () => dumped(index),
    restore: () => {
      const restoring = new Restoring();
      return {
        take: (section, chunk) => restoring.take(section, chunk),
        finish: () => {
          index = restoring.finish();
        },
      };
    },
  };
}

function portOver(part: Part, nearest: Generation['nearest']): SearchIndex {
  return {
    search: (terms, limit, among) => Promise.resolve(search(part, terms, { limit, among })),
    nearest: (vector, limit, among) => Promise.resolve(nearest?.(vector, limit, among) ?? []),
    close: () => Promise.resolve(),
  };
}

function* partOf(index: CompactMiniSearch, positionOf: Generation['positionOf']): Steps<Part> {
  const positions = new Int32Array(index.end).fill(ELSEWHERE);
  let [count, length, heading] = [0, 0, 0];
  for (let document = 0; document < positions.length; document++) {
    if (document % BETWEEN_STEPS === 0) yield;
    if (!index.isLive(document)) continue;
    const position = positionOf(index.passages[document] as string);
    if (position === undefined) continue;
    positions[document] = position;
    count++;
    length += index.lengths[2 * document] as number;
    heading += index.lengths[2 * document + 1] as number;
  }
  return {
    index,
    positions,
    documents: inverse(positions),
    count,
    meanLength: [length / count, heading / count],
    sums: new Sums(positions.length),
  };
}

function inverse(positions: Int32Array): Int32Array {
  const documents = new Int32Array(positions.reduce((top, position) => Math.max(top, position), ELSEWHERE) + 1);
  for (const [document, position] of positions.entries()) if (position !== ELSEWHERE) documents[position] = document;
  return documents;
}
