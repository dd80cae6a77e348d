import { Readability } from '@mozilla/readability';
import type { Limits } from '../limits.ts';
import { decode } from './decode.ts';
import { addBlocks, readableText } from './html-blocks.ts';
import { createLayout } from './layout.ts';
import { type MarkupDocument, type MarkupElement, parseHtml } from './markup.ts';
import { pageFields } from './page-fields.ts';
import { oneDocument, type ReadFile } from './read-file.ts';

/**
 * Pages of the web: what they are about, without menus, notices and the like. The page's own word for its main part
 * counts first, then Readability's judgement where there is something to leave out, else the whole page is read.
 */

/** Less is no main part but a teaser, or a page that fills itself by script. */
const MIN_MAIN_LENGTH = 200;
/** Of a page without menus, what Readability leaves out is more likely content. */
const AROUND =
  'nav, aside, footer, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [class*=sidebar], [class*=menu], [class*=navbar], [class*=cookie], [id*=sidebar], [id*=menu], [id*=footer], [id*=cookie]';
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;
/** Where browsers look for it too. */
const CHARSET_SEARCHED = 1024;

export async function readHtmlFile(bytes: Uint8Array, limits: Limits): Promise<ReadFile> {
  const head = Buffer.from(bytes.subarray(0, CHARSET_SEARCHED)).toString('latin1');
  const content = await decode(bytes, CHARSET.exec(head)?.[1]);
  const page = parseHtml(content, limits);
  const layout = createLayout(limits.textLength);
  addBlocks(
    mainPart(page, () => parseHtml(content, limits)),
    layout,
  );
  return oneDocument({ ...pageFields(page), ...layout.read() });
}

/** `again` makes another tree of the page, as Readability takes its own apart. */
function mainPart(page: MarkupDocument, again: () => MarkupDocument): MarkupElement {
  const mains = [...page.querySelectorAll('main, [role=main]')];
  const articles = [...page.querySelectorAll('article')];
  const named = mains[0] ?? (articles.length === 1 ? articles[0] : undefined);
  if (named && isLong(named)) return named;
  if (page.querySelector(AROUND) === null) return page.documentElement;
  const read = new Readability<MarkupElement>(again() as never, {
    charThreshold: MIN_MAIN_LENGTH,
    serializer: (node) => node as unknown as MarkupElement,
  }).parse();
  return read?.content && isLong(read.content) ? read.content : page.documentElement;
}

function isLong(element: MarkupElement): boolean {
  return readableText(element).replace(/\s+/gu, ' ').length >= MIN_MAIN_LENGTH;
}
