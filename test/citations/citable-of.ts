import type { Citable } from '../../src/core/citation-style.ts';
import type { Metadata, QuotedPassage } from '../../src/core/model.ts';

/** A passage to cite, of which a test says what matters to it. */

export type Described = Partial<QuotedPassage> & Metadata;

export function citableOf({ author, date, source, language = 'en', ...passage }: Described = {}): Citable {
  const sentence = passage.sentence ?? 'Forty men dug the harbour by hand.';
  const text = passage.text ?? `${sentence} It took nine years.`;
  return {
    passage: {
      document: 'harbour',
      revision: '0123456789abcdef',
      title: 'The harbour of Lindvik',
      titleFrom: 'source',
      section: null,
      paragraph: 5,
      page: null,
      start: 10,
      end: 10 + text.length,
      sentenceStart: 10,
      sentenceEnd: 10 + sentence.length,
      score: 0,
      citation: 'k3f9xq4-6v8-7s',
      url: null,
      alsoIn: [],
      ...passage,
      text,
      sentence,
    },
    metadata: {
      ...(author === undefined ? {} : { author }),
      ...(date === undefined ? {} : { date }),
      ...(source === undefined ? {} : { source }),
    },
    language,
  };
}

/** What is known of a document, from everything to nothing. */
export const KNOWN: Readonly<Record<string, Described>> = {
  everything: {
    author: 'Ida Nordahl',
    date: '1912-03-05',
    url: 'https://example.org/harbour',
    section: 'How it was dug',
    page: 12,
  },
  'several-authors': { author: 'Ludwig van Beethoven; Smith, Jane A.; King, Martin Luther, Jr.', date: '2020-03' },
  'a-body-and-a-year': { author: 'Ministry of Health and Welfare', date: '1912', source: 'The archive' },
  'no-author': { date: '1912', url: 'https://example.org/harbour', section: 'How it was dug' },
  'a-date-in-words': { author: 'UNESCO', date: 'Michaelmas 1520' },
  'title-by-an-editor': { author: 'Ida Nordahl', titleFrom: 'editor' },
  'nothing-but-a-derived-title': { titleFrom: 'derived', title: 'notes/harbour_2', language: 'und' },
  'another-language': {
    author: 'Анна Ахматова',
    title: 'Порт на севере',
    sentence: 'Порт вырыли вручную.',
    language: 'ru',
    date: '1912',
  },
  'signs-of-every-kind': {
    author: 'O’Neill, Séan',
    title: '50% of {R&D}: a_b \\ c ~ $x^2$ # <b>',
    sentence: '*Not* bold, [1] `code` <b>& $x$ | ~~y~~ — “quoted”.',
    date: '2021-12-31',
    url: 'https://example.org/a_(b)?c=%20&d=~e',
  },
};
