import fc from 'fast-check';
import type { ReadDocument } from '../../src/core/model.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { documentOf, type Format } from './library-of.ts';

/** Documents made of the texts that break readers: on top of `arbitraryText`, what only whole documents have. */

const sentences = [
  'Mr. Smith met Dr. J. R. R. Brown of the U.S. Army at 5 p.m. in St. Petersburg. ',
  'It rose by 4.5 %, i.e. to 2,000 (cf. fig. 3). “Really?” she asked… ',
  'Azerbaijan’s foreign policy is balanced. No. 5 is alive! Is it? ',
  'It was bought by Apple Inc. in Jan. 2020.[12] Then it fell. ',
  '「我是猫。」名字还没有。 ',
  'हाँ। नहीं। Թե այո։ Ոչ։ ',
];

const breaks = ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\r\n', '\r', '\n', ' ', '\u00a0', '\u2028', '\u2029', '\u0085'];

const layout = [
  ...[
    '# Heading\n',
    '## **Bold** heading ##\n\n',
    'Title\n===\n',
    'Title\r---\r',
    '\n#\n',
    '\nA heading\n\n',
    '> # Quoted\n> text\n',
  ],
  ...[
    '- item\n- item\n',
    '1. First\n2. Second\n',
    '    code\n',
    '\n---\n',
    '<div>\n\n',
    '<!-- hidden -->\n',
    '| a | b |\n|---|---|\n',
  ],
  ...['\t', '\ufeff', '\u0000', ' \u0301', '[ref]: https://example.org "T"\n'],
];

/** Runs without a place to cut: letters, letters outside the first plane, flags, families, letters with many marks. */
const unbroken = ['a', '𝔘', '🇪🇺', '👩‍👩‍👧‍👦', 'e\u0301', 'o\u0301\u0302\u0303\u0304\u0305\u0306', '語', 'ب', '\u0301'];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: fc.constantFrom(...breaks) },
  { weight: 3, arbitrary: fc.constantFrom(...layout) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...unbroken), fc.nat(700)).map(([unit, n]) => unit.repeat(n)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.nat(30)).map(([unit, n]) => unit.repeat(n)) },
  { weight: 2, arbitrary: arbitraryText },
);

export const documentText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** A document of either format, possibly without a single paragraph. */
export const arbitraryDocument: fc.Arbitrary<ReadDocument> = fc
  .record({ format: fc.constantFrom<Format>('md', 'txt'), text: documentText })
  // Three hyphens on the first line open front matter, which is tested where it is read.
  .map(({ format, text }) => documentOf('document', text.startsWith('---') ? `\n${text}` : text, format));
