import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim } from '../../src/core/answer/quoted.ts';
import { citationOf } from '../../src/core/citation.ts';
import { resolveCitation } from '../../src/core/library.ts';
import { buildLibrary } from '../../src/core/library-builder.ts';
import type { Paragraph, Passage, ReadDocument, Span } from '../../src/core/model.ts';
import { MAX_PASSAGE_LENGTH, passagesOf } from '../../src/core/passages/passages.ts';
import { sectionsOf } from '../../src/core/passages/sections.ts';
import { readPassage } from '../../src/core/reading.ts';
import { contains, lengthOf, textAt } from '../../src/core/span.ts';
import { atOnce } from '../../src/core/steps.ts';
import { MAX_SENTENCE_LENGTH } from '../../src/core/text/sentences.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

/** The promises of core about spans, for any document that the loaders can make. */

type Laid = {
  readonly document: ReadDocument;
  readonly paragraphs: readonly Paragraph[];
  readonly passages: readonly Passage[];
};

function everyDocument(holds: (laid: Laid) => void): void {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const sections = atOnce(sectionsOf(document));
      const paragraphs = sections.flatMap((section) => section.paragraphs);
      holds({ document, paragraphs, passages: passagesOf(document, sections) });
    }),
    { numRuns: 300 },
  );
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start < span.end && (spans[index - 1]?.end ?? 0) <= span.start);
}

/** What is left of `outer` without the spans inside it. */
function outside(text: string, outer: Span, inside: readonly Span[]): string {
  const starts = [...inside.map((span) => span.start), outer.end];
  const ends = [outer.start, ...inside.map((span) => span.end)];
  return ends.map((end, index) => text.slice(end, starts[index])).join('');
}

/** The spans of all passages and of their sentences. */
function spansOf(passages: readonly Passage[]): Span[] {
  return passages.flatMap(({ span, sentences }) => [span, ...sentences.map((sentence) => sentence.span)]);
}

describe('for any document', () => {
  it('blocks stand in reading order, inside the text, and do not overlap', () => {
    everyDocument(({ document }) => {
      const spans = document.blocks.map((block) => block.span).filter((span) => lengthOf(span) > 0);
      expect(inOrder(spans)).toBe(true);
      for (const span of spans) expect(span.end).toBeLessThanOrEqual(document.text.length);
    });
  });

  it('paragraphs are numbered from 1 without gaps and end without white space', () => {
    everyDocument(({ document, paragraphs }) => {
      expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, index) => index + 1));
      expect(inOrder(paragraphs.map(({ span }) => span))).toBe(true);
      for (const { span } of paragraphs) expect(textAt(document, span)).not.toMatch(/\s$/u);
    });
  });

  it('sentences of a paragraph are in order, do not overlap, are short enough and leave out white space only', () => {
    everyDocument(({ document, paragraphs }) => {
      for (const { span, sentences } of paragraphs) {
        expect(inOrder(sentences)).toBe(true);
        expect(sentences.every((sentence) => contains(span, sentence))).toBe(true);
        expect(Math.max(...sentences.map(lengthOf))).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
        expect(outside(document.text, span, sentences)).toMatch(/^\s*$/u);
      }
    });
  });

  it('passages hold every sentence exactly once, in order, with the number of its paragraph', () => {
    everyDocument(({ paragraphs, passages }) => {
      expect(passages.flatMap(({ sentences }) => sentences)).toEqual(
        paragraphs.flatMap(({ number, sentences }) => sentences.map((span) => ({ span, paragraph: number }))),
      );
    });
  });

  it('passages run from their first sentence to their last, within the budget', () => {
    everyDocument(({ passages }) => {
      expect(inOrder(passages.map(({ span }) => span))).toBe(true);
      for (const { span, sentences } of passages) {
        expect(span).toEqual({ start: sentences[0]?.span.start, end: sentences.at(-1)?.span.end });
        expect(lengthOf(span)).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
      }
    });
  });

  it('no passage crosses a section or holds a heading, and none stands under an empty one', () => {
    everyDocument(({ document, passages }) => {
      const headings = document.blocks.filter((block) => block.kind === 'heading');
      for (const { span, section } of passages) {
        const above = headings.findLast((heading) => heading.span.start < span.start);
        expect(section).toBe(above?.text || null);
        expect(headings.every(({ span: heading }) => heading.end <= span.start || span.end <= heading.start)).toBe(
          true,
        );
      }
    });
  });

  it('no span splits a surrogate pair', () => {
    everyDocument(({ document: { text }, passages }) => {
      for (const edge of spansOf(passages).flatMap(({ start, end }) => [start, end]))
        expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
    });
  });

  it('no span splits a grapheme of its block that a sentence can hold', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    everyDocument(({ document, passages }) => {
      const edges = new Set(spansOf(passages).flatMap(({ start, end }) => [start, end]));
      const inside = document.blocks.flatMap(({ span }) =>
        [...segmenter.segment(textAt(document, span))]
          .filter(({ segment }) => segment.length > 1 && segment.length <= MAX_SENTENCE_LENGTH)
          .flatMap(({ segment, index }) =>
            Array.from({ length: segment.length - 1 }, (_, place) => span.start + index + 1 + place),
          ),
      );
      expect(inside.filter((place) => edges.has(place))).toEqual([]);
    });
  });

  it('words stand where their spans say', () => {
    everyDocument(({ document }) => {
      for (const { text, span } of wordsOf(document.text)) expect(textAt(document, span)).toBe(text);
    });
  });

  it('every passage and every sentence has a citation of its own', () => {
    everyDocument(({ document: { id: document, revision }, passages }) => {
      const ids = new Map(spansOf(passages).map((span) => [citationOf({ document, revision }, span), span]));
      expect(ids.size).toBe(new Set(spansOf(passages).map(({ start, end }) => `${start}-${end}`)).size);
    });
  });

  it('every citation leads back to its verbatim text, with a verbatim sentence inside', () => {
    everyDocument(({ document, passages }) => {
      const library = buildLibrary([document]);
      for (const span of spansOf(passages)) {
        const id = citationOf({ document: document.id, revision: document.revision }, span);
        expect(resolveCitation(library, id)).toEqual({ document: library.documents[0], span });
        const read = readPassage(id, '', { library, revisions: null });
        if (!read) throw new Error(`${id} cannot be read`);
        expect(isVerbatim(library, read)).toBe(true);
        expect(read.citation).toBe(id);
        expect(read.text).toBe(document.text.slice(span.start, span.end));
        expect(read.sentence).toBe(read.text.slice(read.sentenceStart - span.start, read.sentenceEnd - span.start));
      }
    });
  });
});
