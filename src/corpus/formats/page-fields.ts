import type { Metadata } from '../../core/model.ts';
import type { Fields } from './fields.ts';
import type { MarkupDocument } from './markup.ts';

/** What a page says of itself in its head; what it does not say is absent. */

const TITLE = ['citation_title', 'dc.title', 'og:title', 'twitter:title'];
const AUTHOR = ['citation_author', 'dc.creator', 'author', 'article:author'];
const DATE = [
  'citation_publication_date',
  'citation_date',
  'article:published_time',
  'dc.date',
  'dcterms.created',
  'date',
];

export function pageFields(page: MarkupDocument): Fields {
  const said = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.replace(/\s+/gu, ' ').trim();
    if (name && content) said.set(name, [...(said.get(name) ?? []), content]);
  }
  const first = (names: readonly string[]): string[] => names.map((name) => said.get(name)).find((one) => one) ?? [];
  const title = first(TITLE)[0] ?? page.querySelector('title')?.textContent?.replace(/\s+/gu, ' ').trim();
  const author = first(AUTHOR).filter((name) => !/^https?:/u.test(name));
  const language = page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang');
  const url = page.querySelector('link[rel=canonical]')?.getAttribute('href');
  const metadata: Metadata = {
    ...(author.length > 0 ? { author: author.join(', ') } : {}),
    ...dateIn(first(DATE)[0]),
    ...(url && /^https?:\/\//u.test(url) && URL.canParse(url) ? { url } : {}),
    ...(language?.trim() ? { language: language.trim() } : {}),
  };
  return { ...(title ? { title, titleFrom: 'source' as const } : {}), metadata };
}

/** The day of a date as computers write it, any other date as it stands. */
export function dateIn(said: string | null | undefined): Pick<Metadata, 'date'> {
  const date = said?.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/u, '$1');
  return date ? { date } : {};
}
