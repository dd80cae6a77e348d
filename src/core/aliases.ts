import { MAX_NAME_WORDS } from './lexicon.ts';
import type { Relation } from './model.ts';
import { termsOf } from './text/terms.ts';

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
export type Aliases = ReadonlyMap<string, readonly Alias[]>;

/** The content words of a name as terms, joined by spaces; null where it has none, or too many to be looked for in a question. */
export function nameKey(name: string): string | null {
  const terms = termsOf(name);
  return terms.length === 0 || terms.length > MAX_NAME_WORDS ? null : terms.map(({ term }) => term).join(' ');
}

/** What each name stands for in a library with terms of these ids. */
export function aliasesOf(namings: readonly Naming[], ids: ReadonlyMap<string, number>): Aliases {
  const aliases = new Map<string, Alias[]>();
  for (const { said, meant, relation } of namings) {
    const keys = new Map([...said, ...meant].map((name) => [name, nameKey(name)]));
    for (const name of said)
      for (const other of meant) {
        const [from, to] = [keys.get(name), keys.get(other)];
        const terms = from && to && from !== to ? held(to.split(' '), ids) : [];
        if (from && terms.length > 0) aliases.set(from, [...(aliases.get(from) ?? []), { relation, terms }]);
      }
  }
  return aliases;
}

/** Both; the first ones come first. */
export function joined(first: Aliases, second: Aliases): Aliases {
  const both = new Map(second);
  for (const [key, others] of first) both.set(key, [...others, ...(second.get(key) ?? [])]);
  return both;
}

function held(terms: readonly string[], ids: ReadonlyMap<string, number>): number[] {
  const found = terms.flatMap((term) => ids.get(term) ?? []);
  return found.length * 2 < terms.length ? [] : found;
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
