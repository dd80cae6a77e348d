import { nothing } from './answer/answer.ts';
import { paragraphAt, quoted, type Sectioned } from './answer/quoted.ts';
import type { Asking } from './ask.ts';
import { citationOf } from './citation.ts';
import type { Library } from './library.ts';
import type { Answer, Document, Paragraph, QuotedPassage, Span } from './model.ts';
import { analyse } from './query/analyse.ts';
import { bestSentence } from './rank/rank.ts';
import { currentHistory, expiredHistory, fateOf, type Stand } from './revisions/fate.ts';
import type { History } from './revisions/history.ts';
import { type Located, locate, locateExpired, type Shelves } from './revisions/locate.ts';
import { contains, lengthOf, textAt } from './span.ts';
import { stopwatch } from './stopwatch.ts';
import { termsOf } from './text/terms.ts';

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
  const { document, span, sectioned, earlier } = found;
  const { history, now }: { history: History; now: Stand | null } = earlier
    ? fateOf(found, earlier, library)
    : { history: currentHistory(found), now: null };
  const passages = [atFirstSentence({ document, span }, sectioned), ...(now ? [atFirstSentence(now, library)] : [])];
  return { status: 'answered', confidence: 1, passages, reason: null, unknownWords: [], topics: [], history };
}

/**
 * The passage that a citation id names; null when unknown. Its sentence is the one at the given span, or the one that answers
 * the given question best (of what is not in the index: has most of its words); the first where the span lies outside the passage
 * or nothing is asked.
 */
export function readPassage(id: string, sentence: Span | string, shelves: Shelves): QuotedPassage | null {
  const place = locate(id, shelves);
  if (!place) return null;
  const { library } = shelves;
  const chosen = typeof sentence === 'string' ? answering(sentence, place, library) : within(place.span, sentence);
  return chosen
    ? quoted(place.sectioned, { document: place.document, span: place.span, sentence: chosen })
    : atFirstSentence(place, place.sectioned);
}

function within(passage: Span, sentence: Span): Span | null {
  return contains(passage, sentence) && lengthOf(sentence) > 0 ? sentence : null;
}

/** The sentence that answers the question best; null where nothing is asked, or where nothing of it stands in any. */
function answering(question: string, place: Located, library: Library): Span | null {
  if (question.trim() === '') return null;
  const { document, span } = place;
  const indexed = library.passageById.get(citationOf({ document: document.id, revision: document.revision }, span));
  return indexed ? bestSentence(analyse({ text: question }, library), indexed, library) : sharing(question, place);
}

/** Of what is in no index, as an earlier revision: the first sentence with most of the question's terms. */
function sharing(question: string, { document, span, sectioned }: Located): Span | null {
  const { language } = document;
  const termsIn = (words: string): Set<string> => new Set(termsOf(words, { language }).map(({ term }) => term));
  const asked = [...termsIn(question)];
  const [best] = sentencesIn({ document, span }, sectioned)
    .map((sentence) => ({ sentence, terms: termsIn(textAt(document, sentence)) }))
    .map(({ sentence, terms }) => ({ sentence, count: asked.filter((term) => terms.has(term)).length }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.sentence : null;
}

/** The span with its first whole sentence; with all of itself where it holds none. */
function atFirstSentence({ document, span }: Stand, sectioned: Sectioned): QuotedPassage {
  const [first = span] = sentencesIn({ document, span }, sectioned);
  return quoted(sectioned, { document, span, sentence: first });
}

/** The whole sentences of a span. */
function sentencesIn({ document, span }: Stand, sectioned: Sectioned): readonly Span[] {
  return paragraphsAround(sectioned, document, span)
    .flatMap((paragraph) => paragraph.sentences)
    .filter((sentence) => contains(span, sentence));
}

function paragraphsAround(sectioned: Sectioned, document: Document, span: Span): readonly Paragraph[] {
  return paragraphAt(sectioned, document, span)?.section.paragraphs ?? [];
}
