import { DOMParser, parseHTML } from 'linkedom';
import type { Limits } from '../limits.ts';
import { Refusal } from './read-file.ts';

/** HTML and XML as trees. No script runs and nothing is fetched. */

/** What is used of a tree; linkedom's own types need the browser's. */
export type MarkupNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
};
export type MarkupElement = MarkupNode & {
  readonly localName: string;
  readonly children: Iterable<MarkupElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
  remove(): void;
};
export type MarkupDocument = MarkupElement & { readonly documentElement: MarkupElement };

export const ELEMENT = 1;
export const TEXT = 3;

/** Where an empty element may be written `<title/>`, which HTML takes for an opened one. */
const XHTML = /^\s*(?:<\?xml|<!doctype[^>]*xhtml)|xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/iu;
const SELF_CLOSED = /<([a-z][\w:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/>/giu;
const NEVER_CLOSED = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

function closedApart(written: string, name: string, attributes: string): string {
  return NEVER_CLOSED.test(name) ? written : `<${name}${attributes}></${name}>`;
}

/** Throws `Refusal` where elements lie too deep inside one another. */
export function parseHtml(content: string, limits: Limits): MarkupDocument {
  const closed = XHTML.test(content) ? content.replace(SELF_CLOSED, closedApart) : content;
  // Without an <html> of its own the first element would be taken for it.
  const whole = /<html[\s>]/iu.test(closed) ? closed : `<html>${closed.replace(/<!doctype[^>]*>/iu, '')}</html>`;
  return shallow(parseHTML(whole).document as unknown as MarkupDocument, limits);
}

/** Throws `Refusal` also where the file defines entities, which multiply without end in an XML bomb. */
export function parseXml(content: string, limits: Limits): MarkupDocument {
  refuseEntities(content);
  return shallow(new DOMParser().parseFromString(content, 'text/xml') as unknown as MarkupDocument, limits);
}

/** Throws `Refusal` where an XML file defines entities of its own. */
export function refuseEntities(content: string): void {
  if (/<!ENTITY/iu.test(content))
    throw new Refusal('it defines XML entities, as in an XML bomb', 'do not trust it; if it is yours, save it again');
}

function shallow(document: MarkupDocument, { depth }: Limits): MarkupDocument {
  const open: { readonly element: MarkupElement; readonly at: number }[] = [
    { element: document.documentElement, at: 1 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, at } = next;
    if (at > depth)
      throw new Refusal(`its elements nest more than ${depth} deep`, 'make it plainer, or save it as .txt');
    for (const child of element.children) open.push({ element: child, at: at + 1 });
  }
  return document;
}
