import { type Aliases, aliasesOf, joined, type Naming, namingsOf } from './aliases.ts';
import { citationKey, namesPlace, parseCitation } from './citation.ts';
import { BACKGROUND_WORDS, type Lexicon, NO_LEXICON } from './lexicon.ts';
import type { Document, Passage, Section, Topic } from './model.ts';
import { passagesOf } from './passages/passages.ts';
import { sectionsOf } from './passages/sections.ts';
import { textAt } from './span.ts';
import { type Definition, definitionsIn } from './text/definitions.ts';
import { kindOf } from './text/kinds.ts';
import { initialsOf, namesIn } from './text/names.ts';
import { plainWord, stem, type Term, termsOf } from './text/terms.ts';
import { traitsOf } from './text/traits.ts';
import { commonForm } from './text/variants.ts';
import { topicsOf } from './topics/derive.ts';
import type { LibraryVectors } from './vectors.ts';

/**
 * A library made ready to be asked: documents laid out, cut into passages, and each passage analysed once, so that a
 * question costs no stemming of the library.
 */

export type Library = {
  /** Changes whenever a document does. */
  readonly revision: string;
  readonly documents: readonly Document[];
  /** Languages of the documents, that of most passages first. */
  readonly languages: readonly string[];
  readonly documentById: ReadonlyMap<string, Document>;
  /** By document id. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
  /** In reading order. */
  readonly passages: readonly AnalysedPassage[];
  readonly passageById: ReadonlyMap<string, AnalysedPassage>;
  readonly vocabulary: Vocabulary;
  /** Headings in reading order, then names and phrases by how often they occur. Derived when first asked for. */
  readonly topics: () => readonly Topic[];
  /** Null where sentence vectors are off. */
  readonly vectors: LibraryVectors | null;
};

export type AnalysedPassage = Passage & {
  /** Position among `Library.passages`. */
  readonly position: number;
  /** Ids of the terms of each sentence, in order. */
  readonly terms: readonly Int32Array[];
  /** `KIND` bits of each of these terms. */
  readonly kinds: readonly Uint8Array[];
  /** Ids of the terms of the section heading and the document's title. */
  readonly headingTerms: Int32Array;
  /** `TRAIT` bits of each sentence. */
  readonly traits: readonly number[];
  /** Number of terms in all sentences. */
  readonly length: number;
};

/** The library's words and terms with what ranking needs to know of them. */
export type Vocabulary = {
  /** Term to its id. */
  readonly ids: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** Number of passages that hold the term, by id. */
  readonly passageCounts: readonly number[];
  /** Every folded word to the id of its term. */
  readonly words: ReadonlyMap<string, number>;
  /** Term ids by the first letters of the term, for looking up words of one family. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** Terms of words that are written together from this one and another, as in "Azerbaijangas". */
  readonly compounds: ReadonlyMap<number, readonly number[]>;
  /** Terms that the library writes in capitals, as in "EU". */
  readonly capitals: ReadonlySet<number>;
  /** Terms that the library writes with a capital inside its sentences and never without one, as in "Turkey". */
  readonly names: ReadonlySet<number>;
  /** What a general dictionary says of these words. */
  readonly lexicon: Lexicon;
  /** Initials of the library's names to the terms of those names. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** Names to other names for the same, from the documents' definitions and the owner's file. */
  readonly aliases: Aliases;
  /** Words that `commonForm` changes, by the term of that form: `color` to `colours`. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
  /** Mean number of terms of a passage and of a sentence; at least 1. */
  readonly meanPassageLength: number;
  readonly meanSentenceLength: number;
};

