import type { Related } from '../core/lexicon.ts';
import { stem } from '../core/text/terms.ts';
import { NAMESAKES } from './names.ts';
import {
  contentWords,
  isPhrase,
  keyOf,
  MIN_STRENGTH,
  type Near,
  openThesaurus,
  type Phrase,
  type Thesaurus,
} from './thesaurus.ts';
import type { Words } from './word-list.ts';

/**
 * Turns WordNet around: from the library's words to every word that people may use for them. Walks from the vocabulary, so a
 * small library touches a small part of WordNet.
 */

/** By lemma (its plain content words): how often it occurs in general texts, and the library's terms that stand for it. */
export type Entries = ReadonlyMap<string, Entry>;
export type Entry = { readonly frequency: number; readonly related: readonly Related[] };

/** Entries of one word, strongest first; more would only blur what is looked for. */
const MAX_RELATED = 8;

export function compileLexicon(words: Words, thesaurus: Thesaurus = openThesaurus()): Entries {
  const entries = new Entering(words.terms);
  for (const { plain, term, isName } of words.words)
    for (const lemma of thesaurus.lemmasOf(plain)) {
      entries.relate(lemma, { term, relation: 'inflection', strength: 1 });
      for (const { key, relation, strength } of thesaurus.near(lemma, isName))
        entries.relate(key, { term, relation, strength });
    }
  for (const { lemma, terms } of namesHeld(thesaurus, words))
    for (const near of thesaurus.near(lemma, true)) entries.relateName(near, terms());
  relateNamesakes(entries, thesaurus);
  return entries.finished(thesaurus);
}

function relateNamesakes(entries: Entering, thesaurus: Thesaurus): void {
  for (const [name, others] of NAMESAKES) {
    const terms = contentWords(name).map((word) => stem(word));
    for (const other of others) {
      const key = keyOf(other);
      if (key !== null) entries.relateName({ key, relation: 'synonym', strength: 1 }, terms);
      if (isPhrase(name)) continue;
      // People and capital of a country that the library calls by another name: `Turkish` and `Ankara` for `Türkiye`.
      for (const near of thesaurus.ofSame(other.toLowerCase())) entries.relateName(near, terms);
    }
  }
}

/** Names of several words of which the library holds every word, where it has no shorter name for the same. */
function* namesHeld(thesaurus: Thesaurus, { words, terms }: Words): Iterable<Phrase> {
  const plain = new Set(words.map((word) => word.plain));
  for (const lemma of thesaurus.phrases) {
    if (!lemma.split(' ').some((word) => plain.has(word))) continue;
    const phrase = thesaurus.phrase(lemma);
    if (!phrase.terms().every((term) => terms.has(term))) continue;
    if (!phrase.shorter().some((term) => terms.has(term))) yield phrase;
  }
}

class Entering {
  private readonly entries = new Map<string, Map<string, Related>>();
  private readonly terms: ReadonlySet<string>;

  constructor(terms: ReadonlySet<string>) {
    this.terms = terms;
  }

  /** Keeps the strongest relation. */
  relate(key: string, related: Related): void {
    if (related.strength < MIN_STRENGTH) return;
    const entry = this.entries.get(key);
    const known = entry?.get(related.term);
    if (known && known.strength >= related.strength) return;
    if (entry) entry.set(related.term, related);
    else this.entries.set(key, new Map([[related.term, related]]));
  }

  /** A name of several words is found by each of its words that the library holds, if they are half of them. */
  relateName({ key, relation, strength }: Near, terms: readonly string[]): void {
    const held = terms.filter((term) => this.terms.has(term));
    if (held.length === 0 || held.length * 2 < terms.length) return;
    for (const term of held) this.relate(key, { term, relation, strength: strength / Math.sqrt(held.length) });
  }

  finished({ known, frequency }: Thesaurus): Entries {
    const entries = new Map(known);
    for (const [key, related] of this.entries) {
      const strongest = [...related.values()].sort((a, b) => b.strength - a.strength).slice(0, MAX_RELATED);
      entries.set(key, { frequency: frequency(key), related: strongest });
    }
    return entries;
  }
}
