import { citationOf } from '../citation.ts';
import type { Document, Passage, PassageSentence, Section } from '../model.ts';
import { cover } from '../span.ts';

/** Cuts the sections of a document into passages: runs of whole sentences that a reader can take in at once. */

/**
 * Longest passage, in UTF-16 units: with every character escaped it still fits one Discord embed. Paragraphs of a section are
 * put together up to here, because a sentence is found and understood by what stands around it (docs/evaluation.md, "Passages").
 */
export const MAX_PASSAGE_LENGTH = 1200;

/** Passages in reading order. None crosses a section; together they hold every sentence exactly once. */
export function passagesOf(document: Document, sections: readonly Section[]): Passage[] {
  return sections.flatMap((section) => {
    const runs = section.paragraphs.flatMap(({ number, sentences }) =>
      splitLong(sentences.map((span) => ({ span, paragraph: number }))),
    );
    return joined(runs).map((sentences) => passageOf(document, section, sentences));
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

/** Fills each passage with as many whole runs as fit. */
function joined(runs: readonly Run[]): Run[] {
  const passages: Run[] = [];
  for (const run of runs) {
    const grown = [...(passages.at(-1) ?? []), ...run];
    if (passages.length > 0 && runLength(grown) <= MAX_PASSAGE_LENGTH) passages[passages.length - 1] = grown;
    else passages.push(run);
  }
  return passages;
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
