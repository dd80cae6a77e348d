import { nothing } from './answer/answer.ts';
import { type Place, paragraphAt, quoted } from './answer/quoted.ts';
import type { Asking } from './ask.ts';
import { citationOf } from './citation.ts';
import type { PassageContext } from './footnote.ts';
import { type Library, resolveCitation } from './library.ts';
import type { Answer, Document, Paragraph, QuotedPassage, Span } from './model.ts';
import { analyse } from './query/analyse.ts';
import { bestSentence } from './rank/rank.ts';
import { contains, lengthOf, textAt } from './span.ts';
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

/**
 * The passage that a citation id names; null when unknown. Its sentence is the one at the given span, or the one that answers
 * the given question best; the first where the span lies outside the passage or nothing is asked.
 */
export function readPassage(id: string, sentence: Span | string, library: Library): QuotedPassage | null {
  const place = resolveCitation(library, id);
  if (!place) return null;
  const chosen = typeof sentence === 'string' ? answering(sentence, place, library) : within(place.span, sentence);
  return quoted(library, { ...place, sentence: chosen ?? firstSentence(library, place.document, place.span) });
}

function within(passage: Span, sentence: Span): Span | null {
  return contains(passage, sentence) && lengthOf(sentence) > 0 ? sentence : null;
}

/** The sentence that answers the question best; null where nothing is asked or the span is no passage of the index. */
function answering(
  question: string,
  { document, span }: Pick<Place, 'document' | 'span'>,
  library: Library,
): Span | null {
  const indexed = library.passageById.get(citationOf({ document: document.id, revision: document.revision }, span));
  return indexed && question.trim() !== ''
    ? bestSentence(analyse({ text: question }, library), indexed, library)
    : null;
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
