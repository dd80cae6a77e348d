import { describe, expect, it } from 'vitest';
import { readPdfFile } from '../../../src/corpus/formats/pdf.ts';
import { LIMITS } from '../../../src/corpus/limits.ts';
import { check } from '../../support/check.ts';
import { type PdfParts, type PlacedText, pdfOf } from '../../support/files/pdf.ts';

async function read(parts: PdfParts) {
  const [document] = (await readPdfFile(pdfOf(parts), LIMITS)).documents;
  if (!document) throw new Error('no document');
  return document;
}

/** Each block as its text; headings as their level and text. */
const blocks = async (pages: PdfParts['pages']): Promise<string[]> => {
  const { text, blocks: found } = await read({ pages });
  return found.map((block) =>
    block.kind === 'heading' ? `${block.level} ${block.text}` : text.slice(block.span.start, block.span.end),
  );
};

/** Lines under one another. */
const lines = (texts: readonly string[], { x = 60, y = 100, leading = 12 } = {}): PlacedText[] =>
  texts.map((text, index) => ({ x, y: y + leading * index, text }));

const LONG = 'A line of the harbour that runs to the margin of the page';

describe('the blocks of a PDF', () => {
  check(blocks, {
    'join the lines of a paragraph': [[lines([LONG, 'and its end.'])], [`${LONG} and its end.`]],
    'part paragraphs at a gap': [
      [[...lines([LONG, 'ends.', `${LONG}`]), ...lines(['Another one.'], { y: 160 })]],
      [`${LONG} ends.`, LONG, 'Another one.'],
    ],
    'part paragraphs at an indent': [
      [[...lines([LONG, LONG]), { x: 80, y: 124, text: 'Indented it begins' }, { x: 60, y: 136, text: LONG }]],
      [`${LONG} ${LONG}`, `Indented it begins ${LONG}`],
    ],
    'part the points of a list': [[lines([LONG, '- one', '- two'])], [LONG, '- one', '- two']],
    'mend words that are divided at the end of a line': [
      [lines([`${LONG} and the har-`, 'bour.'])],
      [`${LONG} and the harbour.`],
    ],
    'keep the hyphen of a word that has one elsewhere': [
      [lines([`a well-known ${LONG} and a well-`, 'known end.'])],
      [`a well-known ${LONG} and a well-known end.`],
    ],
    'keep a hyphen before a capital letter': [[lines([`${LONG} of Baku-`, 'Tbilisi.'])], [`${LONG} of Baku- Tbilisi.`]],
    'read one column after the other': [
      [
        [
          ...lines(['The left column has', 'four lines of text', 'under one another', 'and ends here.'], { x: 60 }),
          ...lines(['The right column has', 'four lines of text', 'as well beside them', 'and ends here too.'], {
            x: 320,
            y: 103,
          }),
        ],
      ],
      [
        'The left column has four lines of text under one another and ends here.',
        'The right column has four lines of text as well beside them and ends here too.',
      ],
    ],
    'read three columns, and what runs across them in its place': [
      [
        [
          { x: 60, y: 80, text: `${LONG} ${LONG}` },
          ...[60, 240, 420].flatMap((x, index) =>
            lines([`column number ${index + 1}`, 'has some more text', 'and another line', 'and then it ends.'], { x }),
          ),
        ],
      ],
      [
        `${LONG} ${LONG}`,
        ...[1, 2, 3].map((n) => `column number ${n} has some more text and another line and then it ends.`),
      ],
    ],
    'read tables row by row': [
      [
        [
          ...lines(['Boat', 'Ship', 'Ferry', 'Raft'], { x: 60, leading: 20 }),
          ...lines(['4.50', '9.00', '12.00', '1.00'], { x: 300, leading: 20 }),
        ],
      ],
      ['Boat 4.50', 'Ship 9.00', 'Ferry 12.00', 'Raft 1.00'],
    ],
    'go on with a sentence on the next page': [[lines([LONG]), lines(['which is here.'])], [`${LONG} which is here.`]],
    'are headings where the type is larger': [
      [
        [
          { x: 60, y: 60, text: 'Title', size: 20 },
          { x: 60, y: 90, text: 'Part', size: 14 },
          ...lines([LONG, LONG], { y: 120 }),
        ],
      ],
      ['1 Title', '2 Part', `${LONG} ${LONG}`],
    ],
  });

  it('are headings where the outline names them', async () => {
    const pages = [[...lines([LONG]), ...lines(['What remains'], { y: 130 }), ...lines([LONG], { y: 160 })]];
    expect((await read({ pages, outline: ['What remains'] })).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});

describe('what runs along the pages', () => {
  const page = (n: number, header: string, footer: string): PlacedText[] => [
    { x: 60, y: 30, text: header },
    ...lines([`Text of page ${n}.`], { y: 300 }),
    { x: 290, y: 800, text: footer },
  ];

  it('is left out where it says the same on three pages or counts with them', async () => {
    const pages = [1, 2, 3].map((n) => page(n, 'Annals', `Page ${n} of 3`));
    expect(await blocks(pages)).toEqual(['Text of page 1.', 'Text of page 2.', 'Text of page 3.']);
    expect(await blocks([7, 8, 9].map((n) => page(n, 'Annals', String(n))))).toHaveLength(3);
  });

  it('stays where it is on two pages only, or counts otherwise', async () => {
    expect(await blocks([1, 2].map((n) => page(n, 'Annals', 'end')))).toHaveLength(6);
    expect((await blocks([3, 17, 4].map((n) => page(n, `A${n}`, String(n))))).join(' ')).toContain('17');
  });
});

describe('pages', () => {
  it('begin where their first character stands, also of a page without text', async () => {
    const { text, pages } = await read({ pages: [lines(['One.']), [], lines(['Two.']), lines(['Three.'])] });
    expect(pages.map((start) => text.slice(start))).toEqual([
      'One.\n\nTwo.\n\nThree.',
      'Two.\n\nThree.',
      'Two.\n\nThree.',
      'Three.',
    ]);
  });
});

describe('what a PDF says of itself', () => {
  const pages = [lines(['One.'])];

  it('is its title, author and language', async () => {
    expect(await read({ pages, title: 'The harbour', author: 'I. Nordahl', language: 'en' })).toMatchObject({
      title: 'The harbour',
      metadata: { author: 'I. Nordahl', language: 'en' },
    });
  });

  it.each(['Microsoft Word - a.doc', 'untitled', 'report.tex', '12', ''])('is no title like %j', async (title) => {
    expect(await read({ pages, title })).not.toHaveProperty('title');
  });
});
