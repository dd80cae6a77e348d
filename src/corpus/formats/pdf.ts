import type { Limits } from '../limits.ts';
import type { Fields } from './fields.ts';
import { createLayout } from './layout.ts';
import { columnsOf } from './pdf/columns.ts';
import { mend, wordsIn } from './pdf/mend.ts';
import { openPdf, type Pdf } from './pdf/open.ts';
import { blocksOf, headingRule, type PlacedLine, titleKey } from './pdf/paragraphs.ts';
import { type Row, rowsOf } from './pdf/rows.ts';
import { withoutRunning } from './pdf/running.ts';
import { type Extract, oneDocument, type ReadFile, Refusal } from './read-file.ts';

/**
 * PDF: placed characters back to text as it is read. Columns are read one after the other, divided words are mended, and
 * running headers, footers and page numbers are left out.
 */

export async function readPdfFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const pdf = await openPdf(bytes);
  try {
    const rows: Row[][] = [];
    for (let page = 0; page < pdf.nPages; page++) rows.push(rowsOf(await pdf.piecesOf(page)));
    if (rows.every((page) => page.length === 0))
      throw new Refusal('its pages are pictures and hold no text', 'run a text recognition (OCR) over it');
    return oneDocument({ ...fieldsOf(pdf), ...textOf(rows, pdf, limits) });
  } finally {
    await pdf.close();
  }
}

function textOf(pages: readonly Row[][], { outline }: Pdf, limits: Limits): Pick<Extract, 'text' | 'blocks' | 'pages'> {
  const lines: PlacedLine[] = withoutRunning(pages).flatMap((rows, page) =>
    columnsOf(rows).flatMap((column) => column.lines.map((line) => ({ ...line, page, column }))),
  );
  const levels = new Map(outline.map(({ title, depth }) => [titleKey(title), depth]));
  const words = wordsIn(lines);
  const layout = createLayout(limits.textLength);
  const starts: (number | undefined)[] = pages.map(() => undefined);
  for (const block of blocksOf(lines, headingRule(lines, levels))) {
    const { text, pages: begun } = mend(block.lines, words);
    for (const { page, at } of begun) starts[page] ??= layout.end + at;
    if (block.level === null) layout.paragraph(text);
    else layout.heading(text, block.level);
  }
  return layout.read(filled(starts, layout.end));
}

/** Where every page begins: the first at 0, and one without text where the next one does. */
function filled(starts: readonly (number | undefined)[], end: number): number[] {
  const pages: number[] = [];
  let next = Math.max(0, end - 2);
  for (const start of starts.toReversed()) {
    next = start ?? next;
    pages.unshift(next);
  }
  return pages.map((start, index) => (index === 0 ? 0 : start));
}

/** Names of files and of nothing, which programs put where a title belongs. */
const NO_TITLE =
  /\.(?:docx?|pdf|tex|dvi|indd|qxd|ps|rtf|odt|pptx?|xlsx?)$|^(?:microsoft \w+ ?-|untitled|title|document\d*$|slide \d)/iu;
const NO_AUTHOR = /^(?:unknown|author|user|admin(?:istrator)?|owner|anonymous)$/iu;

function fieldsOf({ properties, language }: Pdf): Fields {
  const title = sane(properties.Title, NO_TITLE);
  const author = sane(properties.Author, NO_AUTHOR);
  return {
    ...(title ? { title, titleFrom: 'source' as const } : {}),
    metadata: { ...(author ? { author } : {}), ...(language ? { language } : {}) },
  };
}

function sane(said: unknown, pattern: RegExp): string | null {
  const text = typeof said === 'string' ? said.replace(/\s+/gu, ' ').trim() : '';
  return text.length > 1 &&
    text.length <= 300 &&
    /\p{L}/u.test(text) &&
    !pattern.test(text) &&
    !/\p{Cc}|\ufffd/u.test(text)
    ? text
    : null;
}
