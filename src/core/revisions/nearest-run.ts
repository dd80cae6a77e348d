import type { Document, Section, Span } from '../model.ts';
import { CLEARLY_FOUND, NEARLY_FOUND } from '../quotes/find.ts';
import { similarity } from '../quotes/similarity.ts';
import { cover, textAt } from '../span.ts';
import { sentencesIn } from '../text/sentences.ts';
import { plainWord } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';

/** Where words that were cited once stand now, where they have been changed. */

/**
 * The run of sentences of one section that has most in common with the cited words; null where none is like them. Like, as a
 * quotation is: the whole nearly, or one of its sentences clearly.
 */
export function nearestRun(cited: string, document: Document, sections: readonly Section[]): Span | null {
  const laid = sections.map((section) => sentencesOf(document, section));
  const weightOf = rarityAmong(laid.flat());
  const { language } = document;
  const words = plainWords(cited, language);
  const run = bestRun(laid, new Set(words), weightOf);
  if (!run) return null;
  const found = plainWords(textAt(document, run), language);
  const sentences = sentencesIn(cited, { start: 0, end: cited.length }, language).map(({ start, end }) =>
    cited.slice(start, end),
  );
  // Where so many of the words stand there as they were, the closer look, which minds order and spelling, would say the same.
  const isLike =
    shareOf(words, new Set(found), weightOf) >= CLEARLY_FOUND ||
    similarity(words, found, { weightOf, language }) >= NEARLY_FOUND ||
    sentences.some(
      (sentence) => similarity(plainWords(sentence, language), found, { weightOf, language }) >= CLEARLY_FOUND,
    );
  return isLike ? run : null;
}

type Sentence = { readonly span: Span; readonly words: readonly string[] };
type WeightOf = (word: string) => number;

function sentencesOf(document: Document, { paragraphs }: Section): Sentence[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.map((span) => ({ span, words: plainWords(textAt(document, span), document.language) })),
  );
}

function plainWords(text: string, language: string): string[] {
  return wordsOf(text, { language }).map((word) => plainWord(word.text));
}

/** How much of the weight of the words is held, 0 to 1. */
function shareOf(words: readonly string[], held: ReadonlySet<string>, weightOf: WeightOf): number {
  const weight = (some: readonly string[]): number => some.reduce((sum, word) => sum + weightOf(word), 0);
  return words.length === 0 ? 0 : weight(words.filter((word) => held.has(word))) / weight(words);
}

/** Words that few sentences hold weigh more; none weighs nothing, so that a document of one sentence can be compared too. */
function rarityAmong(sentences: readonly Sentence[]): WeightOf {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 + Math.log(1 + sentences.length / (1 + (counts.get(word) ?? 0)));
}

/**
 * The run whose words that were cited outweigh the others most: the largest sum of adjacent sentences (Kadane's algorithm).
 * Null where every sentence holds mostly other words.
 */
function bestRun(
  sections: readonly (readonly Sentence[])[],
  cited: ReadonlySet<string>,
  weightOf: WeightOf,
): Span | null {
  let best: { span: Span; gain: number } | null = null;
  for (const sentences of sections) {
    let run: { span: Span; gain: number } | null = null;
    for (const { span, words } of sentences) {
      const gain = words.reduce((sum, word) => sum + (cited.has(word) ? weightOf(word) : -weightOf(word)), 0);
      run = run && run.gain > 0 ? { span: cover(run.span, span), gain: run.gain + gain } : { span, gain };
      if (run.gain > (best?.gain ?? 0)) best = run;
    }
  }
  return best?.span ?? null;
}
