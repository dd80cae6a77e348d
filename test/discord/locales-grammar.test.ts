import { describe, expect, it } from 'vitest';
import { en, type PhraseKey } from '../../src/discord/locales/en.ts';
import { LIMITS } from '../../src/discord/payload/limits.ts';
import { CATALOGUES, DISCORD_LOCALES, LOCALES, sayIn } from '../../src/discord/say.ts';
import { argumentsOf, elementsOf } from '../support/phrases.ts';

/** Faults of grammar that a pattern can tell, and marks that stand otherwise in these languages. Letters are told by Unicode, as `\b` knows only English ones. */

const KEYS = Object.keys(en) as PhraseKey[];

/** The phrases of a language that a pattern finds something in, code left out. */
function found(locale: string, pattern: RegExp, keys = /^/u): readonly string[] {
  return Object.entries(CATALOGUES[locale] ?? en)
    .filter(([key, phrase]) => keys.test(key) && pattern.test(phrase.replace(/`[^`]*`/gu, '``')))
    .map(([key, phrase]) => `${key}: ${phrase}`);
}

/** Any of these as a word of its own, a capital or not at its beginning. */
function words(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
}

describe.each(LOCALES)('a phrase in %s', (locale) => {
  it('is written in composed letters, and no word of it mixes two alphabets', () => {
    const phrases = Object.entries(CATALOGUES[locale] ?? en);
    expect(phrases.filter(([, phrase]) => phrase !== phrase.normalize('NFC'))).toEqual([]);
    expect(found(locale, /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u)).toEqual([]);
  });

  it('has one space where it has any, none before a comma or full stop, and one sign of ellipsis', () => {
    expect(found(locale, / {2}|\s[,.](?!\.)|\.\.\./u)).toEqual([]);
  });

  /** Russian says `one` of 21 too, so a phrase for `one` that names no number would call 21 sentences one. */
  it('names the number in each plural form that more than one number has', () => {
    const isOneOnly = new Intl.PluralRules(locale).select(21) !== 'one';
    const say = sayIn(locale);
    const nameless = KEYS.filter((key) => {
      const taken = argumentsOf(elementsOf(CATALOGUES[locale]?.[key] ?? '', locale));
      const counted = taken.find(({ branches }) => branches.length > 0);
      const said = (count: number): string =>
        say(key, Object.fromEntries(taken.map(({ name }) => [name, name === counted?.name ? count : 'x'])));
      const counts = [2, 5, 1_000_000, ...(isOneOnly ? [] : [21])];
      return counted && counts.some((count) => !said(count).includes(count.toLocaleString(locale)));
    });
    expect(nameless).toEqual([]);
  });
});

describe.each(DISCORD_LOCALES)('names in %s', (locale) => {
  it('are lower case by its own rules and by Unicode’s, and those of two commands differ', () => {
    const named = Object.entries(CATALOGUES[locale] ?? en).filter(([key]) => /^(?:name|option)\./u.test(key));
    for (const [key, name] of named) {
      expect([key, name.toLowerCase(), name.toLocaleLowerCase(locale)]).toEqual([key, name, name]);
      expect(name).toMatch(new RegExp(`^[-_\\p{L}\\p{N}]{1,${LIMITS.command.name}}$`, 'u'));
    }
    const commands = named.flatMap(([key, name]) => (key.startsWith('name.') ? [name] : []));
    expect(new Set(commands).size).toBe(commands.length);
  });
});

describe.each([
  ['tr', /\b%|\}\s?%/u, 'sana|sen(?:i|in|inle|de|den|ce)?'],
  ['az', /%[\d{]/u, 'sən(?:ə|i|in|inlə|də|dən|cə)?'],
])('a phrase in %s', (locale, wrongPercent, familiar) => {
  it('hangs no suffix on a value or a name of a command, whose vowels are not known', () => {
    expect(found(locale, /\}(?:\*\*)?[’-]?\p{L}|``[’-]?\p{L}/u)).toEqual([]);
  });

  it('leaves a noun singular after a number', () => {
    expect(found(locale, /(?:(?<!-)#|\})\s\p{L}+l[aeə]r(?!\p{L})/u)).toEqual([]);
  });

  it('says siz to the reader, and has the sign of a percentage where the language has it', () => {
    expect(found(locale, words(familiar))).toEqual([]);
    expect(found(locale, wrongPercent)).toEqual([]);
  });
});

/** What buttons say; a sentence to the reader has the ending of siz. */
describe.each([
  ['tr', 'ara|bak|bul|denetle|göster|kaldır|listele|öner|sil|sor|yanıtla'],
  ['az', 'axtar|bax|bul|cavablandır|çıxar|göstər|sil|soruş|tap|təklif et|yoxla'],
])('what a command does, in %s', (locale, bare) => {
  it('is said to the reader as siz', () => expect(found(locale, words(bare), /^command\./u)).toEqual([]));
});

describe('a phrase in ru', () => {
  it('says вы to the reader', () => {
    expect(found('ru', words('ты|тебя|тебе|тобой|тво[йяеёи]|твоего|твоих'))).toEqual([]);
  });

  it('says nothing of the bot itself that has a gender', () => {
    expect(found('ru', words('я (?:не )?\\p{L}+ла?(?:сь|ся)?|уверена?|рада?|долж(?:ен|на)'))).toEqual([]);
  });

  it('leaves a name in the nominative: no preposition stands right before it', () => {
    const name = '\\{(?:user|name|topic|source|path|permissions?|channels?|kind)\\}';
    expect(found('ru', words(`(?:без|в|во|для|из|к|на|о|об|от|по|по просьбе|с|у) (?:\\*\\*)?${name}`))).toEqual([]);
  });

  /** In these no noun stands behind the number, or it stands in another case than the nominative. */
  const SAME =
    /^(?:references\.more|gaps\.(?:unanswered|unsure|disliked|exported)|privacy\.gapsOn|checkup\.(?:channels|moreChannels))$/u;

  it('has another form of the noun after two than after five', () => {
    const alike = Object.entries(CATALOGUES.ru ?? en).filter(([, phrase]) => {
      const noun = (form: string) =>
        phrase.match(new RegExp(`${form} \\{[^{}]*# (?:\\p{L}+ы[йх] )?(\\p{L}+)`, 'u'))?.[1];
      return noun('few') !== undefined && noun('few') === noun('many');
    });
    expect(alike.filter(([key]) => !SAME.test(key))).toEqual([]);
  });

  it('has a dash between spaces, and a space that does not break before %', () => {
    expect(found('ru', /\p{L} - \p{L}|(?<!\u00a0)%/u)).toEqual([]);
  });
});
