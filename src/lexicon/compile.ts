import { MAX_NAME_WORDS, type Related } from '../core/lexicon.ts';
import type { Relation } from '../core/model.ts';
import { plainWord, stem, termsOf } from '../core/text/terms.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import { lemmasOf } from './morphology.ts';
import { NAMESAKES } from './names.ts';
import { type Neighbour, neighboursOf } from './neighbours.ts';
import { openWordNet, type WordNet } from './wordnet.ts';

/**
 * Turns WordNet around: from the library's words to every word that people may use for them. Walks from the vocabulary, so a
 * small library touches a small part of WordNet.
 */

/** By lemma (its plain content words): how often it occurs in general texts, and the library's terms that stand for it. */
export type Entries = ReadonlyMap<string, Entry>;
export type Entry = { readonly frequency: number; readonly related: readonly Related[] };

/** Raised whenever compiling gives other entries for the same vocabulary. */
export const LEXICON_VERSION = 6;

/** Weaker relations hold only between rare senses. */
const MIN_STRENGTH = 0.2;
/** Entries of one word, strongest first; more would only blur what is looked for. */
const MAX_RELATED = 8;

export function compileLexicon(vocabulary: Vocabulary, wordnet: WordNet = openWordNet()): Entries {
  const entries = new Entering(vocabulary);
  for (const lemma of wordnet.lemmas()) if (!isPhrase(lemma)) entries.know(plainWord(lemma));
  for (const [plain, id] of vocabulary.words) relateWord(plain, id, { wordnet, vocabulary, entries });
  for (const name of namesHeld(wordnet, vocabulary))
    for (const neighbour of namedNeighbours(name, true, wordnet)) entries.relateName(neighbour, name);
  for (const [name, others] of NAMESAKES)
    for (const other of others) {
      entries.relateName({ lemma: other, relation: 'synonym', strength: 1 }, name);
      if (!isPhrase(name)) for (const neighbour of ofSame(other, wordnet)) entries.relateName(neighbour, name);
    }
  return entries.finished(wordnet.frequencies());
}

/** What is related to a thing by whatever name; synonyms of its other names are often names of something near it. */
const OF_SAME: ReadonlySet<Relation> = new Set<Relation>(['place', 'derivation']);

/** People and capital of a country that the library calls by another name: `Turkish` and `Ankara` for `Türkiye`. */
function ofSame(other: string, wordnet: WordNet): Neighbour[] {
  return namedNeighbours(other.toLowerCase(), true, wordnet).filter(({ relation }) => OF_SAME.has(relation));
}

/** The neighbours of a lemma; where the list of names has other names for one of them, those too. */
function namedNeighbours(lemma: string, isName: boolean, wordnet: WordNet): Neighbour[] {
  return neighboursOf(lemma, isName, wordnet).flatMap((neighbour) => {
    const others = OF_SAME.has(neighbour.relation) ? (NAMESAKES.get(neighbour.lemma) ?? []) : [];
    return [neighbour, ...others.map((other) => ({ ...neighbour, lemma: other }))];
  });
}

type Compiling = { readonly wordnet: WordNet; readonly vocabulary: Vocabulary; readonly entries: Entering };

function relateWord(plain: string, id: number, { wordnet, vocabulary, entries }: Compiling): void {
  const term = vocabulary.terms[id] ?? '';
  for (const lemma of lemmasOf(plain, wordnet.has)) {
    entries.relate(lemma, { term, relation: 'inflection', strength: 1 });
    for (const { lemma: other, relation, strength } of namedNeighbours(lemma, vocabulary.names.has(id), wordnet))
      entries.relate(other, { term, relation, strength });
  }
}

/** Names of several words of which the library holds every word, where it has no shorter name for the same. */
function* namesHeld(wordnet: WordNet, vocabulary: Vocabulary): Iterable<string> {
  const held = (lemma: string): boolean => contentWords(lemma).every((word) => vocabulary.ids.has(stem(word)));
  for (const lemma of wordnet.lemmas()) {
    if (!lemma.includes(' ') || !lemma.split(' ').some((word) => vocabulary.words.has(word)) || !held(lemma)) continue;
    const same = wordnet
      .sensesOf(lemma)
      .flat()
      .flatMap(({ lemmas }) => lemmas);
    if (!same.some((other) => !isPhrase(other) && held(other))) yield lemma;
  }
}

/** A lone word counts even where it is a stop word, as `US`. */
function contentWords(lemma: string): string[] {
  if (!isPhrase(lemma)) return [plainWord(lemma)];
  return termsOf(lemma.toLowerCase()).map(({ word }) => plainWord(word.text));
}

function isPhrase(lemma: string): boolean {
  return /[\s-]/u.test(lemma);
}

class Entering {
  private readonly entries = new Map<string, Map<string, Related>>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  know(key: string): Map<string, Related> {
    const known = this.entries.get(key);
    if (known) return known;
    const related = new Map<string, Related>();
    this.entries.set(key, related);
    return related;
  }

  /** Keeps the strongest relation. Phrases with one content word, as `buy into`, do not mean what that word means. */
  relate(lemma: string, related: Related): void {
    const words = contentWords(lemma);
    if (related.strength < MIN_STRENGTH || words.length > MAX_NAME_WORDS || (isPhrase(lemma) && words.length < 2))
      return;
    const entry = this.know(words.join(' '));
    const known = entry.get(related.term);
    if (!known || known.strength < related.strength) entry.set(related.term, related);
  }

  /** A name of several words is found by each of its words that the library holds, if they are half of them. */
  relateName({ lemma, relation, strength }: Neighbour, name: string): void {
    const terms = contentWords(name).map((word) => stem(word));
    const held = terms.filter((term) => this.vocabulary.ids.has(term));
    if (held.length === 0 || held.length * 2 < terms.length) return;
    for (const term of held) this.relate(lemma, { term, relation, strength: strength / Math.sqrt(held.length) });
  }

  finished(frequencies: ReadonlyMap<string, number>): Entries {
    const strongest = (related: ReadonlyMap<string, Related>): Related[] =>
      [...related.values()].sort((a, b) => b.strength - a.strength).slice(0, MAX_RELATED);
    return new Map(
      Array.from(this.entries, ([lemma, related]) => [
        lemma,
        { frequency: frequencies.get(lemma) ?? 0, related: strongest(related) },
      ]),
    );
  }
}
