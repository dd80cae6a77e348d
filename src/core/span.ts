import type { Document, Span } from './model.ts';

/**
 * Arithmetic on spans, and the one way from a span to its text. Everything that is quoted goes through
 * `textAt`, so "verbatim" has a single home.
 */

/** The document's own characters at `span`. Throws when the span does not lie inside the text. */
export function textAt(document: Pick<Document, 'id' | 'text'>, span: Span): string {
  if (!isSpanOf(document, span))
    throw new RangeError(
      `span ${span.start}–${span.end} lies outside document "${document.id}" (0–${document.text.length}): the citation is broken`,
    );
  return document.text.slice(span.start, span.end);
}

/** True when the span lies inside the document's text. */
export function isSpanOf({ text }: Pick<Document, 'text'>, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

/** From the start of the first to the end of the last; the spans come in reading order. */
export function cover(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** White space that stands alone: a space that carries an accent is a character of the text. */
const LONE_SPACE = /^(?:[\r\n]|\s(?![\p{M}\u200c\u200d]))/u;

/** The span without white space at its ends; null when nothing else is in it. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && LONE_SPACE.test(text.slice(start, start + 3))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
