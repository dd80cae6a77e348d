import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/discord/locales/en.ts';
import { DEFAULT_LOCALE, LOCALES, localeFor, sayIn } from '../../src/discord/say.ts';
import { check } from '../support/check.ts';

describe('the language to speak', () => {
  check(localeFor, {
    'is the one wanted, where there is it': ['en-US', 'en-US'],
    'is another of the same language, where there is one': ['en-NZ', expect.stringMatching(/^en-/u)],
    'is one with a script of its own that there is not': ['en-Latn-AU', expect.stringMatching(/^en-/u)],
    'is English for a language that there is not': ['tlh', DEFAULT_LOCALE],
    'is English where nothing is wanted': [null, DEFAULT_LOCALE],
    'is English where nothing is known': [undefined, DEFAULT_LOCALE],
    'is English for what is no language': ['', DEFAULT_LOCALE],
  });

  it.each(LOCALES)('is known by whoever speaks it: %s', (locale) => {
    expect(localeFor(locale)).toBe(locale);
    expect(sayIn(locale).locale).toBe(locale);
  });
});

describe('a phrase', () => {
  const say = sayIn('en-US');

  it.each([
    [0, '0 sentences'],
    [1, '1 sentence'],
    [2, '2 sentences'],
    [1234, '1,234 sentences'],
  ])('counts in the plural of the language: %d', (count, said) => expect(say('sentences', { count })).toBe(said));

  it('says its values as they are, whatever they hold', () => {
    const topic = "{curly} 'quoted' <tag> # @everyone %s";
    expect(say('exampleQuestion', { topic })).toBe(`What is said about ${topic}?`);
  });

  it('fails where a value is missing, rather than say half a sentence', () => {
    expect(() => say('pageOf', { page: 1 })).toThrow(/count/u);
  });

  it.each(LOCALES)('can be said in %s, whichever it is', (locale) => {
    for (const [key, phrase] of Object.entries(en)) {
      const names = [...phrase.matchAll(/\{(\w+)[,}]/gu)].map(([, name = '']) => [name, 2] as const);
      expect(sayIn(locale)(key as keyof typeof en, Object.fromEntries(names)).trim()).not.toBe('');
    }
  });
});

describe('a command that a phrase names', () => {
  it.each([
    ['de', 'de'],
    ['fr', 'fr'],
    ['en-US', 'de'],
    ['de', 'en-US'],
  ])('is called in %s as it is in Discord in %s', (locale, client) => {
    const say = sayIn(locale, client);
    expect(say('help.topic')).toContain(`\`/${sayIn(client)('name.topic')}\``);
    expect(say('settings.documents')).toContain(`\`${sayIn(client)('option.document')}\``);
  });
});

describe('the phrases', () => {
  /** Chosen by name at run time, `say(`relation.${relation}`)`; the compiler holds that each of these exists. */
  const CHOSEN = [
    'relation.',
    'answerType.',
    'fate.',
    'feature.',
    'permission.',
    'citing.',
    'name.',
    'option.',
    'verify.',
  ];
  /** Chosen by their ends. */
  const CREDITS = ['sharedBy', 'postedBy'];

  it('are all said somewhere', () => {
    const source = sourceOf('src/discord');
    for (const prefix of CHOSEN) expect(source).toContain(`\`${prefix}\${`);
    expect(source).toMatch(/\$\{by\}By`/u);
    const unsaid = Object.keys(en).filter(
      (key) =>
        !(source.includes(`'${key}'`) || CREDITS.includes(key) || CHOSEN.some((prefix) => key.startsWith(prefix))),
    );
    expect(unsaid).toEqual([]);
  });

  it('have no bold of their own in the name of a field, which is bold already', () => {
    const named = Object.entries(en).filter(([key]) => /^(?:fate\.|quoteDiffers|quoteExact$)/u.test(key));
    expect(named.filter(([, phrase]) => phrase.includes('**'))).toEqual([]);
  });
});

/** All the source of a folder but its phrases. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('locales'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
