import { LIMITS } from './limits.ts';

/** Splits a list into pages that each fit one embed's description; no entry is ever dropped. */
export function pagesOf(entries: readonly string[], limit: number = LIMITS.embed.description): string[][] {
  const pages: string[][] = [];
  for (const entry of entries) {
    const page = pages.at(-1);
    if (page && [...page, entry].join('\n').length <= limit && page.length < MAX_ENTRIES) page.push(entry);
    else pages.push([entry]);
  }
  return pages;
}

/** More would be a wall of text, though it might fit. */
const MAX_ENTRIES = 8;
