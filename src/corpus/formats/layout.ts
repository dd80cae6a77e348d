import type { Block } from '../../core/model.ts';
import { Refusal } from './read-file.ts';

/**
 * Canonical text put together block by block, for formats whose file holds no plain text: white space inside a block is
 * one space, cells of a row stand a tab apart, and blocks stand apart by a blank line.
 */
export type Layout = {
  /** Adds a heading; one without a word is passed over. `level` is cut to 1 to 6. */
  heading(text: string, level: number): void;
  paragraph(text: string): void;
  /** Adds a paragraph of the cells that hold something. */
  row(cells: readonly string[]): void;
  /** Where the next block will begin. */
  readonly end: number;
  /** `pages` are where pages begin, for formats that have them. */
  read(pages?: readonly number[]): { text: string; blocks: Block[]; pages: readonly number[] };
};

const BETWEEN = '\n\n';

/** Throws `Refusal` once the text is longer than `maxLength`. */
export function createLayout(maxLength: number): Layout {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let end = 0;
  const add = (said: string): { start: number; end: number } | null => {
    if (said === '') return null;
    const start = pieces.length === 0 ? 0 : end + BETWEEN.length;
    pieces.push(said);
    end = start + said.length;
    if (end > maxLength) throw tooLong(maxLength);
    return { start, end };
  };
  return {
    heading: (text, level) => {
      const span = add(normalised(text));
      if (span)
        blocks.push({ kind: 'heading', span, level: Math.min(6, Math.max(1, level)), text: pieces.at(-1) ?? '' });
    },
    paragraph: (text) => {
      const span = add(normalised(text));
      if (span) blocks.push({ kind: 'paragraph', span });
    },
    row: (cells) => {
      const said = cells.map(normalised).filter((cell) => cell !== '');
      const span = add(said.join('\t'));
      if (span) blocks.push({ kind: 'paragraph', span });
    },
    get end() {
      return pieces.length === 0 ? 0 : end + BETWEEN.length;
    },
    read: (pages = []) => ({ text: pieces.join(BETWEEN), blocks, pages }),
  };
}

export function tooLong(maxLength: number): Refusal {
  return new Refusal(`its text is longer than ${maxLength.toLocaleString('en')} characters`, 'split it');
}

/** One space for each run of white space. Half a character, which no file could hold, is replaced. */
function normalised(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/gu, ' ')
    .trim();
}
