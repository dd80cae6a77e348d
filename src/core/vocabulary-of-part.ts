import type { AnalysedDocument } from './passages/analyse-document.ts';
import { openLayout, termOf } from './passages/layout.ts';
import { countNames } from './topics/count-names.ts';
import type { Lookup, Vocabulary } from './vocabulary.ts';

/**
 * What the vocabulary of a library says to those who are offered only some of its documents: nothing of a term that stands in
 * none of these. How a held term is spelled and inflected, and which names are one, it says as the whole library has it.
 */
export function vocabularyOfPart(given: Vocabulary, documents: readonly AnalysedDocument[]): Vocabulary {
  // A part of a part asks the whole library, so that nothing is counted for the part between.
  const whole = wholeOf.get(given) ?? given;
  const part = partOf(whole, documents);
  wholeOf.set(part, whole);
  return part;
}

const wholeOf = new WeakMap<Vocabulary, Vocabulary>();

function partOf(whole: Vocabulary, documents: readonly AnalysedDocument[]): Vocabulary {
  const counted = once(() => countTerms(documents, whole.terms.length));
  const isHeld = (id: number | undefined): boolean => id !== undefined && counted().isHeld[id] === 1;
  const heldWord = (word: string): boolean => isHeld(whole.words.get(word));
  const ids = narrowed(whole.ids, (id) => (isHeld(id) ? id : undefined));
  const all = (some: readonly number[]): readonly number[] | undefined => (some.every(isHeld) ? some : undefined);
  const names = once(() => countNames(whole.commonNames, documents, ids));
  return {
    ...whole,
    ids,
    words: narrowed(whole.words, (id) => (isHeld(id) ? id : undefined)),
    wordsByStart: narrowed(whole.wordsByStart, (words) => words.filter(heldWord)),
    byStart: narrowed(whole.byStart, (family) => family.filter(isHeld)),
    compounds: narrowed(whole.compounds, (others) => others.filter(isHeld)),
    initials: narrowed(whole.initials, all),
    aliases: narrowed(whole.aliases, (others) => others.filter(({ terms }) => all(terms))),
    variants: narrowed(whole.variants, (words) => words.filter(heldWord)),
    lexicon: { ...whole.lexicon, related: (words) => whole.lexicon.related(words).filter(({ term }) => ids.has(term)) },
    get passageCounts() {
      return counted().passageCounts;
    },
    get commonNames() {
      return names();
    },
  };
}

/** Looks up in the whole map and narrows what it finds; what is narrowed to undefined is not there. */
function narrowed<K, V>(whole: Lookup<K, V>, narrow: (value: V) => V | undefined): Lookup<K, V> {
  const get = (key: K): V | undefined => {
    const found = whole.get(key);
    return found === undefined ? undefined : narrow(found);
  };
  return {
    get,
    has: (key) => get(key) !== undefined,
    *[Symbol.iterator]() {
      for (const [key, value] of whole) {
        const kept = narrow(value);
        if (kept !== undefined) yield [key, kept];
      }
    },
  };
}

type Counted = {
  /** Number of passages of the part that hold the term, by id. */
  readonly passageCounts: Int32Array;
  /** 1 for terms that stand in its passages or headings. */
  readonly isHeld: Uint8Array;
};

function countTerms(documents: readonly AnalysedDocument[], nTerms: number): Counted {
  const passageCounts = new Int32Array(nTerms);
  const isHeld = new Uint8Array(nTerms);
  /** The last passage that each term was counted in. */
  const lastIn = new Int32Array(nTerms);
  let passage = 0;
  for (const { packed } of documents) {
    const { headingTerms, passageSentences, sentenceTerms, terms } = openLayout(packed);
    for (const id of headingTerms) isHeld[id] = 1;
    for (let place = 0; place + 1 < passageSentences.length; place++) {
      passage++;
      const end = sentenceTerms[passageSentences[place + 1] ?? 0] ?? 0;
      for (let at = sentenceTerms[passageSentences[place] ?? 0] ?? 0; at < end; at++) {
        const id = termOf(terms[at] as number);
        if (lastIn[id] === passage) continue;
        lastIn[id] = passage;
        isHeld[id] = 1;
        passageCounts[id] = (passageCounts[id] ?? 0) + 1;
      }
    }
  }
  return { passageCounts, isHeld };
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
