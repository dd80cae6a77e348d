import type { Layout } from './layout.ts';
import { ELEMENT, type MarkupElement, type MarkupNode, TEXT } from './markup.ts';

/** What a reader sees of a page, as headings, paragraphs and rows of tables. */

const UNSEEN = new Set([
  ...[
    'head',
    'title',
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'canvas',
    'audio',
    'video',
  ],
  ...['nav', 'button', 'select', 'textarea', 'datalist', 'annotation', 'annotation-xml'],
]);
const BLOCKS = new Set([
  ...['html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'aside', 'address', 'form', 'fieldset'],
  ...['p', 'pre', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'center', 'hgroup', 'legend', 'search', 'menu'],
]);
const HEADING = /^h([1-6])$/u;
/** Marks a line break among the pieces of a paragraph. */
const BREAK = '\n';

/** Adds what is seen below `root` to the layout. */
export function addBlocks(root: MarkupElement, layout: Layout): void {
  let pieces: string[] = [];
  const flush = (): void => {
    layout.paragraph(pieces.join(''));
    pieces = [];
  };
  const lineBreak = (): void => {
    const afterBreak = pieces.findLastIndex((piece) => piece === BREAK || piece.trim() !== '');
    if (pieces[afterBreak] === BREAK) flush();
    else pieces.push(BREAK);
  };
  const visit = (node: MarkupNode): void => {
    if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replaceAll(BREAK, ' '));
    if (!isElement(node) || isUnseen(node)) return;
    const name = node.localName.toLowerCase();
    const level = HEADING.exec(name)?.[1];
    const isBlock = level !== undefined || BLOCKS.has(name);
    if (isBlock) flush();
    if (name === 'br') lineBreak();
    else if (level !== undefined) layout.heading(readableText(node), Number(level));
    else if (name === 'tr' && !isForLayout(node)) layout.row(cellsOf(node));
    else for (const child of node.childNodes) visit(child);
    if (isBlock) flush();
  };
  visit(root);
  flush();
}

/** The text of an element as it is seen; white space stands where a block begins or ends. */
export function readableText(node: MarkupNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  if (!isElement(node) || isUnseen(node)) return '';
  const name = node.localName.toLowerCase();
  const inside = Array.from(node.childNodes, readableText).join('');
  return name === 'br' || BLOCKS.has(name) || HEADING.test(name) ? ` ${inside} ` : inside;
}

/** Old pages are laid out with tables: a row that holds headings or further tables is none of a table. */
function isForLayout(row: MarkupElement): boolean {
  return row.querySelector('table, h1, h2, h3, h4, h5, h6') !== null;
}

function cellsOf(row: MarkupElement): string[] {
  return Array.from(row.childNodes, readableText);
}

function isElement(node: MarkupNode): node is MarkupElement {
  return node.nodeType === ELEMENT;
}

function isUnseen(element: MarkupElement): boolean {
  return (
    UNSEEN.has(element.localName.toLowerCase()) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')
  );
}
