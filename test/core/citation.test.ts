import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationKey, citationOf, namesPlace, parseCitation } from '../../src/core/citation.ts';
import { resolveCitation } from '../../src/core/library.ts';
import { check } from '../support/check.ts';
import { libraryOf } from './library-of.ts';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

const arbitraryPlace = fc.record({
  document: fc.string({ unit: 'grapheme' }),
  revision: fc.stringMatching(/^[0-9a-f]{16}$/),
});
/** Documents of up to 4 GB, passages of up to 1 GB. */
const arbitrarySpan = fc
  .tuple(
    fc.oneof(fc.nat(10_000), fc.nat(2 ** 32 - 1)),
    fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.nat(2 ** 30 - 1)),
  )
  .map(([start, length]) => ({ start, end: start + length }));

const library = libraryOf({
  one: Array.from(
    { length: 30 },
    (_, n) =>
      `This is paragraph ${n} of the first document, and it is long enough to stand alone. It is followed by another sentence, so that it is not joined.`,
  ).join('\n\n'),
  two: 'Another document says the same.\n\nIt has two paragraphs.',
  three: 'Another document says the same.\n\nIt has two paragraphs.',
});
const ids = [...library.passages].flatMap(({ document, sentences }) =>
  sentences.map(({ span }) =>
    citationOf({ document, revision: library.documentById.get(document)?.revision ?? '' }, span),
  ),
);

describe('a citation id', () => {
  it('holds its span, for any document and span', () => {
    fc.assert(
      fc.property(arbitraryPlace, arbitrarySpan, (place, span) => {
        const id = parseCitation(citationOf(place, span));
        expect(id?.span).toEqual(span);
        expect(id?.key).toBe(citationKey(place));
        expect(id && namesPlace(id, place)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('differs for two spans, and for two revisions or documents with the same span', () => {
    fc.assert(
      fc.property(arbitraryPlace, arbitraryPlace, arbitrarySpan, arbitrarySpan, (place, other, span, another) => {
        fc.pre(JSON.stringify(place) !== JSON.stringify(other) && JSON.stringify(span) !== JSON.stringify(another));
        expect(citationOf(place, span)).not.toBe(citationOf(place, another));
        expect(citationOf(place, span)).not.toBe(citationOf(other, span));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same as ever: people have written it down', () => {
    const place = { document: 'azerbaijan-foreign-policy', revision: '0123456789abcdef' };
    expect(citationOf(place, { start: 6632, end: 6875 })).toBe('fehrenp-6f8-7k');
  });
});

describe('parseCitation', () => {
  const id = citationOf({ document: 'one', revision: 'r' }, { start: 33, end: 42 });
  const parsed = parseCitation(id);

  check(parseCitation, {
    'accepts capitals': [id.toUpperCase(), parsed],
    'accepts a section sign': [`§${id}`, parsed],
    'accepts a section sign with a space': [`§ ${id}`, parsed],
    'accepts square brackets around a section sign': [`[§${id}]`, parsed],
    'accepts round brackets and the full stop of a sentence': [`(${id}).`, parsed],
    'accepts the code marks of a chat': [`\`${id}\``, parsed],
    'accepts white space around it': [`\n ${id}\t`, parsed],
    'reads the letter o as zero': ['ooooooo-o-o', { key: '00000', check: '00', span: { start: 0, end: 0 } }],
    'reads the letters i and l as one': ['IlIlIlI-l-I', { key: '11111', check: '11', span: { start: 1, end: 2 } }],
    'is null for an empty text': ['', null],
    'is null for words': ['foreign policy', null],
    'is null for an id without its length': ['k3f9xq4-6v8', null],
    'is null for an id with a group too many': [`${id}-4`, null],
    'is null for an id with a short first group': ['k3f9xq-6v8-7s', null],
    'is null for the letter u, which no id holds': ['k3f9xu4-6v8-7s', null],
    'is null for two ids': [`${id} ${id}`, null],
    'is null for a span beyond any document': ['k3f9xq4-zzzzzzzz-1', null],
  });
});

describe('resolveCitation', () => {
  it('finds exactly the document and span that an id was made for, also among equal texts', () => {
    for (const { id, document, span } of library.passages) {
      expect(resolveCitation(library, id)?.document.id).toBe(document);
      expect(resolveCitation(library, id)?.span).toEqual(span);
    }
  });

  it('finds them in capitals, with a section sign, and with letters in place of digits', () => {
    for (const id of ids) {
      const typed = `[§${id.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'L')}]`;
      expect(resolveCitation(library, typed)).toEqual(resolveCitation(library, id));
    }
  });

  it('refuses all but a few in a thousand ids with one wrong character', () => {
    const mistyped = ids.flatMap((id) =>
      [...id].flatMap((old, place) =>
        [...DIGITS]
          .filter((digit) => old !== '-' && digit !== old)
          .map((digit) => id.slice(0, place) + digit + id.slice(place + 1)),
      ),
    );
    expect(mistyped.length).toBeGreaterThan(10_000);
    const accepted = mistyped.filter((id) => resolveCitation(library, id));
    expect(accepted.length / mistyped.length).toBeLessThan(0.002);
  });

  it('refuses all but a few in a thousand ids with two characters exchanged', () => {
    const mistyped = ids.flatMap((id) =>
      [...id]
        .slice(1)
        .map((_, place) => id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2))
        .filter((other) => other !== id),
    );
    const accepted = mistyped.filter((id) => resolveCitation(library, id));
    expect(accepted.length / mistyped.length).toBeLessThan(0.01);
  });

  it('refuses the id of an older revision', () => {
    const before = libraryOf({ two: 'Another document says the same.\n\nIt has three paragraphs.' });
    expect(resolveCitation(library, before.passages.at(0)?.id ?? '')).toBeNull();
  });

  it('refuses spans that are empty or reach beyond the text', () => {
    const two = library.documentById.get('two');
    if (!two) throw new Error('the library lost a document');
    const place = { document: two.id, revision: two.revision };
    const beyond = { start: 0, end: two.text.length + 1 };
    expect([{ start: 3, end: 3 }, beyond].map((span) => resolveCitation(library, citationOf(place, span)))).toEqual([
      null,
      null,
    ]);
  });
});
