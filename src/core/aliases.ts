import { MAX_NAME_WORDS } from './lexicon.ts';
import type { Relation } from './model.ts';
import type { Steps } from './steps.ts';
import { stem, termsOf } from './text/terms.ts';
import type { Lookup } from './vocabulary.ts';

/**
 * Other names for the same: what a library's owner says means the same, and abbreviations that its documents define. Both are
 * turned around once, from each name that a reader may use to the terms of the library behind the others.
 */

/** Who says one of `said` may mean each of `meant`; names that mean the same are in both. */
export type Naming = {
  readonly said: readonly string[];
  readonly meant: readonly string[];
  readonly relation: Extract<Relation, 'alias' | 'acronym'>;
};

/** One other name: ids of the terms of it that the library holds, at least half of them. */
export type Alias = { readonly relation: Naming['relation']; readonly terms: readonly number[] };

/** `nameKey` of a name to its other names. */
export type Aliases = Lookup<string, readonly Alias[]>;

/**
 * The content words of a name in a language, under their English stems whatever it is, joined by spaces; null where it has none, or
 * too many to be looked for in a question.
 */
export function nameKey(name: string, language = 'en'): string | null {
  const terms = termsOf(name, { language });
  return terms.length === 0 || terms.length > MAX_NAME_WORDS ? null : terms.map(({ plain }) => stem(plain)).join(' ');
}

/** What each name stands for in a library with terms of these ids, in these languages. */
export function* aliasesOf(
  namings: readonly Naming[],
  ids: Lookup<string, number>,
  languages: readonly string[] = ['en'],
): Steps<ReadonlyMap<string, readonly Alias[]>> {
  const aliases = new Map<string, Alias[]>();
  const keysOf = (name: string): Set<string> => new Set(languages.flatMap((language) => nameKey(name, language) ?? []));
  for (const { said, meant, relation } of namings) {
    yield;
    const others = meant.map((name) => ({ keys: keysOf(name), terms: held(name, ids, languages) }));
    for (const from of said.flatMap((name) => [...keysOf(name)]))
      for (const { keys, terms } of others)
        if (terms.length > 0 && !keys.has(from)) aliases.set(from, [...(aliases.get(from) ?? []), { relation, terms }]);
  }
  return aliases;
}

/** Both; the first ones come first. */
export function joined(first: Aliases, second: Aliases): ReadonlyMap<string, readonly Alias[]> {
  const both = new Map(second);
  for (const [key, others] of first) both.set(key, [...others, ...(second.get(key) ?? [])]);
  return both;
}

/** Ids of the terms of a name, as the language reads it that finds most of them; empty where that is less than half. */
function held(name: string, ids: Lookup<string, number>, languages: readonly string[]): number[] {
  const read = languages.map((language) => {
    const terms = nameKey(name, language) === null ? [] : termsOf(name, { language });
    const found = terms.flatMap(({ term }) => ids.get(term) ?? []);
    return found.length * 2 < terms.length ? [] : found;
  });
  return read.reduce((best, found) => (found.length > best.length ? found : best), []);
}

/** Documents on many subjects use one abbreviation for several things; of more than these the rare ones are left out. */
const MAX_MEANINGS = 3;

/** Of all definitions, counted by short form, the commonest. Short forms that are `words` too are only meant, never said. */
export function namingsOf(
  definitions: ReadonlyMap<string, ReadonlyMap<string, number>>,
  isWord: (key: string) => boolean,
): Naming[] {
  const byShort = [...definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return byShort.flatMap(([short, meanings]) => {
    const key = nameKey(short);
    const longs = [...meanings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MAX_MEANINGS);
    return longs.map(([long]): Naming => {
      const names = [short, long];
      return { said: key !== null && isWord(key) ? [long] : names, meant: names, relation: 'acronym' };
    });
  });
}
