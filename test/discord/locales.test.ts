import { describe, expect, it } from 'vitest';
import { REGISTERED } from '../../src/discord/commands.ts';
import { en, type PhraseKey, type Phrases } from '../../src/discord/locales/en.ts';
import { checkCommands } from '../../src/discord/payload/check-payload.ts';
import { LIMITS } from '../../src/discord/payload/limits.ts';
import { CATALOGUES, DISCORD_LOCALES, LOCALES, nameOf, sayIn } from '../../src/discord/say.ts';
import { argumentsOf, elementsOf, fixedIn, pluralForms } from '../support/phrases.ts';

const KEYS = Object.keys(en) as PhraseKey[];
const catalogues = Object.entries(CATALOGUES);
const translations = catalogues.filter(([locale]) => !locale.startsWith('en'));
const entriesOf = (phrases: Phrases) => Object.entries(phrases) as [PhraseKey, string][];

/** Those of a catalogue that have a fault. */
function faulty(phrases: Phrases, isFaulty: (key: PhraseKey, phrase: string) => boolean): readonly string[] {
  return entriesOf(phrases).flatMap(([key, phrase]) => (isFaulty(key, phrase) ? [`${key}: ${phrase}`] : []));
}

describe.each(catalogues)('the phrases in %s', (locale, phrases) => {
  it('have the keys of the English ones, no more and no fewer', () => {
    const keys = Object.keys(phrases);
    expect({
      missing: KEYS.filter((key) => !keys.includes(key)),
      unknown: keys.filter((key) => !KEYS.includes(key as PhraseKey)),
    }).toEqual({ missing: [], unknown: [] });
  });

  it('take the values that the English ones take', () => {
    const namesIn = (phrase: string) =>
      [...new Set(argumentsOf(elementsOf(phrase, locale)).map(({ name }) => name))].sort().join();
    expect(faulty(phrases, (key, phrase) => namesIn(phrase) !== namesIn(en[key]))).toEqual([]);
  });

  it('have each plural form of the language, and none that it has not', () => {
    const wanted = pluralForms(locale).join();
    const isOdd = (branches: readonly string[]) =>
      branches.length > 0 &&
      branches
        .filter((form) => !form.startsWith('='))
        .sort()
        .join() !== wanted;
    expect(
      faulty(phrases, (_, phrase) => argumentsOf(elementsOf(phrase, locale)).some(({ branches }) => isOdd(branches))),
    ).toEqual([]);
  });

  it('keep code, marks of Markdown and emoji', () => {
    expect(faulty(phrases, (key, phrase) => fixedIn(phrase).join() !== fixedIn(en[key]).join())).toEqual([]);
  });

  it('have no straight apostrophe, with which MessageFormat quotes, and no white space at their ends', () => {
    expect(faulty(phrases, (_, phrase) => phrase.includes("'") || phrase !== phrase.trim())).toEqual([]);
  });

  it('fit where they are shown, with the longest values that they take', () => {
    const say = sayIn(locale);
    const tooLong = KEYS.flatMap((key) => {
      const length = say(key, LONGEST).length;
      return length > roomFor(key) ? [`${key}: ${length} found, at most ${roomFor(key)} allowed`] : [];
    });
    expect(tooLong).toEqual([]);
  });
});

/** Numbers as long as they come, and short names, as these are cut where they are filled in. */
const LONGEST = Object.fromEntries(
  KEYS.flatMap((key) => argumentsOf(elementsOf(en[key], 'en-US'))).map(({ name, branches }) => [
    name,
    branches.length > 0 || ['number', 'count', 'page', 'place', 'percent', 'days', 'all'].includes(name) ? 10_000 : 'x',
  ]),
);

