/**
 * Measures the borders of a found quotation on public text: `npx tsx scripts/quotations.ts`. Sentences of half of squad-train's
 * paragraphs are misremembered (cut, words dropped, misspelt, swapped, replaced) and looked up there; those of the other half,
 * and crowd questions, stand for quotations that are absent. No randomness: a linear congruential generator with a fixed seed.
 * docs/evaluation.md has its table.
 */
import { createFootnote } from '../src/core/create-footnote.ts';
import type { Footnote } from '../src/core/footnote.ts';
import { buildLibrary } from '../src/core/library-builder.ts';
import type { ReadDocument } from '../src/core/model.ts';
import { CLEARLY_FOUND, NEARLY_FOUND } from '../src/core/quotes/find.ts';
import { textAt } from '../src/core/span.ts';
import { sentencesIn } from '../src/core/text/sentences.ts';
import { indexLibrary } from '../src/engines/index-library.ts';
import { table } from '../src/eval/markdown.ts';
import { readSet } from './desk.ts';

const EVERY = 3;
const MIN_WORDS = 6;
const STRANGERS = ['important', 'people', 'however', 'system', 'water', 'great', 'number'];
const QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

let seed = 7;
const random = (): number => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const below = (n: number): number => Math.floor(random() * n);

const { documents, questions } = await readSet('squad-train');
const present = documents.filter((_, index) => index % 2 === 0);
const absent = documents.filter((_, index) => index % 2 === 1);
const footnote = footnoteOf(present);

type Found = { readonly likeness: number; readonly right: boolean };

const here = await likenesses(sentencesOf(present), footnote);
const elsewhere = await likenesses(sentencesOf(absent), footnote);
const asked = await likenesses(
  questions.slice(0, 500).map(({ text }) => text),
  footnote,
  (text) => text,
);
console.log(
  table(
    ['looked up', 'n', 'the right one first', 'clearly found', 'at least near', ...QUANTILES.map((q) => `${q * 100}%`)],
    [row('misremembered, present', here), row('misremembered, absent', elsewhere), row('crowd questions', asked)],
  ),
);

/** Shares that reach the borders, and quantiles of the likeness. */
function row(name: string, found: readonly Found[]): string[] {
  const sorted = found.map(({ likeness }) => likeness).sort((a, b) => a - b);
  const share = (is: (one: Found) => boolean): string => (found.filter(is).length / found.length).toFixed(3);
  return [
    name,
    String(found.length),
    found === here ? share(({ right }) => right) : '',
    share(({ likeness }) => likeness >= CLEARLY_FOUND),
    share(({ likeness }) => likeness >= NEARLY_FOUND),
    ...QUANTILES.map((q) => (sorted[Math.floor(q * sorted.length)] ?? 0).toFixed(2)),
  ];
}

async function likenesses(sentences: readonly string[], asking: Footnote, mess = misremembered) {
  const found: Found[] = [];
  for (const sentence of sentences) {
    const { confidence, passages } = await asking.quote(mess(sentence));
    found.push({ likeness: confidence, right: passages[0]?.sentence === sentence });
  }
  return found;
}

function sentencesOf(from: readonly ReadDocument[]): string[] {
  return from
    .filter((_, index) => index % EVERY === 0)
    .flatMap((document) => {
      const sentences = sentencesIn(document.text, { start: 0, end: document.text.length });
      const span = sentences[below(sentences.length)];
      return span ? [textAt(document, span)] : [];
    })
    .filter((sentence) => sentence.split(' ').length >= MIN_WORDS);
}

/** Six to fifteen words of the sentence; some dropped, misspelt, swapped or replaced. */
function misremembered(sentence: string): string {
  const all = sentence.split(' ');
  const length = Math.min(all.length, MIN_WORDS + below(10));
  const start = below(all.length - length + 1);
  const words = all
    .slice(start, start + length)
    .filter(() => random() > 0.15)
    .map((word) => (word.length > 4 && random() < 0.1 ? word.slice(0, 2) + word.slice(3) : word));
  if (random() < 0.4) {
    const [a, b] = [below(words.length), below(words.length)];
    [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
  }
  if (random() < 0.5) words[below(words.length)] = STRANGERS[below(STRANGERS.length)] ?? '';
  return words.join(' ');
}

function footnoteOf(of: readonly ReadDocument[]): Footnote {
  const library = buildLibrary(of);
  const index = indexLibrary(library);
  return createFootnote({
    library,
    index,
    embedder: null,
    reranker: null,
    clock: () => performance.now(),
    problems: [],
  });
}
