import type { Span } from '../model.ts';

/**
 * How much each part of a message belongs to the question. People greet, explain themselves and ask politely; the words
 * around the question should not choose the passage.
 */

/** What ends a polite opening; what stands before it is about the asker. */
const REQUEST =
  /\b(?:tell me|let me know|know|explain(?: to me)?|wonder(?:ing)?(?: if you could| whether| if)?|curious|understand|ask(?:ing)?(?: you)?(?: if| whether)?|grateful if|help me (?:find|understand)|trouble you for|looking for|say|said|says)\b/giu;
const BEFORE_REQUEST = 0.25;
const BESIDE_QUESTION = 0.4;

/** Words that speak of the library itself or of the asking. They choose a passage only when nothing else does. */
const REQUEST_WORDS: ReadonlySet<string> = new Set(
  `sentence sentences quote quotes quotation passage passages line lines bit part text article document author source
  say says saying mention mentions mentioned describe describes call calls calling exact exactly word words find look
  looking need pull tell know please kindly thank thanks hello dear sorry explain question anywhere actually really
  seriously just simply surely come suppose claim claiming right full`.split(/\s+/u),
);
const REQUEST_WORD = 0.15;

/** Weight, 0 to 1, of the plain word that stands at `span`. */
export function emphasisOf(message: string): (span: Span, plain: string) => number {
  const asked = askedParts(message);
  const opening = openingEnd(message);
  return (span, plain) => {
    const inQuestion = asked.length === 0 || asked.some((part) => part.start <= span.start && span.end <= part.end);
    const place = span.start < opening ? BEFORE_REQUEST : 1;
    const kind = REQUEST_WORDS.has(plain) ? REQUEST_WORD : 1;
    return kind * Math.min(place, inQuestion ? 1 : BESIDE_QUESTION);
  };
}

/** What a message asks, without its polite opening and without what stands beside the question. */
export function askedText(message: string): string {
  const opening = openingEnd(message);
  const asked = askedParts(message).map(({ start, end }) => message.slice(Math.max(start, opening), end));
  return (asked.join(' ').trim() || message.slice(opening)).trim();
}

/** The sentences that end with a question mark, where there are others beside them. */
function askedParts(message: string): Span[] {
  return [...message.matchAll(/[^.!?\n]*\?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where the polite opening ends; 0 when little would be left after it. */
function openingEnd(message: string): number {
  const ends = [...message.matchAll(REQUEST)].map((match) => match.index + match[0].length);
  return ends.findLast((end) => (message.slice(end).match(/\p{L}{4,}/gu) ?? []).length >= 3) ?? 0;
}
