import { nothing } from './answer/answer.ts';
import { paragraphAt, quoted } from './answer/quoted.ts';
import type { Asking } from './ask.ts';
import { citationOf } from './citation.ts';
import type { PassageContext } from './footnote.ts';
import { type Library, resolveCitation } from './library.ts';
import type { Answer, Document, Paragraph, QuotedPassage, Span } from './model.ts';
import { analyse } from './query/analyse.ts';
import { bestSentence } from './rank/rank.ts';
import { contains, textAt } from './span.ts';
import { stopwatch } from './stopwatch.ts';

/** Reading by citation: the passage that an id names, and what stands around it. */

/** The passage that a citation id names, as an answer. */
export function cite(id: string, { library, clock }: Pick<Asking, 'library' | 'clock'>): Answer {
  const { stage, timings } = stopwatch(clock);
  const passage = stage('search', () => readPassage(id, '', library));
  if (!passage) return { ...nothing('unknown-citation'), timings };
  return {
    status: 'answered',
    confidence: 1,
    passages: [passage],
    reason: null,
    unknownWords: [],
    topics: [],
    timings,
  };
}

/** The passage that a citation id names, with the sentence that answers `question` best, else its first; null when unknown. */
export function readPassage(id: string, question: string, library: Library): QuotedPassage | null {
  const place = resolveCitation(library, id);
  if (!place) return null;
  const { id: document, revision } = place.document;
  const indexed = library.passageById.get(citationOf({ document, revision }, place.span));
  const sentence =
    indexed && question.trim() !== ''
      ? bestSentence(analyse({ text: question }, library), indexed, library)
      : firstSentence(library, place.document, place.span);
  return quoted(library, { ...place, sentence });
}

/** The passage with the paragraph before and the one after it in its section; null when unknown. */
export function contextOf(id: string, library: Library): PassageContext | null {
  const place = resolveCitation(library, id);
  if (!place) return null;
  const { document, span } = place;
  const paragraphs = paragraphsAround(library, document, span);
  const before = paragraphs.findLast((paragraph) => paragraph.span.start < span.start);
  const after = paragraphs.find((paragraph) => paragraph.span.end > span.end);
  return {
    before: textAt(document, { start: before?.span.start ?? span.start, end: span.start }),
    passage: textAt(document, span),
    after: textAt(document, { start: span.end, end: after?.span.end ?? span.end }),
  };
}

/** The first whole sentence inside the span; the span itself where it holds none. */
function firstSentence(library: Library, document: Document, span: Span): Span {
  const sentences = paragraphsAround(library, document, span).flatMap((paragraph) => paragraph.sentences);
  return sentences.find((sentence) => contains(span, sentence)) ?? span;
}

function paragraphsAround(library: Library, document: Document, span: Span): readonly Paragraph[] {
  return paragraphAt(library, document, span)?.section.paragraphs ?? [];
}
