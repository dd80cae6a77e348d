import type { Library } from '../library.ts';
import type { Document, Span } from '../model.ts';
import { type Layout, openLayout, spanAt } from '../passages/layout.ts';
import { cover, textAt } from '../span.ts';
import type { Steps } from '../steps.ts';
import { foldedWords } from './folded-words.ts';

/** Finds the run of sentences that a longer quotation means, by the words they share. It may run over several passages. */

export type Run = { readonly document: Document; readonly sentence: Span };

/** The best run around the candidate passages; null where none shares a word with the quotation. A step for each sentence it may begin with. */
export function* nearestRun(text: string, candidates: readonly string[], library: Library): Steps<Run | null> {
  let best: { readonly document: Document; readonly span: Span; readonly worth: number } | null = null;
  const seen = new Set<string>();
  const keysOf = keysRead();
  for (const id of candidates.slice(0, MAX_READ)) {
    const passage = library.passageById.get(id);
    const analysed = passage && library.analysed[passage.documentPlace];
    if (!analysed) continue;
    const { document, packed } = analysed;
    const layout = openLayout(packed);
    const counts = countsOf(text, document);
    const last = passage.firstSentence + passage.sentences.length;
    for (let start = Math.max(0, passage.firstSentence - sentencesBefore(counts)); start < last; start++) {
      if (seen.has(`${document.id} ${start}`)) continue;
      seen.add(`${document.id} ${start}`);
      const run = runFrom(start, { document, layout, counts, keysOf });
      yield;
      if (run.worth > (best?.worth ?? 0)) best = { document, ...run };
    }
  }
  return best && { document: best.document, sentence: best.span };
}

/** A long quotation holds so many words of its source that an engine has it among the very first. */
const MAX_READ = 10;

type Counts = { readonly total: number; readonly byKey: ReadonlyMap<string, number> };

function countsOf(text: string, { language }: Document): Counts {
  const words = foldedWords(text, { language });
  const byKey = new Map<string, number>();
  for (const { key } of words) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  return { total: words.length, byKey };
}

/** A quotation of which a passage holds the end only begins no more sentences before it; these are short. */
function sentencesBefore({ total }: Counts): number {
  return Math.ceil(total / SHORT_SENTENCE);
}
const SHORT_SENTENCE = 8;

type Reading = {
  readonly document: Document;
  readonly layout: Layout;
  readonly counts: Counts;
  readonly keysOf: KeysOf;
};

type KeysOf = (document: Document, sentence: Span) => readonly string[];

/** The folded words of sentences, each read once: a run begins at every one of them and goes over many. */
function keysRead(): KeysOf {
  const known = new Map<Document, Map<number, readonly string[]>>();
  return (document, sentence) => {
    const own = known.get(document) ?? new Map<number, readonly string[]>();
    const { language } = document;
    const keys = own.get(sentence.start) ?? foldedWords(textAt(document, sentence), { language }).map(({ key }) => key);
    known.set(document, own.set(sentence.start, keys));
    return keys;
  };
}

/** The run from a sentence on that has most in common with the quotation: twice the words shared over the words of both (Dice 1945). */
function runFrom(start: number, { document, layout, counts, keysOf }: Reading): { span: Span; worth: number } {
  const { sentenceSpans } = layout;
  const left = new Map(counts.byKey);
  const first = spanAt(sentenceSpans, start);
  let [best, shared, total]: [{ span: Span; worth: number }, number, number] = [{ span: first, worth: 0 }, 0, 0];
  for (let end = start; end < sentenceSpans.length / 2 && total <= 2 * counts.total; end++) {
    const span = spanAt(sentenceSpans, end);
    for (const key of keysOf(document, span)) {
      total++;
      const times = left.get(key) ?? 0;
      if (times > 0) shared++;
      left.set(key, times - 1);
    }
    const worth = (2 * shared) / (counts.total + total);
    if (worth > best.worth) best = { span: cover(first, span), worth };
  }
  return best;
}
