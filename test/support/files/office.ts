import { type ZipEntry, zipOf } from './zip.ts';

/** Word documents and electronic books for tests, from their markup. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `style` is a name as `heading 1`. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style.replaceAll(' ', '')}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function wordListItem(text: string): string {
  const properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export type DocxParts = { readonly body: string; readonly core?: string; readonly more?: readonly ZipEntry[] };

export function docxOf({ body, core, more = [] }: DocxParts): Buffer {
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', content: `${DECLARATION}<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>` },
    { name: 'word/numbering.xml', content: `${DECLARATION}<w:numbering xmlns:w="${WORD}">${NUMBERING}</w:numbering>` },
    ...(core === undefined ? [] : [{ name: 'docProps/core.xml', content: `${DECLARATION}${coreOf(core)}` }]),
    ...more,
  ]);
}

const STYLES = ['Title', 'heading 1', 'heading 2']
  .map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function coreOf(fields: string): string {
  const names = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${names}>${fields}</cp:coreProperties>`;
}

export type EpubParts = {
  /** Body of each chapter, in the order of the spine. */
  readonly chapters: readonly string[];
  readonly metadata?: string;
  readonly more?: readonly ZipEntry[];
};

export function epubOf({ chapters, metadata = '', more = [] }: EpubParts): Buffer {
  const names = chapters.map((_, index) => `chapter ${index + 1}.xhtml`);
  const items = names.map(
    (name, index) =>
      `<item id="c${index}" href="text/${encodeURIComponent(name)}" media-type="application/xhtml+xml"/>`,
  );
  const references = names.map((_, index) => `<itemref idref="c${index}"/>`);
  return zipOf([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: `${DECLARATION}<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: 'OEBPS/book.opf',
      content: `${DECLARATION}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.reverse().join('')}</manifest><spine><itemref idref="n"/>${references.join('')}</spine></package>`,
    },
    { name: 'OEBPS/nav.xhtml', content: xhtml('<nav><ol><li>Contents</li></ol></nav>') },
    ...chapters.map((body, index) => ({ name: `OEBPS/text/${names[index]}`, content: xhtml(body) })),
    ...more,
  ]);
}

function xhtml(body: string): string {
  return `${DECLARATION}<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
}
