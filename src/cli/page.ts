import type { Output } from './command.ts';
import type { Page } from './layout.ts';

/** Wider rows are hard to read. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 20;
const DEFAULT_WIDTH = 80;
/** One column a character, which spares string-width most of the work. */
const ASCII = /^[ -~]*$/u;

/** The page that a stream shows. string-width is loaded here, so that JSON output never waits for it. */
export async function pageOf({ columns }: Pick<Output, 'columns'>, colour: boolean): Promise<Page> {
  const { default: stringWidth } = await import('string-width');
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns || DEFAULT_WIDTH));
  return { width, widthOf: (text) => (ASCII.test(text) ? text.length : stringWidth(text)), colour };
}
