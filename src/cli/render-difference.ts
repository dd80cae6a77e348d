import type { DiffPart } from '../core/model.ts';
import { layOut, type Mark, type Page } from './layout.ts';
import { oneLine } from './visible.ts';

/** Two texts against each other, word by word. */

const SGR = { quoted: '9;31', source: '32' };

/** What the two sides are called, plainly and in colour. */
export type Legend = { readonly plain: string; readonly coloured: string };

/** The reader's words and the source's. */
export const QUOTATION: Legend = {
  plain: '[-yours-] {+the source’s+}',
  coloured: 'struck out: yours, green: the source’s',
};
/** The words that were cited and those that stand there now. */
export const REVISION: Legend = { plain: '[-then-] {+now+}', coloured: 'struck out: then, green: now' };

/** The difference in words; nothing where there is none. */
export function differenceRows(diff: readonly DiffPart[], { plain, coloured }: Legend, page: Page): string[] {
  if (diff.every(({ op }) => op === 'equal')) return [];
  const signs = page.colour ? { mine: ['', ''], theirs: ['', ''] } : { mine: ['[-', '-]'], theirs: ['{+', '+}'] };
  const marks: Mark[] = [];
  let text = '';
  const add = (words: string, sgr: string, [before = '', after = '']: readonly string[]): void => {
    if (words === '') return;
    if (text !== '') text += ' ';
    const start = text.length;
    text += `${before}${oneLine(words)}${after}`;
    if (sgr !== '') marks.push({ start, end: text.length, sgr });
  };
  for (const { op, quoted, source } of diff) {
    if (op === 'equal') add(source, '', []);
    else {
      add(quoted, SGR.quoted, signs.mine);
      add(source, SGR.source, signs.theirs);
    }
  }
  return ['', `Word by word (${page.colour ? coloured : plain}):`, ...layOut(text, page, { gutter: '  ', marks })];
}
