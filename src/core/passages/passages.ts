import { citationOf } from '../citation.ts';
import type { Document, Passage, PassageSentence, Section } from '../model.ts';
import { cover } from '../span.ts';

/** Cuts the sections of a document into passages: runs of whole sentences that a reader can take in at once. */

/** Longest passage, in UTF-16 units: with every character escaped it still fits one Discord embed beside its context. */
export const MAX_PASSAGE_LENGTH = 1000;
/** Paragraphs shorter than this are joined with their neighbour, where both together stay within `JOINED_LENGTH`. */
export const SHORT_PARAGRAPH_LENGTH = 120;
export const JOINED_LENGTH = 500;

/** Passages in reading order. None crosses a section; together they hold every sentence exactly once. */
export function passagesOf(document: Document, sections: readonly Section[]): Passage[] {
  return sections.flatMap((section) => {
    const runs = section.paragraphs.flatMap(({ number, sentences }) =>
      splitLong(sentences.map((span) => ({ span, paragraph: number }))),
    );
    return joinShort(runs).map((sentences) => passageOf(document, section, sentences));
  });
}

type Run = readonly PassageSentence[];

/** Cuts at sentence ends into as few runs as the budget allows, of about equal length. */
function splitLong(sentences: Run): Run[] {
  const total = runLength(sentences);
  if (total <= MAX_PASSAGE_LENGTH) return sentences.length > 0 ? [sentences] : [];
  const target = total / Math.ceil(total / MAX_PASSAGE_LENGTH);
  const runs: PassageSentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const grown = run ? runLength([...run, sentence]) : Number.POSITIVE_INFINITY;
    if (run && grown <= MAX_PASSAGE_LENGTH && runLength(run) < target) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function joinShort(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const short = before && Math.min(runLength(before), runLength(run)) < SHORT_PARAGRAPH_LENGTH;
    if (before && short && runLength([...before, ...run]) <= JOINED_LENGTH)
      joined[joined.length - 1] = [...before, ...run];
    else joined.push(run);
  }
  return joined;
}

function runLength(run: Run): number {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? last.span.end - first.span.start : 0;
}

function passageOf(document: Document, section: Section, sentences: Run): Passage {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) throw new Error(`document "${document.id}": a passage needs a sentence`);
  const span = cover(first.span, last.span);
  return {
    id: citationOf({ document: document.id, revision: document.revision }, span),
    document: document.id,
    section: section.heading,
    span,
    sentences,
  };
}