export function buildLibrary(documents: readonly Document[]): Library {
  const draft = new VocabularyDraft();
  const sections = new Map(documents.map((document) => [document.id, sectionsOf(document)] as const));
  const passages: AnalysedPassage[] = [];
  for (const document of documents)
    for (const passage of passagesOf(document, sections.get(document.id) ?? []))
      passages.push(analysed(document, passage, passages.length, draft));
  const languages = languagesOf(passages, documents);
  let topics: readonly Topic[] | undefined;
  return {
    revision: citationKey({ document: 'library', revision: documents.map((d) => `${d.id} ${d.revision}`).join('\n') }),
    documents,
    languages,
    documentById: new Map(documents.map((document) => [document.id, document])),
    sections,
    passages,
    passageById: new Map(passages.map((passage) => [passage.id, passage])),
    vocabulary: draft.finish(passages, languages),
    topics: () => {
      topics ??= topicsOf({ documents, sections });
      return topics;
    },
    vectors: null,
  };
}

/** The same library, read with a dictionary that was compiled for its vocabulary. */
export function withLexicon(library: Library, lexicon: Lexicon): Library {
  return { ...library, vocabulary: { ...library.vocabulary, lexicon } };
}

/** The same library, with the vectors of what it holds. */
export function withVectors(library: Library, vectors: LibraryVectors): Library {
  return { ...library, vectors };
}

/** The same library, in which names stand for each other as its owner says. */
export function withAliases(library: Library, namings: readonly Naming[]): Library {
  const { vocabulary } = library;
  const aliases = joined(aliasesOf(namings, vocabulary.ids, library.languages), vocabulary.aliases);
  return { ...library, vocabulary: { ...vocabulary, aliases } };
}

/** The document and span that a citation id names; null when no document of the library has it. */
export function resolveCitation(library: Library, typed: string): { document: Document; span: Passage['span'] } | null {
  const id = parseCitation(typed);
  if (!id) return null;
  const document = library.documents.find(
    (candidate) =>
      id.span.start < id.span.end &&
      id.span.end <= candidate.text.length &&
      namesPlace(id, { document: candidate.id, revision: candidate.revision }),
  );
  return document ? { document, span: id.span } : null;
}

/** Inverse document frequency over passages, as in BM25 (Robertson and Zaragoza 2009, eq. 3.3, with +1 inside the log so that it stays positive). */
export function idf(library: Library, term: number | undefined): number {
  const total = library.passages.length;
  const holding = term === undefined ? 0 : (library.vocabulary.passageCounts[term] ?? 0);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/**
 * Rarity of a word of the question, which counts as `term` in the library: its inverse document frequency there, but no more
 * than in general texts. A small library cannot tell that "become" is common. The share of general passages that hold the
 * word follows Poisson's law.
 */
export function rarityOf(word: string, term: number | undefined, library: Library): number {
  const { lexicon, meanPassageLength } = library.vocabulary;
  const mean = (lexicon.frequency(plainWord(word)) * meanPassageLength) / BACKGROUND_WORDS;
  return mean === 0 ? idf(library, term) : Math.min(idf(library, term), -Math.log(1 - Math.exp(-mean)));
}

function analysed(document: Document, passage: Passage, position: number, draft: VocabularyDraft): AnalysedPassage {
  const sentences = passage.sentences.map(({ span }) => textAt(document, span));
  const heading = `${passage.section ?? ''}\n${document.title}\n${(document.metadata.aliases ?? []).join('\n')}`;
  const { language } = document;
  const words = sentences.map((sentence) => termsOf(sentence, { language }));
  const terms = words.map((found, index) => draft.add(sentences[index] ?? '', found, language));
  return {
    ...passage,
    position,
    terms,
    kinds: words.map((found) =>
      Uint8Array.from(found, ({ word }) => kindOf(word.text, word.span.start === 0, language)),
    ),
    headingTerms: draft.add(heading, termsOf(heading, { language }), language),
    traits: sentences.map((sentence) => traitsOf(sentence, language)),
    length: terms.reduce((sum, sentence) => sum + sentence.length, 0),
  };
}

function languagesOf(passages: readonly Passage[], documents: readonly Document[]): string[] {
  const counts = new Map(documents.map(({ language }) => [language, 0]));
  const languages = new Map(documents.map(({ id, language }) => [id, language]));
  for (const { document } of passages) {
    const language = languages.get(document) ?? 'und';
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const MIN_COMPOUND_PART = 3;
/** Length of the start that words of one family share at least. */
export const FAMILY_START = 4;

function startsOf(terms: readonly string[]): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const [id, term] of terms.entries()) {
    const start = term.slice(0, FAMILY_START);
    const known = starts.get(start);
    if (known) known.push(id);
    else starts.set(start, [id]);
  }
  return starts;
}

function variantsOf(words: Iterable<string>): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const word of words) {
    const form = commonForm(word);
    if (form !== word) variants.set(stem(form), [...(variants.get(stem(form)) ?? []), word]);
  }
  return variants;
}

