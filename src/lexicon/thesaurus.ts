import { MAX_NAME_WORDS } from '../core/lexicon.ts';
import type { Relation } from '../core/model.ts';
import { plainWord, stem, termsOf } from '../core/text/terms.ts';
import type { Entry } from './compile.ts';
import { lemmasOf } from './morphology.ts';
import { NAMESAKES } from './names.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { openWordNet, type WordNet } from './wordnet.ts';

/**
 * What WordNet says of words, as compiling needs it, whatever the vocabulary. What was looked up once is remembered, so that a
 * library that changes a little is compiled again in a fraction of the time.
 */
export type Thesaurus = {
  /** An entry without relations for each plain word of WordNet. */
  readonly known: ReadonlyMap<string, Entry>;
  /** How often a key occurs in general texts. */
  frequency(key: string): number;
  /** Base forms of a plain word. */
  lemmasOf(plain: string): readonly string[];
  /** As `neighboursOf`, with other names for them, those that are strong enough and that a key can be made of. */
  near(lemma: string, isName: boolean): readonly Near[];
  /** Capital and people of a name in small letters. */
  ofSame(name: string): readonly Near[];
  /** All lemmas of several words. */
  readonly phrases: readonly string[];
  phrase(lemma: string): Phrase;
};

/** A neighbour by its key: its plain content words, joined by spaces. */
export type Near = { readonly key: string; readonly relation: Relation; readonly strength: number };

export type Phrase = {
  readonly lemma: string;
  /** Terms of its content words. */
  terms(): readonly string[];
  /** Terms of single words that mean the same. */
  shorter(): readonly string[];
};

/** Weaker relations hold only between rare senses. */
export const MIN_STRENGTH = 0.2;
/** What is related to a thing by whatever name; synonyms of its other names are often names of something near it. */
const OF_SAME: ReadonlySet<Relation> = new Set<Relation>(['place', 'derivation']);

export function openThesaurus(wordnet: WordNet = openWordNet()): Thesaurus {
  const frequencies = wordnet.frequencies();
  const frequency = (key: string): number => frequencies.get(key) ?? 0;
  const near = remembered((lemma: string) => nearTo(lemma, false, wordnet));
  const nearName = remembered((lemma: string) => nearTo(lemma, true, wordnet));
  const lemmas = [...wordnet.lemmas()];
  const words = lemmas.filter((lemma) => !isPhrase(lemma)).map(plainWord);
  return {
    known: new Map(words.map((word) => [word, { frequency: frequency(word), related: [] }])),
    frequency,
    lemmasOf: remembered((plain: string) => lemmasOf(plain, wordnet.has)),
    near: (lemma, isName) => (isName ? nearName : near)(lemma),
    ofSame: (name) => nearName(name).filter(({ relation }) => OF_SAME.has(relation)),
    phrases: lemmas.filter((lemma) => lemma.includes(' ')),
    phrase: remembered((lemma: string) => phraseOf(lemma, wordnet)),
  };
}

/** Null where a lemma makes no key: phrases with one content word, as `buy into`, do not mean what that word means. */
export function keyOf(lemma: string): string | null {
  const words = contentWords(lemma);
  return words.length > MAX_NAME_WORDS || (isPhrase(lemma) && words.length < 2) ? null : words.join(' ');
}

/** A lone word counts even where it is a stop word, as `US`. */
export function contentWords(lemma: string): string[] {
  if (!isPhrase(lemma)) return [plainWord(lemma)];
  return termsOf(lemma.toLowerCase()).map(({ word }) => plainWord(word.text));
}

export function isPhrase(lemma: string): boolean {
  return /[\s-]/u.test(lemma);
}

/** The neighbours of a lemma; where the list of names has other names for one of them, those too. */
function nearTo(lemma: string, isName: boolean, wordnet: WordNet): Near[] {
  return neighboursOf(lemma, isName, wordnet)
    .flatMap((neighbour): Neighbour[] => {
      const others = OF_SAME.has(neighbour.relation) ? (NAMESAKES.get(neighbour.lemma) ?? []) : [];
      return [neighbour, ...others.map((other) => ({ ...neighbour, lemma: other }))];
    })
    .flatMap(({ lemma: other, relation, strength }) => {
      const key = strength < MIN_STRENGTH ? null : keyOf(other);
      return key === null ? [] : [{ key, relation, strength }];
    });
}

function phraseOf(lemma: string, wordnet: WordNet): Phrase {
  let terms: readonly string[] | null = null;
  let shorter: readonly string[] | null = null;
  return {
    lemma,
    terms: () => {
      terms ??= contentWords(lemma).map((word) => stem(word));
      return terms;
    },
    shorter: () => {
      const same = (): string[] => wordnet.sensesOf(lemma).flatMap((senses) => senses.flatMap(({ lemmas }) => lemmas));
      shorter ??= same().flatMap((other) => (isPhrase(other) ? [] : stem(plainWord(other))));
      return shorter;
    },
  };
}

function remembered<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    made.set(word, value);
    return value;
  };
}
