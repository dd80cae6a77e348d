/**
 * Measures what rounding vectors to bytes costs: the bundled table's vectors before and after it, by themselves, on paragraphs of
 * squad-train and abstracts of scifact. `npx tsx scripts/rounding.ts`; docs/models.md has the table.
 *
 * Data: SQuAD 1.1 train (CC BY-SA 4.0) and SciFact (CC BY 4.0), sampled as docs/evaluation.md says, in FOOTNOTE_DATA.
 */
import { readFileSync } from 'node:fs';
import { quantised } from '../src/core/embedder.ts';
import { readTable, sumOfRows } from '../src/embeddings/table.ts';
import { wordPieces } from '../src/embeddings/wordpiece.ts';
import { table } from '../src/eval/markdown.ts';
import { readSet } from './desk.ts';
import { mean, spread } from './statistics.ts';

type Vector = Float64Array | Int8Array;

const MODEL = new URL('../models/minilm-static/', import.meta.url);
const pieceTable = readTable(readFileSync(new URL('table.bin', MODEL)));
const tokenizer = wordPieces(readFileSync(new URL('vocab.txt', MODEL), 'utf8').trimEnd().split('\n'));

const rows: string[][] = [];
for (const name of ['squad-train', 'scifact']) {
  const { documents, questions } = await readSet(name);
  const relevant = questions.map((question) => new Set(question.documents ?? [question.document]));
  const texts = documents.map(({ title, text }) => unitVector(name === 'scifact' ? `${title}. ${text}` : text));
  const asked = questions.map(({ text }) => unitVector(text));
  const ids = documents.map(({ id }) => id);
  const ranksOf = (some: readonly Vector[], of: readonly Vector[]): number[] =>
    some.map((question, place) => rankOf(question, of, (text) => relevant[place]?.has(ids[text] ?? '') ?? false));
  const before = ranksOf(asked, texts);
  const after = ranksOf(asked.map(quantised), texts.map(quantised));
  const size = `${name}: ${questions.length} questions, ${documents.length} texts`;
  for (const [how, ranks] of [
    ['before rounding', before],
    ['bytes', after],
  ] as const)
    rows.push([size, how, ...[1, 5, 20].map((top) => said(ranks.map((rank) => (rank < top ? 1 : 0))))]);
  const changes = [1, 5, 20].map((top) =>
    said(after.map((rank, i) => Number(rank < top) - Number((before[i] ?? 0) < top))),
  );
  rows.push([size, 'difference', ...changes]);
}
console.log(table(['', '', 'hit@1', 'hit@5', 'hit@20'], rows));

function unitVector(text: string): Float64Array {
  const sum = sumOfRows(pieceTable, tokenizer.pieces(text));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** How many texts lie nearer than the nearest right one. */
function rankOf(question: Vector, texts: readonly Vector[], isRight: (text: number) => boolean): number {
  const scores = texts.map((text) => cosine(question, text));
  const best = Math.max(...scores.filter((_, text) => isRight(text)));
  return scores.filter((score) => score > best).length;
}

/** Of unit vectors, and of bytes up to their scale: cosines of bytes are compared as Footnote compares them, by their products. */
function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += (a[i] ?? 0) * (b[i] ?? 0);
  return dot;
}

function said(values: readonly number[]): string {
  return `${mean(values).toFixed(4)} ± ${spread(values).toFixed(4)}`;
}
