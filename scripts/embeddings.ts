/**
 * Measures sentence vectors: how well they find by themselves and beside BM25, how long they take, what the bundled ones
 * weigh. `npx tsx scripts/embeddings.ts [MODEL]`, a model as FOOTNOTE_EMBEDDINGS names it (docs/models.md). Nothing is learned
 * but one weight of a mixture, on the articles of the train part. docs/evaluation.md has the tables; times and memory, which are
 * another machine's tomorrow, go to stderr.
 *
 * Data (CC BY-SA 4.0): SQuAD 1.1 train, sampled as docs/evaluation.md says, in FOOTNOTE_DATA.
 */
import { readFileSync, statSync } from 'node:fs';
import { type Embedder, similarity } from '../src/core/embedder.ts';
import { buildLibrary } from '../src/core/library-builder.ts';
import { textAt } from '../src/core/span.ts';
import { termsOf } from '../src/core/text/terms.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { openEmbedder } from '../src/embeddings/open-embedder.ts';
import { table } from '../src/eval/markdown.ts';
import { readSet } from './desk.ts';
import { mean, spread } from './statistics.ts';

/** Weights of the vectors beside BM25 as a share of the best possible score; the best on the train part is taken. */
const WEIGHTS = Array.from({ length: 21 }, (_, step) => step / 10);
/** As in src/core/rank/bm25.ts. */
const [K1, B] = [1.2, 0.75];

/** For each question: the score of each text, and where the right text stands. */
type Scored = { readonly scores: readonly (readonly number[])[]; readonly right: readonly number[] };

const model = process.argv[2] ?? 'bundled';
const embedder = await openEmbedder(model, { folder: '.footnote/models' });
if (!embedder) throw new Error('nothing to measure: "off" is no model');
const { embed } = embedder;
if (model === 'bundled') await weigh(embedder);
console.log(`${await onParagraphs()}\n`);
console.log(await onTheArticle());

async function weigh(embedder: Embedder): Promise<void> {
  const folder = new URL('../models/minilm-static/', import.meta.url);
  const bytes = ['table.bin', 'vocab.txt'].map((name) => statSync(new URL(name, folder)).size);
  const before = process.memoryUsage.rss();
  const began = performance.now();
  await embedder.embed(['']);
  const [loaded, after] = [performance.now() - began, process.memoryUsage.rss()];
  console.error(
    `${embedder.id}: ${embedder.dimensions} dimensions, ${inMb(bytes[0] ?? 0)} + ${inMb(bytes[1] ?? 0)} MB on disk`,
  );
  console.error(`loaded in ${loaded.toFixed(0)} ms, ${inMb(after - before)} MB of memory`);
}

async function onParagraphs(): Promise<string> {
  const { documents, questions } = await readSet('squad-train');
  const texts = documents.map(({ text }) => text);
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const titles = [...new Set(documents.map(({ title }) => title))];
  const right = questions.map(({ document }) => places.get(document) ?? -1);
  /** Three of five articles choose the weight, the others show what it brings. */
  const isTrain = right.map((place) => titles.indexOf(documents[place]?.title ?? '') % 5 < 3);
  const asked = questions.map(({ text }) => text);
  const vectors = { scores: await similarities(asked, texts), right };
  const lexical = {
    scores: bm25Shares(
      documents.map(({ title, text }) => `${title}\n${text}`),
      asked,
    ),
    right,
  };
  const part = (all: Scored, train: boolean): Scored => ({
    scores: all.scores.filter((_, i) => isTrain[i] === train),
    right: right.filter((_, i) => isTrain[i] === train),
  });
  const weights = WEIGHTS.map((weight) => ({
    weight,
    reached: hits(mixed(part(lexical, true), part(vectors, true), weight), 1),
  }));
  const best = weights.reduce((a, b) => (mean(b.reached) > mean(a.reached) ? b : a));
  const row = (name: string, scored: Scored): string[] => [
    name,
    String(scored.right.length),
    said(hits(scored, 1)),
    said(hits(scored, 5)),
  ];
  const beside = mixed(part(lexical, false), part(vectors, false), best.weight);
  return table(
    [`${texts.length} paragraphs of squad-train`, 'questions', 'hit@1', 'hit@5'],
    [
      row('vectors alone', vectors),
      row('vectors alone, test articles', part(vectors, false)),
      row('BM25 (Porter, stop words), test articles', part(lexical, false)),
      row(`BM25 + ${best.weight} × vectors, test articles`, beside),
    ],
  );
}

