import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Citable, CitationStyle } from '../core/citation-style.ts';
import { cslItem } from './csl-item.ts';
import { bibtex, ris } from './records.ts';

/** References by the rules of a style. Only the thread for them loads this, and citation-js with it. */

export type ReferenceStyle = Extract<CitationStyle, 'apa' | 'mla' | 'chicago' | 'bibtex' | 'ris'>;

export type ReferenceQuestion = {
  readonly citable: Citable;
  readonly style: ReferenceStyle;
  readonly locale: string;
};

const STYLES = new URL('../../public/styles/', import.meta.url);
/** APA comes with the plugin; the others are read when they are first asked for. */
const STYLE_FILES = { mla: 'modern-language-association.csl', chicago: 'chicago-author-date.csl' };
const DEFAULT_LOCALE = 'en-US';

const { templates, locales } = plugins.config.get('@csl');

/** Throws when the rules of the style cannot be read. */
export function reference({ citable, style, locale }: ReferenceQuestion): string {
  switch (style) {
    case 'apa':
    case 'mla':
    case 'chicago':
      return byRules(citable, style, locale);
    case 'bibtex':
      return bibtex(citable);
    case 'ris':
      return ris(citable);
    default:
      return style satisfies never;
  }
}

/** The entry of a list of references, and on the next line the citation to put into the text, which says page or paragraph. */
function byRules(citable: Citable, style: 'apa' | 'mla' | 'chicago', locale: string): string {
  if (style !== 'apa' && !templates.has(style))
    templates.add(style, readFileSync(new URL(STYLE_FILES[style], STYLES), 'utf8'));
  // Where nothing is said of the language, styles take a title for English and put capitals into it.
  const item = { language: 'und', ...cslItem(citable) };
  const { paragraph, page } = citable.passage;
  const options = { template: style, format: 'text', lang: nearestLocale(locale) };
  const locator =
    page === null ? { locator: `${paragraph}`, label: 'paragraph' } : { locator: `${page}`, label: 'page' };
  const made = new Cite(item);
  const entry = made.format('bibliography', options).trim();
  return `${entry}\n${made.format('citation', { ...options, entry: { id: item.id, ...locator } })}`;
}

/** The locale itself, else one of the same language, else American English. */
function nearestLocale(wanted: string): string {
  if (locales.has(wanted)) return wanted;
  const [language] = wanted.split('-');
  return locales.list().find((locale) => locale.startsWith(`${language}-`)) ?? DEFAULT_LOCALE;
}
