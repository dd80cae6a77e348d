import type { Menu } from './menu.ts';
import { checkQuotes } from './menus/check-quotes.ts';
import { findPassages } from './menus/find-passages.ts';

/** Every command in the menu of a message. */
export const MENUS: readonly Menu[] = [findPassages, checkQuotes];
