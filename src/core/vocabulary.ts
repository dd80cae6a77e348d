import { type Aliases, aliasesOf, namingsOf } from './aliases.ts';
import { type Lexicon, NO_LEXICON } from './lexicon.ts';
import type { Steps } from './steps.ts';
import { initialsOf } from './text/names.ts';
import { plainWord, stem } from './text/terms.ts';
import { commonForm } from './text/variants.ts';
import { wordsOf } from './text/words.ts';
import type { WordCounts } from './word-counts.ts';

/** A map as far as it is needed, so that a part of a library can look things up in the whole one's. */
export type Lookup<K, V> = Pick<ReadonlyMap<K, V>, 'get' | 'has'> & Iterable<[K, V]>;

/** A library's words and terms with what understanding a question and ranking need to know of them. */
export type Vocabulary = {
  /** Term to its id. */
  readonly ids: Lookup<string, number>;
  /** By id. */
  readonly terms: readonly string[];
  /** Number of passages that hold the term, by id. */
  readonly passageCounts: Int32Array;
  /** Every folded word to the id of its term. */
  readonly words: Lookup<string, number>;
  /** The words by their first letters, `WORD_START` of them. */
  readonly wordsByStart: Lookup<string, readonly string[]>;
  /** Term ids by the first letters of the term, for looking up words of one family. */
  readonly byStart: Lookup<string, readonly number[]>;
  /** Terms of words that are written together from this one and another, as in "Azerbaijangas". */
  readonly compounds: Lookup<number, readonly number[]>;
  /** Terms that the library writes in capitals, as in "EU". */
  readonly capitals: ReadonlySet<number>;
  /** Terms that the library writes with a capital inside its sentences and never without one, as in "Turkey". */
  readonly names: ReadonlySet<number>;
  /** What a general dictionary says of these words. */
  readonly lexicon: Lexicon;
  /** Initials of the library's names to the terms of the commonest such name. */
  readonly initials: Lookup<string, readonly number[]>;
  /** The names that occur most, with how often, the commonest first. */
  readonly commonNames: readonly { readonly name: string; readonly count: number }[];
  /** Names to other names for the same, from the documents' definitions and the owner's file. */
  readonly aliases: Aliases;
  /** Words that `commonForm` changes, by the term of that form: `color` to `colours`. */
  readonly variants: Lookup<string, readonly string[]>;
  /** Mean number of terms of a passage and of a sentence; at least 1. */
  readonly meanPassageLength: number;
  readonly meanSentenceLength: number;
};

/** What a vocabulary is told of the documents beside their words: sizes, and languages, that of most passages first. */
export type Extent = {
  readonly languages: readonly string[];
  readonly terms: number;
  readonly sentences: number;
  readonly passages: number;
};

/** Words looked at between two steps: about a millisecond of work. */
const WORDS_A_STEP = 500;
const MIN_COMPOUND_PART = 3;
const MAX_COMMON_NAMES = 20_000;
/** Length of the start by which words are grouped. */
export const WORD_START = 2;
/** Length of the start that words of one family share at least. */
export const FAMILY_START = 4;

/** Only what occurs now is in it, in an order that does not depend on what was there before. */
export function* vocabularyOf(counts: WordCounts, extent: Extent): Steps<Vocabulary> {
  const [uses, small, capitalised] = [counts.tally('uses'), counts.tally('small'), counts.tally('capitalised')];
  const passageCounts = counts.tally('passages');
  const ids = new Map<string, number>();
  const byStart = new Map<string, number[]>();
  for (const [id, term] of counts.terms.entries()) {
    if (id % WORDS_A_STEP === 0) yield;
    if (uses[id] === 0) continue;
    ids.set(term, id);
    append(byStart, term.slice(0, FAMILY_START), id);
  }
  for (const [place, family] of [...byStart.values()].entries()) {
    if (place % WORDS_A_STEP === 0) yield;
    if (family.length > 1) family.sort((a, b) => inOrder(counts.terms[a] ?? '', counts.terms[b] ?? ''));
  }
  const words = yield* commonestTerms(counts, passageCounts);
  const wordsByStart = yield* byStartOf(words.keys());
  const capitals = counts.tally('capitals');
  return {
    ids,
    terms: counts.terms,
    wordsByStart,
    byStart,
    compounds: yield* compoundsOf(words, passageCounts),
    capitals: yield* idsThat(ids, (id) => (capitals[id] ?? 0) > 0),
    names: yield* idsThat(ids, (id) => (capitalised[id] ?? 0) > 0 && small[id] === 0),
    lexicon: NO_LEXICON,
    initials: yield* initialsIn(counts.namesCounted(), words),
    commonNames: yield* commonestOf(counts.namesCounted()),
    aliases: yield* aliasesOf(
      namingsOf(counts.definitionsCounted(), (key) => (small[ids.get(key) ?? -1] ?? 0) > 0),
      ids,
      extent.languages,
    ),
    variants: yield* variantsOf(words.keys()),
    passageCounts,
    words,
    meanPassageLength: Math.max(1, extent.terms / Math.max(1, extent.passages)),
    meanSentenceLength: Math.max(1, extent.terms / Math.max(1, extent.sentences)),
  };
}

