import type { QuotedPassage } from '../core/model.ts';
import { layOut, type Mark, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** A passage as every answer shows it: the library's own text behind `│`, then where it stands. */

const GUTTER = '│ ';
/** Colour of what is said beside the text. */
export const ASIDE = '2';

/** The sentence behind its bar, and where it stands. */
export function sentenceRows(passage: QuotedPassage, page: Page): string[] {
  return [...quoteRows(passage.sentence, [], page), ...citationRows(passage, page)];
}

/** The library's own text behind its bar. */
export function quoteRows(text: string, marks: readonly Mark[], page: Page): string[] {
  return layOut(text, page, { gutter: GUTTER, marks });
}

/** Where a passage stands: title, section, paragraph, citation id, address. */
export function citationRows(passage: QuotedPassage, page: Page): string[] {
  const { title, titleFrom, section, paragraph, citation, url, alsoIn, page: sheet } = passage;
  const place = [
    `${oneLine(title)}${titleFrom === 'editor' ? ' (editor’s title)' : ''}`,
    ...(section === null ? [] : [oneLine(section)]),
    ...(sheet === null ? [] : [`p. ${sheet}`]),
    `¶ ${paragraph}`,
    citation,
  ].join(' · ');
  const rows = [place, ...(url === null ? [] : [oneLine(url)])];
  if (alsoIn.length > 0) rows.push(`said again in ${alsoIn.join(', ')}`);
  return rows.flatMap((row) => layOut(row, page, { gutter: '  ', marks: [{ start: 0, end: row.length, sgr: ASIDE }] }));
}
