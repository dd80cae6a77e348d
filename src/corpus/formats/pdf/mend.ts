import type { PlacedLine } from './paragraphs.ts';

/** Lines of one block as one line of text, with words mended that were divided at a line's end. */

const DIVIDED = /(\p{L}+)[-\u00ad\u2010]$/u;
const WORDS = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

export type Mended = {
  readonly text: string;
  /** Where in the text pages begin, with their numbers from 0. */
  readonly pages: readonly { readonly page: number; readonly at: number }[];
};

/** The words of a document, for telling `well-known` from `sen-tence`. */
export function wordsIn(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => (text.match(WORDS) ?? []).map((word) => word.toLowerCase())));
}

export function mend(lines: readonly PlacedLine[], words: ReadonlySet<string>): Mended {
  const pages: { page: number; at: number }[] = [];
  let text = '';
  for (const line of lines) {
    text = joined(text, line.text, words);
    if (pages.at(-1)?.page !== line.page) pages.push({ page: line.page, at: text.length });
    text += line.text;
  }
  return { text, pages };
}

/** What stands before the next line: with a space, or without the hyphen that divided its word. */
function joined(text: string, next: string, words: ReadonlySet<string>): string {
  if (text === '') return '';
  const [, first] = DIVIDED.exec(text) ?? [];
  const [rest] = /^\p{Ll}\p{L}*/u.exec(next) ?? [];
  if (first === undefined || rest === undefined) return `${text} `;
  const isCompound = words.has(`${first}-${rest}`.toLowerCase()) && !words.has(`${first}${rest}`.toLowerCase());
  return isCompound && !text.endsWith('\u00ad') ? text : text.slice(0, -1);
}
