import fc from 'fast-check';
import { expect } from 'vitest';
import type { Candidate } from '../../src/core/model.ts';
import { nearestRows } from '../../src/core/nearest.ts';
import type { Among, IndexEntry, SearchIndex, WeightedTerm } from '../../src/core/search-index.ts';
import { atOnce } from '../../src/core/steps.ts';
import type { VectorTable } from '../../src/core/vectors.ts';
import { createEmbeddedEngine, type EmbeddedEngine } from '../../src/engines/embedded.ts';

/** A library that changes: what an engine went through, and what is left of it. */

/** Few terms, so that they meet; among them what objects inherit and what folding makes of a single letter. */
export const term = fc.constantFrom<string>(
  'a',
  'b',
  'c',
  'ab',
  'abc',
  '4.5',
  'two words',
  '__proto__',
  'constructor',
  '政策',
  'é',
);
export const terms = fc.array(term, { maxLength: 6 });
export const weighted = fc.array(fc.record({ term, weight: fc.constantFrom(0, 0.25, 0.5, 1) }), { maxLength: 8 });
/** Of twelve passages, so that they come back. */
const entry = fc.record({
  passage: fc.integer({ min: 0, max: 11 }).map((place) => `p${place}`),
  terms,
  headingTerms: terms,
});

export type Change =
  | { readonly kind: 'add'; readonly entries: readonly IndexEntry[] }
  | { readonly kind: 'remove'; readonly passages: readonly string[] }
  | { readonly kind: 'restart' };

export const changes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('add'), entries: fc.array(entry, { maxLength: 6 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('remove'),
        passages: fc.array(
          entry.map(({ passage }) => passage),
          { maxLength: 4 },
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
  ),
  { maxLength: 8 },
) as fc.Arbitrary<Change[]>;

/** An engine that went through the changes, and what it then holds. */
export function changed(all: readonly Change[]): { engine: EmbeddedEngine; held: IndexEntry[] } {
  let engine = createEmbeddedEngine();
  const held = new Map<string, IndexEntry>();
  for (const change of all)
    if (change.kind === 'add') {
      atOnce(engine.add(change.entries));
      for (const one of change.entries) held.set(one.passage, one);
    } else if (change.kind === 'remove') {
      atOnce(engine.remove(change.passages));
      for (const passage of change.passages) held.delete(passage);
    } else engine = restored(engine);
  return { engine, held: [...held.values()] };
}

/** Another engine, which was given what this one dumped. */
export function restored(engine: EmbeddedEngine): EmbeddedEngine {
  const other = createEmbeddedEngine();
  const restoration = other.restore();
  for (const { name, chunks } of engine.dump())
    for (const chunk of chunks) atOnce(restoration.take(name, Uint8Array.from(chunk)));
  restoration.finish();
  return other;
}

/** What it proposes of a library that holds these passages, in this order. */
export function found(
  engine: EmbeddedEngine,
  passages: readonly string[],
  wanted: readonly WeightedTerm[],
): Promise<readonly Candidate[]> {
  const positions = new Map(passages.map((passage, position) => [passage, position]));
  const index = atOnce(engine.over({ positionOf: (passage) => positions.get(passage), nearest: null }));
  return index.search(wanted, 50);
}

/** Of the same passages and scores, which may differ by rounding; where scores are equal, passages may stand otherwise. */
export function expectSame(some: readonly Candidate[], others: readonly Candidate[]): void {
  const byPassage = (all: readonly Candidate[]) => [...all].sort((a, b) => (a.passage < b.passage ? -1 : 1));
  const [one, other] = [byPassage(some), byPassage(others)];
  expect(one.map(({ passage }) => passage)).toEqual(other.map(({ passage }) => passage));
  for (const [at, { score }] of one.entries()) expect(score).toBeCloseTo(other[at]?.score ?? Number.NaN, 9);
}

/** The port over a generation of these passages, with a row of vectors for each or none. */
export function over(
  engine: EmbeddedEngine,
  passages: readonly string[],
  vectors: VectorTable | null = null,
): SearchIndex {
  const positions = new Map(passages.map((passage, position) => [passage, position]));
  const nearest = (table: VectorTable, vector: Int8Array, limit: number, among: Among = () => true): Candidate[] =>
    nearestRows([{ table, count: passages.length }], vector, limit, (at) => among(passages[at] ?? '')).map(
      ({ position, score }, rank) => ({ passage: passages[position] ?? '', rank, score }),
    );
  return atOnce(
    engine.over({
      positionOf: (passage) => positions.get(passage),
      nearest: vectors && ((vector, limit, among) => nearest(vectors, vector, limit, among)),
    }),
  );
}

/** An engine that was given these entries and nothing else. */
export function indexOf(entries: readonly IndexEntry[], vectors: VectorTable | null = null): SearchIndex {
  const engine = createEmbeddedEngine();
  atOnce(engine.add(entries));
  return over(
    engine,
    entries.map(({ passage }) => passage),
    vectors,
  );
}
