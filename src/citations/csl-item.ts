import type { Citable } from '../core/citation-style.ts';
import type { QuotedPassage } from '../core/model.ts';
import { authorsIn, type CslName } from '../core/text/author-names.ts';

/**
 * A document as an item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix IV): only what is known of it.
 * Its type is always `document`, as nothing says whether it is a book, an article or a page.
 */

export type CslDate = { readonly 'date-parts': readonly [readonly number[]] } | { readonly literal: string };

export type CslItem = {
  /** The citation id. */
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly source?: string;
  readonly note?: string;
};

export function cslItem({ passage, metadata, language }: Citable): CslItem {
  const author = authorsIn(metadata.author ?? '');
  const issued = dateIn(metadata.date ?? '');
  return {
    id: passage.citation,
    type: 'document',
    title: markedTitle(passage),
    ...(author.length > 0 ? { author } : {}),
    ...(issued === null ? {} : { issued }),
    ...(passage.url === null ? {} : { URL: passage.url }),
    ...(language === 'und' ? {} : { language }),
    ...(metadata.source === undefined ? {} : { source: metadata.source }),
  };
}

/** The title on one line; in brackets, as catalogues mark what they supply themselves, where the document does not bear it. */
export function markedTitle({ title, titleFrom }: Pick<QuotedPassage, 'title' | 'titleFrom'>): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  return titleFrom === 'source' ? line : `[${line}]`;
}

/** Year, month and day as far as they are given in ISO 8601; any other date as it stands; null where there is none. */
function dateIn(written: string): CslDate | null {
  const date = written.trim();
  if (date === '') return null;
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(date)?.slice(1).filter(Boolean).map(Number) ?? [];
  const [year = 0, month = 1, day = 1] = parts;
  const real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return real ? { 'date-parts': [parts] } : { literal: date };
}
