import { describe, expect, it } from 'vitest';
import { CATALOGUES, sayIn } from '../../src/discord/say.ts';

/** What a careful editor of a language looks for and a compiler does not: its spaces, its marks, and one tone throughout. */

/** Phrases of a catalogue in which something is found, each with what it is. */
function found(locale: string, fault: RegExp): readonly string[] {
  return Object.entries(CATALOGUES[locale] ?? {}).flatMap(([key, phrase]) =>
    fault.test(phrase) ? [`${key}: ${phrase}`] : [],
  );
}

/** The opening and the closing mark of each language, as CLDR has them; an apostrophe may be alone, so British English is not here. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  'en-US': '“”',
  de: '„“',
  'es-ES': '«»',
  'es-419': '«»',
  fr: '«»',
  ru: '«»',
  tr: '“”',
  az: '“”',
};

describe.each(Object.entries(QUOTATION_MARKS))('quotation marks in %s', (locale, [open = '', close = '']) => {
  it('are those of the language, and each that opens closes', () => {
    const pairs = new RegExp(`${open}[^${open}${close}]+${close}`, 'gu');
    const odd = Object.entries(CATALOGUES[locale] ?? {}).filter(([, phrase]) =>
      /["„“”«»]/u.test(phrase.replace(pairs, '')),
    );
    expect(odd).toEqual([]);
  });
});

describe('spaces', () => {
  it('in French are narrow and unbreakable before tall marks and within quotation marks', () => {
    expect(found('fr', /(?<!\u202f)[;:!?%»]|«(?!\u202f)/u)).toEqual([]);
  });

  it.each(['de', 'fr', 'es-ES', 'es-419', 'ru', 'tr', 'az'])('in %s keep a number beside its unit', (locale) => {
    expect(found(locale, /[\d}] (?:%|[mм][sс](?!\p{L}))|(?<!\p{L})(?:[Ssс]\.|Nr\.|p\.|pág\.|nº) [{#\d]/u)).toEqual([]);
  });
});

it.each(['de', 'fr', 'es-ES', 'es-419', 'ru', 'tr', 'az'])(
  'large numbers in %s are written alike in one sentence',
  (locale) => {
    const say = sayIn(locale);
    const said = [
      say('gaps.newest', { count: 12_345 }),
      say('gaps.exported', { count: 12_345, all: 23_456 }),
      say('privacy.exported', { count: 12_345, all: 23_456 }),
      say('why.manyTimes', { ratio: 12_345 }),
    ];
    expect(said.filter((sentence) => /\d{4}/u.test(sentence))).toEqual([]);
  },
);

it.each(['es-ES', 'es-419'])('questions and exclamations in %s have a mark at each end', (locale) => {
  expect(found(locale, /^[^¿]*\?|¿[^?]*$|^[^¡]*!|¡[^!]*$/u)).toEqual([]);
});

/** Words of the tone that a language does not take here; `Sie` and `Ihr` may begin a sentence on a thing. */
const OTHER_TONE: Readonly<Record<string, RegExp>> = {
  de: /(?<=[\p{L},;] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  'es-ES': /(?<!\p{L})(?:ustedes|usted|vosotr[oa]s|vuestr[oa]s?|vos)(?!\p{L})/iu,
  'es-419': /(?<!\p{L})(?:ustedes|usted|vosotr[oa]s|vuestr[oa]s?|vos)(?!\p{L})/iu,
};

it.each(Object.entries(OTHER_TONE))('a reader in %s is spoken to in one tone', (locale, other) => {
  expect(found(locale, other)).toEqual([]);
});

it('Latin America is spoken to without the words and the perfect tense of Spain', () => {
  const perfect = /(?<!\p{L})(?:he|has|ha|hemos|han) (?:\p{L}+ )?\p{L}+(?:ado|ido|cho|sto|erto)s?(?!\p{L})/iu;
  const words = /ordenador|añad|gestion|(?<!\p{L})puls|ajustes|aplicacion/iu;
  expect([...found('es-419', perfect), ...found('es-419', words)]).toEqual([]);
});
