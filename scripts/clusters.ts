/**
 * Measures how alike questions about the same thing are: `npx tsx scripts/clusters.ts`. Pairs of questions that crowd workers asked
 * about one paragraph of squad-train, against pairs about paragraphs of different articles, and against pairs about other paragraphs of
 * one article. docs/evaluation.md has its table.
 */
import type { Embedder } from '../src/core/embedder.ts';
import { buildLibrary } from '../src/core/library-builder.ts';
import { ALIKE_FROM, clusters, directionsOf, likenessOf, WORDS_ALIKE_FROM } from '../src/core/questions/clusters.ts';
import { createBundledEmbedder } from '../src/embeddings/bundled.ts';
import { table } from '../src/eval/markdown.ts';
import { readSet } from './desk.ts';

/** Every so many pairs are looked at: there are millions. */
const EVERY = 7;
const BORDERS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

const { documents, questions } = await readSet('squad-train');
const library = buildLibrary(documents);
const asked = questions.slice(0, 2000);

for (const [name, embedder, least] of [
  ['words and vectors', await createBundledEmbedder(), ALIKE_FROM],
  ['words alone', null, WORDS_ALIKE_FROM],
] as const) {
  const { same, near, far } = await likenesses(embedder);
  const shares = (all: readonly number[]): string[] =>
    BORDERS.map((border) => (all.filter((likeness) => likeness >= border).length / all.length).toFixed(4));
  console.log(
    table(
      [name, 'pairs', ...BORDERS.map((border) => `from ${border}`)],
      [
        ['one paragraph', String(same.length), ...shares(same)],
        ['one article, another paragraph', String(near.length), ...shares(near)],
        ['another article', String(far.length), ...shares(far)],
      ],
    ),
  );
  await report(embedder, least);
}

async function likenesses(embedder: Embedder | null) {
  const directions = await directionsOf(
    asked.map(({ text }) => text),
    { library, embedder },
  );
  const [same, near, far]: [number[], number[], number[]] = [[], [], []];
  let pair = 0;
  for (const [b, { document }] of asked.entries())
    for (let a = 0; a < b; a++) {
      const other = asked[a]?.document ?? '';
      const kind = other === document ? same : other.split('-')[0] === document.split('-')[0] ? near : far;
      const [one, two] = [directions[a], directions[b]];
      if (one && two && (kind === same || pair++ % EVERY === 0)) kind.push(likenessOf(one, two));
    }
  return { same, near, far };
}

/** Of a thousand questions: how many clusters, how pure, how long it takes. */
async function report(embedder: Embedder | null, least: number): Promise<void> {
  const thousand = asked.slice(0, 1000);
  const start = performance.now();
  const found = await clusters(
    thousand.map(({ text }) => text),
    { library, embedder },
  );
  const took = Math.round(performance.now() - start);
  const pairs = found.flatMap((places) => places.flatMap((b, i) => places.slice(0, i).map((a) => [a, b] as const)));
  const isSame = (level: (document: string) => string): number =>
    pairs.filter(([a, b]) => level(thousand[a]?.document ?? '') === level(thousand[b]?.document ?? '')).length;
  const several = found.filter(({ length }) => length > 1);
  console.log(
    `from ${least}: ${several.length} clusters of several (largest ${found[0]?.length}), ${pairs.length} pairs, of one article ${(isSame((document) => document.split('-')[0] ?? '') / pairs.length).toFixed(3)}, of one paragraph ${(isSame((document) => document) / pairs.length).toFixed(3)}, ${took} ms`,
  );
}