class VocabularyDraft {
  private readonly ids = new Map<string, number>();
  private readonly words = new Map<string, number>();
  private readonly capitals = new Set<number>();
  private readonly capitalised = new Set<number>();
  private readonly small = new Set<number>();
  private readonly initials = new Map<string, readonly number[]>();
  private readonly definitions: Definition[] = [];

  /** The ids of the text's terms; new terms and words are taken in. */
  add(text: string, terms: readonly Term[], language: string): Int32Array {
    for (const { term, plain, word } of terms) {
      const id = this.idOf(term);
      this.words.set(plain, id);
      if (/^(?:\p{Lu}\.?){2,6}$/u.test(word.text)) this.capitals.add(id);
      if (/^\p{Ll}/u.test(word.text)) this.small.add(id);
      else if (/^\p{Lu}/u.test(word.text) && word.span.start > 0) this.capitalised.add(id);
    }
    for (const { text: name, words } of namesIn(text, () => true)) {
      const initials = initialsOf(words);
      if (initials !== '')
        this.initials.set(
          initials,
          termsOf(name, { language }).map(({ term }) => this.idOf(term)),
        );
    }
    this.definitions.push(...definitionsIn(text));
    return Int32Array.from(terms, ({ term }) => this.idOf(term));
  }

  finish(passages: readonly AnalysedPassage[], languages: readonly string[]): Vocabulary {
    const passageCounts = new Array<number>(this.ids.size).fill(0);
    for (const { terms } of passages)
      for (const id of new Set(terms.flatMap((sentence) => [...sentence])))
        passageCounts[id] = (passageCounts[id] ?? 0) + 1;
    const nTerms = passages.reduce((sum, { length }) => sum + length, 0);
    const nSentences = passages.reduce((sum, { terms }) => sum + terms.length, 0);
    const terms = [...this.ids.keys()];
    return {
      ids: this.ids,
      terms,
      byStart: startsOf(terms),
      compounds: this.compounds(passageCounts),
      capitals: this.capitals,
      names: new Set([...this.capitalised].filter((id) => !this.small.has(id))),
      lexicon: NO_LEXICON,
      initials: this.initials,
      aliases: aliasesOf(
        namingsOf(this.definitions, (key) => this.small.has(this.ids.get(key) ?? -1)),
        this.ids,
        languages,
      ),
      variants: variantsOf(this.words.keys()),
      passageCounts,
      words: this.words,
      meanPassageLength: Math.max(1, nTerms / Math.max(1, passages.length)),
      meanSentenceLength: Math.max(1, nTerms / Math.max(1, nSentences)),
    };
  }

  /** A compound is rarer than each of its halves, and the library uses both halves as words of their own. */
  private compounds(counts: readonly number[]): Map<number, number[]> {
    const compounds = new Map<number, number[]>();
    for (const [word, id] of this.words)
      for (let cut = MIN_COMPOUND_PART; cut <= word.length - MIN_COMPOUND_PART; cut++) {
        const halves = [this.words.get(word.slice(0, cut)), this.words.get(word.slice(cut))];
        if (halves.some((half) => half === undefined || half === id || (counts[half] ?? 0) <= (counts[id] ?? 0)))
          continue;
        for (const half of halves) if (half !== undefined) compounds.set(half, [...(compounds.get(half) ?? []), id]);
      }
    return compounds;
  }

  private idOf(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    this.ids.set(term, this.ids.size);
    return this.ids.size - 1;
  }
}
