import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';
import type { Say } from '../say.ts';
import { type ButtonAction, button, type PageAction } from './buttons.ts';

/** Splits a list into pages that each fit one message, with room for what stands around it; no entry is ever dropped. */
export function pagesOf(entries: readonly string[], maxEntries: number = MAX_ENTRIES): string[][] {
  const pages: string[][] = [];
  for (const entry of entries) {
    const page = pages.at(-1);
    if (page && page.length < maxEntries && fits([...page, entry].join('\n'))) page.push(entry);
    else pages.push([entry]);
  }
  return pages;
}

/** More would be a wall of text, though it might fit. */
const MAX_ENTRIES = 8;
/** UTF-16 units and UTF-8 bytes of a page, below the limits of Components V2 by what else such a message says. */
const [MAX_LENGTH, MAX_BYTES] = [3400, 8800];

function fits(page: string): boolean {
  return page.length <= MAX_LENGTH && Buffer.byteLength(page) <= MAX_BYTES;
}

/** The buttons to the pages before and after. */
export function pageRow(list: PageAction, nPages: number, say: Say): APIComponentInMessageActionRow[] {
  return turnRow(list.page, nPages, { say, to: (page) => ({ ...list, page }) });
}

type Turning = { readonly say: Say; readonly to: (page: number) => ButtonAction };

/** The same where `to` says what turns to a page. */
export function turnRow(page: number, nPages: number, { say, to }: Turning): APIComponentInMessageActionRow[] {
  return [
    ...(page > 0 ? [button(say('previousPage'), to(page - 1))] : []),
    ...(page + 1 < nPages ? [button(say('nextPage'), to(page + 1))] : []),
  ];
}

/** Which page it is, where there are several. */
export function pageNote(page: number, nPages: number, say: Say): readonly string[] {
  return nPages > 1 ? [say('pageOf', { page: page + 1, count: nPages })] : [];
}
