import { nothing } from './answer/answer.ts';
import { type Layout, type Place, paragraphAt, quoted } from './answer/quoted.ts';
import type { Asking } from './ask.ts';
import { citationOf } from './citation.ts';
import type { Library } from './library.ts';
import type { Answer, Document, Paragraph, QuotedPassage, Span } from './model.ts';
import { analyse } from './query/analyse.ts';
import { bestSentence } from './rank/rank.ts';
import { currentHistory, expiredHistory, fateOf, type Stand } from './revisions/fate.ts';
import type { History } from './revisions/history.ts';
import { type Located, locate, locateExpired, type Shelves } from './revisions/locate.ts';
import { contains, lengthOf } from './span.ts';
import { stopwatch } from './stopwatch.ts';

/** Reading by citation: the passage that an id names, and what became of it since. */

/** The passage that a citation id names, as an answer with its history; what stands there now is its second passage. */
export function cite(id: string, { clock, ...shelves }: Shelves & Pick<Asking, 'clock'>): Answer {
  const { stage, timings } = stopwatch(clock);
  const found = stage('search', () => locate(id, shelves));
  if (found) return { ...stage('compare', () => citedAnswer(found, shelves.library)), timings };
  const expired = locateExpired(id, shelves.revisions);
  return expired
    ? { ...nothing('expired-citation'), timings, history: expiredHistory(expired) }
    : { ...nothing('unknown-citation'), timings };
}

function citedAnswer(found: Located, library: Library): Omit<Answer, 'timings'> {
  const { document, span, layout, earlier } = found;
  const { history, now }: { history: History; now: Stand | null } = earlier
    ? fateOf(found, earlier, library)
    : { history: currentHistory(found), now: null };
  const passages = [atFirstSentence({ document, span }, layout), ...(now ? [atFirstSentence(now, library)] : [])];
  return { status: 'answered', confidence: 1, passages, reason: null, unknownWords: [], topics: [], history };
}

/**
 * The passage that a citation id names; null when unknown. Its sentence is the one at the given span, or the one that answers
 * the given question best; the first where the span lies outside the passage or nothing is asked.
 */
export function readPassage(id: string, sentence: Span | string, shelves: Shelves): QuotedPassage | null {
  const place = locate(id, shelves);
  if (!place) return null;
  const { library } = shelves;
  const chosen = typeof sentence === 'string' ? answering(sentence, place, library) : within(place.span, sentence);
  return chosen
    ? quoted(place.layout, { document: place.document, span: place.span, sentence: chosen })
    : atFirstSentence(place, place.layout);
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

/** The span with its first whole sentence; with all of itself where it holds none. */
function atFirstSentence({ document, span }: Stand, layout: Layout): QuotedPassage {
  const sentences = paragraphsAround(layout, document, span).flatMap((paragraph) => paragraph.sentences);
  return quoted(layout, { document, span, sentence: sentences.find((sentence) => contains(span, sentence)) ?? span });
}

function paragraphsAround(layout: Layout, document: Document, span: Span): readonly Paragraph[] {
  return paragraphAt(layout, document, span)?.section.paragraphs ?? [];
}
