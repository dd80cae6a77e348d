import type { Citable } from '../core/citation-style.ts';
import type { QuotedPassage } from '../core/model.ts';
import { sourceLink } from '../core/source-link.ts';
import { markedTitle } from './csl-item.ts';

/** The citations that need no style's rules: the words, and where they stand. What is not known is left out. */

/** The sentence in quotation marks, then where it stands, on one line. */
export function plainCitation({ passage, metadata }: Citable): string {
  return `“${oneLine(passage.sentence)}” ${place({ passage, metadata }).join(', ')}`;
}

/** A block quote with its source below, in CommonMark: every character of the document shows as itself. The title is the link. */
export function markdownCitation({ passage, metadata }: Citable): string {
  const link = sourceLink(passage);
  const title = `*${escaped(markedTitle(passage))}*`;
  const source = [
    ...known(metadata.author).map(escaped),
    link === null ? title : `[${title}](<${link}>)`,
    ...whereabouts(passage).map(escaped),
    ...known(metadata.date).map(escaped),
    `\`${passage.citation}\``,
  ].join(', ');
  return `> ${escapedStart(escaped(oneLine(passage.sentence)))}\n>\n> — ${source}`;
}

/** The address that leads to the words themselves; where there is none, the citation id, which leads there in any Footnote over this library. */
export function permalink(passage: QuotedPassage): string {
  return sourceLink(passage) ?? passage.citation;
}

/** The text of a file that holds a passage: all of it, word for word, and below a line where it stands. */
export function citationBlock({ passage, metadata }: Pick<Citable, 'passage' | 'metadata'>): string {
  const link = sourceLink(passage);
  const rows = [...place({ passage, metadata }), ...(link === null || link === passage.url ? [] : [link])];
  return `${passage.text}\n\n---\n${rows.join('\n')}\n`;
}

/** Author, title, section, paragraph, page, date, address and citation id. */
function place({ passage, metadata }: Pick<Citable, 'passage' | 'metadata'>): string[] {
  const title = markedTitle(passage);
  return [
    ...known(metadata.author),
    title.startsWith('[') ? title : `“${title}”`,
    ...whereabouts(passage),
    ...known(metadata.date),
    ...known(passage.url ?? undefined),
    passage.citation,
  ];
}

function whereabouts({ section, paragraph, page }: QuotedPassage): string[] {
  return [...known(section ?? undefined), `¶ ${paragraph}`, ...(page === null ? [] : [`p. ${page}`])];
}

function known(text: string | undefined): string[] {
  return text === undefined || text.trim() === '' ? [] : [oneLine(text)];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What may be markup anywhere in a line, in CommonMark and the dialects that add tables, strikethrough and formulas. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/gu, '\\$&');
}

/** What makes a heading, list or rule at the start of a line. */
function escapedStart(line: string): string {
  return line.replace(/^[#+=-]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
