import { IntlMessageFormat } from 'intl-messageformat';
import { en, type PhraseKey, type Phrases } from './locales/en.ts';

/** Says fixed phrases in a reader's language. */

/** The phrase with its values filled in; values are neither escaped nor translated. */
export type Say = {
  (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** BCP 47, one of `LOCALES`. */
  readonly locale: Locale;
};

/** Every language that Footnote speaks. All but `az` are locales of Discord's as well. */
const CATALOGUES: Readonly<Record<string, Phrases>> = { 'en-US': en };

export type Locale = string;
export const LOCALES: readonly Locale[] = Object.keys(CATALOGUES);
export const DEFAULT_LOCALE: Locale = 'en-US';

/** The language to speak where this one is wanted: itself, else another of the same language, else English. */
export function localeFor(wanted: string | null | undefined): Locale {
  if (wanted === null || wanted === undefined) return DEFAULT_LOCALE;
  const language = wanted.split('-')[0];
  return (
    LOCALES.find((locale) => locale === wanted) ??
    LOCALES.find((locale) => locale.split('-')[0] === language) ??
    DEFAULT_LOCALE
  );
}

/** Parsed phrases by language and key: parsing one takes a hundred times as long as filling it in. */
const parsed = new Map<string, IntlMessageFormat>();

/** Speaks the language that comes nearest to the one wanted. */
export function sayIn(wanted: string | null | undefined): Say {
  const locale = localeFor(wanted);
  const phrases = CATALOGUES[locale] ?? en;
  const say = (key: PhraseKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const id = `${locale} ${key}`;
    const format = parsed.get(id) ?? new IntlMessageFormat(phrases[key], locale, undefined, { ignoreTag: true });
    parsed.set(id, format);
    return String(format.format(values));
  };
  return Object.assign(say, { locale });
}

/** A language by its own name, so that whoever speaks it finds it. */
export function nameOf(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
