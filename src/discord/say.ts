import { IntlMessageFormat } from 'intl-messageformat';
import { az } from './locales/az.ts';
import { de } from './locales/de.ts';
import { en, type PhraseKey, type Phrases } from './locales/en.ts';
import { enGB } from './locales/en-GB.ts';
import { es419 } from './locales/es-419.ts';
import { esES } from './locales/es-ES.ts';
import { fr } from './locales/fr.ts';
import { ru } from './locales/ru.ts';
import { tr } from './locales/tr.ts';

/** Says fixed phrases in a reader's language. */

/** The phrase with its values filled in; values are neither escaped nor translated. */
export type Say = {
  (key: PhraseKey, values?: Readonly<Record<string, string | number>>): string;
  /** BCP 47, one of `LOCALES`. */
  readonly locale: Locale;
};

/** Every language that Footnote speaks: one line each. All but `az` are locales of Discord's as well. */
export const CATALOGUES: Readonly<Record<string, Phrases>> = {
  'en-US': en,
  'en-GB': enGB,
  de,
  'es-ES': esES,
  'es-419': es419,
  fr,
  ru,
  tr,
  az,
};

export type Locale = string;
export const LOCALES: readonly Locale[] = Object.keys(CATALOGUES);
export const DEFAULT_LOCALE: Locale = 'en-US';
/** Those that Discord's clients can be set to, besides the default; "Reference", Locales. */
export const DISCORD_LOCALES: readonly Locale[] = LOCALES.filter((locale) => !['en-US', 'az'].includes(locale));

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

/**
 * Speaks the language that comes nearest to the one wanted. Commands are called as they are in `client`, the language that the
 * reader's Discord is set to: phrases name them, and their options, in English.
 */
export function sayIn(wanted: string | null | undefined, client: string | null | undefined = wanted): Say {
  const [locale, named] = [localeFor(wanted), localeFor(client)];
  const [phrases, names] = [CATALOGUES[locale] ?? en, CATALOGUES[named] ?? en];
  const say = (key: PhraseKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const id = `${locale} ${named} ${key}`;
    const format = parsed.get(id) ?? parsedPhrase(isName(key) ? names[key] : withNames(phrases[key], names), locale);
    parsed.set(id, format);
    return String(format.format(values));
  };
  return Object.assign(say, { locale });
}

function parsedPhrase(phrase: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(phrase, locale, undefined, { ignoreTag: true });
}

/** The phrase with each `/command` and each `option` in it under its name in that language. */
function withNames(phrase: string, names: Phrases): string {
  return phrase.replace(/(?<=`)(\/?)([a-z_-]+)(?=`)/gu, (found, slash: string, name: string) => {
    const key = `${slash === '' ? 'option' : 'name'}.${name}`;
    return isName(key) ? `${slash}${names[key]}` : found;
  });
}

type NameKey = Extract<PhraseKey, `${'name' | 'option'}.${string}`>;

function isName(key: string): key is NameKey {
  return /^(?:name|option)\./u.test(key) && Object.hasOwn(en, key);
}

/** A language by its own name, so that whoever speaks it finds it. */
export function nameOf(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