/** UTF-16 units for a phrase, by its place; the first that fits the key holds. */
const ROOM: readonly (readonly [RegExp, number])[] = [
  [/^(?:name|option|menu)\./u, LIMITS.command.name],
  [/^command\./u, LIMITS.command.description],
  [/^(?:jump|citing\.style|settings\..*\.none)$/u, LIMITS.select.placeholder],
  [/^(?:followUp|followUp\.question)$/u, LIMITS.modal.title],
  [/^(?:citing\.(?:plain|permalink|file)|settings\.ownLanguage)$/u, LIMITS.select.label],
  // A settings button has `✅ ` before its label.
  [/^settings\.(?:feedback|gaps|private)$/u, LIMITS.button.label - 2],
  [
    /^(?:next|previous|context|section|lessContext|why|openSource|passageBefore|passageAfter|citing\.copy|share|post|showClosest|nextPage|previousPage|gaps\.to.*|report|report\.(?:outdated|spot)|human\.ask|privacy\.(?:forget|forgetNow|export)|pin\.remove)$/u,
    LIMITS.button.label,
  ],
  [/(?:\.title|^countedDocuments)$/u, LIMITS.embed.title],
  [/^(?:fate\..*|unknownWords|nearestTopics|near|questions|quoteExact|quoteDiffers)$/u, LIMITS.embed.fieldName / 2],
  // Several stand in one field or text.
  [/^(?:why|feature|relation|answerType|permission)\./u, 200],
  [/^/u, 450],
];

function roomFor(key: PhraseKey): number {
  return ROOM.find(([pattern]) => pattern.test(key))?.[1] ?? 0;
}

/** Written alike in both languages. `az` is no language of Discord's clients, where commands are called as in English. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  de: /^(?:option\.(?:text|id)|checkup\.version)$/u,
  fr: /^(?:name\.sources|option\.(?:question|document|id)|checkup\.version|page|incident|countedDocuments|gaps\.(?:count|passageCount|toPassages|toQuestions))$/u,
  'es-ES': /^(?:option\.id|checkup\.version)$/u,
  'es-419': /^(?:option\.id|checkup\.version)$/u,
  ru: /^(?:option\.id|checkup\.version)$/u,
  tr: /^checkup\.version$/u,
  az: /^(?:(?:name|option)\.|checkup\.version$)/u,
};

describe.each(translations)('a phrase in %s', (locale, phrases) => {
  it('is translated', () => {
    const untranslated = faulty(
      phrases,
      (key, phrase) => phrase === en[key] && /\p{L}/u.test(phrase) && !ALIKE[locale]?.test(key),
    );
    expect(untranslated).toEqual([]);
  });
});

describe('commands', () => {
  it.each(DISCORD_LOCALES)('have names and descriptions in %s, and so have their options', (locale) => {
    for (const command of REGISTERED) {
      expect(command.name_localizations).toHaveProperty(locale);
      const options = 'options' in command ? (command.options ?? []) : [];
      for (const named of [...(command.type === 3 ? [] : [command]), ...options]) {
        expect(named.name_localizations).toHaveProperty(locale);
        expect('description_localizations' in named && named.description_localizations).toHaveProperty(locale);
      }
    }
  });

  it('keep within every limit in the language in which they are longest', () => {
    expect(checkCommands(REGISTERED)).toEqual([]);
  });

  it('offer each language by its own name', () => {
    const [ask] = REGISTERED;
    const options = ask && 'options' in ask ? (ask.options ?? []) : [];
    const language = options.find(({ name }) => name === 'language');
    const choices = language && 'choices' in language ? (language.choices ?? []) : [];
    expect(choices.map(({ value }) => value)).toEqual(LOCALES);
    expect(choices.find(({ value }) => value === 'de')?.name).toBe('Deutsch');
    expect(new Set(choices.map(({ name }) => name)).size).toBe(LOCALES.length);
  });

  it.each([
    ['az', 'Azərbaycan'],
    ['tr', 'Türkçe'],
    ['ru', 'Русский'],
    ['es-419', 'Español latinoamericano'],
  ])('call %s by its own name, with a capital', (locale, name) => expect(nameOf(locale)).toBe(name));
});
