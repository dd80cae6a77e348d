import { paragraphAt, quoted } from '../answer/quoted.ts';
import { citationKey } from '../citation.ts';
import type { Library } from '../library.ts';
import type { Document, QuotedPassage, Span } from '../model.ts';
import { openLayout, spanAt } from '../passages/layout.ts';
import { cover } from '../span.ts';

/** Any span of a document as what is shown of it: with the passages it runs over. */

/** From the first passage that the span touches to the last, and no less than the span; of a heading, with the passage under it. */
export function passagesOver({ id, revision }: Document, span: Span, library: Library): Span {
  const places = library.placesByKey.get(citationKey({ document: id, revision })) ?? [];
  const analysed = library.analysed[places.find((place) => library.documents[place]?.id === id) ?? -1];
  if (!analysed) throw new Error(`document "${id}" is not of this library`);
  const { passageSentences, sentenceSpans } = openLayout(analysed.packed);
  let over = span;
  for (let passage = 0; passage + 1 < passageSentences.length; passage++) {
    const [first = 0, end = 0] = passageSentences.subarray(passage, passage + 2);
    const own = cover(spanAt(sentenceSpans, first), spanAt(sentenceSpans, end - 1));
    const touches = own.start < span.end && span.start < own.end;
    const isUnder = over === span && own.start >= span.end;
    if (touches || isUnder) over = { start: Math.min(over.start, own.start), end: Math.max(over.end, own.end) };
    if (own.start >= span.end) break;
  }
  return over;
}

export type Standing = { readonly library: Library; readonly likeness: number };

/** The quoted words as the sentence of their passage. Words of a heading are counted to the paragraph under it. */
export function standing(document: Document, sentence: Span, { library, likeness }: Standing): QuotedPassage {
  const span = passagesOver(document, sentence, library);
  const passage = quoted(library, { document, span, sentence }, { score: likeness });
  if (paragraphAt(library, document, sentence)) return passage;
  const section = (library.sections.get(document.id) ?? []).find(({ paragraphs }) =>
    paragraphs.some((paragraph) => paragraph.span.start >= sentence.start),
  );
  const under = section?.paragraphs.find((paragraph) => paragraph.span.start >= sentence.start);
  return under ? { ...passage, section: section?.heading ?? null, paragraph: under.number } : passage;
}
