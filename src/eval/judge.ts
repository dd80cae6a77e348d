import type { QuotedPassage, Span } from '../core/model.ts';
import { GoldError, type GoldQuestion, type GoldSpan } from './gold.ts';

/** Whether what was returned is what was wanted. */

export type Judgement = {
  /** Null where the gold set marks documents only. */
  readonly sentence: boolean | null;
  readonly passage: boolean;
};

/** A document's canonical text; null when the library has no such document. */
export type TextOf = (document: string) => string | null;

/**
 * Judges the passages of one question's answer. A sentence is right when it is a marked one or holds one (as two adjacent
 * sentences do); a passage when its text holds one. Short answers count only in their document, spans by overlap. Throws
 * `GoldError` where the gold does not fit the library.
 */
export function judgeOf(question: GoldQuestion, textOf: TextOf): (passage: QuotedPassage) => Judgement {
  const { wanted } = question;
  // Found once, not for each passage: offsets in code points are counted from the document's beginning.
  const spans = spansIn(question, textOf);
  return (passage) => {
    const { document, text, sentence } = passage;
    switch (wanted.kind) {
      case 'sentences':
        return { sentence: holdsOne(sentence, wanted.sentences), passage: holdsOne(text, wanted.sentences) };
      case 'short': {
        const here = document === wanted.document;
        return {
          sentence: here && holdsOne(sentence, wanted.answers),
          passage: here && holdsOne(text, wanted.answers),
        };
      }
      case 'documents':
        return { sentence: null, passage: wanted.documents.includes(document) };
      case 'spans': {
        const meets = (span: Span): boolean =>
          document === wanted.document && spans.some((other) => other.start < span.end && span.start < other.end);
        return {
          sentence: meets({ start: passage.sentenceStart, end: passage.sentenceEnd }),
          passage: meets(passage),
        };
      }
      case 'nothing':
        return { sentence: false, passage: false };
      default:
        return wanted satisfies never;
    }
  };
}

/** The wanted spans in UTF-16 units; none where the question marks no spans. Throws `GoldError` when the document holds other text there. */
export function spansIn({ wanted, line }: GoldQuestion, textOf: TextOf): Span[] {
  if (wanted.kind !== 'spans') return [];
  const text = textOf(wanted.document);
  if (text === null)
    throw new GoldError(`line ${line}: "document" is "${wanted.document}", which the library does not have`);
  return wanted.spans.map((span, index) => {
    const found = utf16Span(text, span);
    if (text.slice(found.start, found.end) === span.text) return found;
    throw new GoldError(
      `line ${line}: "spans[${index}].text" is not what "${wanted.document}" holds at ${span.start}–${span.end}`,
    );
  });
}

/** From code points to UTF-16 units, which differ by one for each character beyond U+FFFF before them. */
function utf16Span(text: string, { start, end }: GoldSpan): Span {
  const from = unitsOf(text, 0, start);
  return { start: from, end: unitsOf(text, from, end - start) };
}

/** The offset that lies `nPoints` code points behind `from`. */
function unitsOf(text: string, from: number, nPoints: number): number {
  let unit = from;
  for (let point = 0; point < nPoints && unit < text.length; point++)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
}

function holdsOne(text: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => text.includes(one));
}