async function onTheArticle(): Promise<string> {
  type Gold = { kind: string; question: string; answers: string[] };
  const gold = readFileSync('test/gold/article.jsonl', 'utf8').trim().split('\n');
  const asked = gold.map((line) => JSON.parse(line) as Gold).filter(({ kind }) => kind === 'answerable');
  const { documents } = await loadCorpus('corpus');
  const library = buildLibrary(documents);
  const sentences = library.documents.flatMap((document) =>
    [...library.passages]
      .filter((passage) => passage.document === document.id)
      .flatMap((passage) => passage.sentences.map(({ span }) => textAt(document, span))),
  );
  const scores = await similarities(
    asked.map(({ question }) => question),
    sentences,
  );
  const reached = (top: number) =>
    scores.map((row, i) => {
      const shown = [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0)).slice(0, top);
      return shown.some((place) => asked[i]?.answers.some((answer) => sentences[place]?.includes(answer))) ? 1 : 0;
    });
  return table(
    [`${sentences.length} sentences of the article`, 'questions', 'sentence@1', 'sentence@3'],
    [['vectors alone', String(asked.length), said(reached(1)), said(reached(3))]],
  );
}

async function similarities(queries: readonly string[], texts: readonly string[]): Promise<number[][]> {
  const began = performance.now();
  const [asked, read] = [await embed(queries, 'question'), await embed(texts)];
  const each = (performance.now() - began) / (queries.length + texts.length);
  console.error(`${queries.length + texts.length} texts embedded in ${(1000 * each).toFixed(0)} µs each`);
  return asked.map((query) => read.map((text) => similarity(query, text)));
}

/** BM25 as a share of the best possible score. */
function bm25Shares(texts: readonly string[], queries: readonly string[]): number[][] {
  const documents = texts.map((text) => termsOf(text).map(({ term }) => term));
  const meanLength = mean(documents.map(({ length }) => length));
  const postings = new Map<string, Map<number, number>>();
  for (const [place, terms] of documents.entries())
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      postings.set(term, counts.set(place, (counts.get(place) ?? 0) + 1));
    }
  const rarity = (n: number) => Math.log(1 + (texts.length - n + 0.5) / (n + 0.5));
  return queries.map((query) => {
    const scores = new Array<number>(texts.length).fill(0);
    const terms = new Set(termsOf(query).map(({ term }) => term));
    const ceiling = [...terms].reduce((sum, term) => sum + rarity(postings.get(term)?.size ?? 0) * (K1 + 1), 0);
    for (const term of terms)
      for (const [place, count] of postings.get(term) ?? []) {
        const norm = K1 * (1 - B + (B * (documents[place]?.length ?? 0)) / meanLength);
        const score = (rarity(postings.get(term)?.size ?? 0) * count * (K1 + 1)) / (count + norm);
        scores[place] = (scores[place] ?? 0) + score / ceiling;
      }
    return scores;
  });
}

function mixed(a: Scored, b: Scored, weight: number): Scored {
  const scores = a.scores.map((row, i) => row.map((score, place) => score + weight * (b.scores[i]?.[place] ?? 0)));
  return { scores, right: a.right };
}

/** 1 for each question whose right text is among the first `top`, else 0. */
function hits({ scores, right }: Scored, top: number): number[] {
  return scores.map((row, i) => {
    const wanted = row[right[i] ?? -1] ?? Number.NEGATIVE_INFINITY;
    return row.filter((score) => score > wanted).length < top ? 1 : 0;
  });
}

function said(values: readonly number[]): string {
  return `${mean(values).toFixed(3)} ± ${spread(values).toFixed(3)}`;
}

function inMb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