/** Each word with its term; a word that languages share, with the term that more passages hold. */
function* commonestTerms(counts: WordCounts, passageCounts: Int32Array): Steps<Map<string, number>> {
  const words = new Map<string, number>();
  let nSeen = 0;
  for (const [word, id] of counts.words()) {
    const known = words.get(word);
    if (known === undefined || (passageCounts[known] ?? 0) < (passageCounts[id] ?? 0)) words.set(word, id);
    if (++nSeen % WORDS_A_STEP === 0) yield;
  }
  return words;
}

function* byStartOf(words: Iterable<string>): Steps<Map<string, string[]>> {
  const groups = new Map<string, string[]>();
  let nSeen = 0;
  for (const word of words) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    append(groups, word.slice(0, WORD_START), word);
  }
  return groups;
}

/** The words of a vocabulary that begin so, in no order. */
export function wordsFrom({ wordsByStart }: Pick<Vocabulary, 'wordsByStart'>, start: string): string[] {
  if (start.length >= WORD_START)
    return (wordsByStart.get(start.slice(0, WORD_START)) ?? []).filter((word) => word.startsWith(start));
  return [...wordsByStart].flatMap(([group, words]) => (group.startsWith(start) ? words : []));
}

/** A compound is rarer than each of its halves, and the library uses both halves as words of their own. */
function* compoundsOf(words: ReadonlyMap<string, number>, counts: Int32Array): Steps<Map<number, number[]>> {
  const compounds = new Map<number, number[]>();
  let nSeen = 0;
  for (const [word, id] of words) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    for (let cut = MIN_COMPOUND_PART; cut <= word.length - MIN_COMPOUND_PART; cut++) {
      const first = words.get(word.slice(0, cut));
      const second = first === undefined ? undefined : words.get(word.slice(cut));
      if (first === undefined || second === undefined || first === id || second === id) continue;
      const count = counts[id] ?? 0;
      if ((counts[first] ?? 0) <= count || (counts[second] ?? 0) <= count) continue;
      append(compounds, first, id);
      append(compounds, second, id);
    }
  }
  return compounds;
}

function* initialsIn(
  names: ReadonlyMap<string, number>,
  terms: ReadonlyMap<string, number>,
): Steps<Map<string, readonly number[]>> {
  const best = new Map<string, { name: string; count: number }>();
  let nSeen = 0;
  for (const [name, count] of names) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    if (!/[\s.-]/u.test(name)) continue;
    const initials = initialsOf(wordsOf(name).map(({ text }) => text));
    const known = best.get(initials);
    const isBetter = !known || count > known.count || (count === known.count && name < known.name);
    if (initials !== '' && isBetter) best.set(initials, { name, count });
  }
  const termsIn = (name: string): number[] => wordsOf(name).flatMap(({ text }) => terms.get(plainWord(text)) ?? []);
  return new Map(Array.from(best, ([initials, { name }]) => [initials, termsIn(name)]));
}

function* commonestOf(names: ReadonlyMap<string, number>): Steps<Vocabulary['commonNames']> {
  const least = yield* leastOfCommon(names);
  const common: { name: string; count: number }[] = [];
  let nSeen = 0;
  for (const [name, count] of names) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    if (count >= least) common.push({ name, count });
  }
  return common.sort((a, b) => b.count - a.count || inOrder(a.name, b.name));
}

/** The least count with which a name is among so few; names that occur once are left out where there are too many of them. */
function* leastOfCommon(names: ReadonlyMap<string, number>): Steps<number> {
  const byCount = new Map<number, number>();
  let nSeen = 0;
  for (const count of names.values()) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    byCount.set(count, (byCount.get(count) ?? 0) + 1);
  }
  let [nTaken, least] = [0, Number.POSITIVE_INFINITY];
  for (const [count, n] of [...byCount].sort(([a], [b]) => b - a)) {
    nTaken += n;
    if (nTaken > MAX_COMMON_NAMES) break;
    least = count;
  }
  return least;
}

function* idsThat(ids: ReadonlyMap<string, number>, chosen: (id: number) => boolean): Steps<Set<number>> {
  const found = new Set<number>();
  let nSeen = 0;
  for (const id of ids.values()) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    if (chosen(id)) found.add(id);
  }
  return found;
}

function* variantsOf(words: Iterable<string>): Steps<Map<string, string[]>> {
  const variants = new Map<string, string[]>();
  let nSeen = 0;
  for (const word of words) {
    if (++nSeen % WORDS_A_STEP === 0) yield;
    const form = commonForm(word);
    if (form !== word) append(variants, stem(form), word);
  }
  return variants;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}
