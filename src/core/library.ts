import { type Aliases, aliasesOf, joined, type Naming } from './aliases.ts';
import { namesPlace, parseCitation } from './citation.ts';
import { BACKGROUND_WORDS, type Lexicon } from './lexicon.ts';
import type { Document, Passage, Section, Topic } from './model.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import type { AnalysedPassage } from './passages/analysed-passage.ts';
import { atOnce } from './steps.ts';
import { plainWord } from './text/terms.ts';
import type { LibraryVectors } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A library made ready to be asked: documents laid out, cut into passages and analysed, and the vocabulary of all of them. It
 * never changes; where documents do, a builder makes the next one, which shares with it what stayed.
 */
export type Library = {
  /** Changes whenever a document's text or the order of documents does. */
  readonly revision: string;
  readonly documents: readonly Document[];
  /** Languages of the documents, that of most passages first. */
  readonly languages: readonly string[];
  readonly documentById: { get(id: string): Document | undefined };
  /** Places of the documents whose citation ids begin with this key; hardly ever more than one. */
  readonly placesByKey: ReadonlyMap<string, readonly number[]>;
  /** In the order of `documents`. */
  readonly analysed: readonly AnalysedDocument[];
  /** By document id. */
  readonly sections: { get(document: string): readonly Section[] | undefined };
  readonly passages: Passages;
  /** By citation id. */
  readonly passageById: { get(id: string): AnalysedPassage | undefined };
  readonly vocabulary: Vocabulary;
  /** Headings in reading order, then names and phrases by how often they occur. Derived when first asked for. */
  readonly topics: () => readonly Topic[];
  /** Null where sentence vectors are off or not made yet. */
  readonly vectors: LibraryVectors | null;
};

/** The passages of a library in reading order, each made when it is looked at. */
export type Passages = Iterable<AnalysedPassage> & {
  readonly length: number;
  at(position: number): AnalysedPassage | undefined;
};

/** The same library, read with a dictionary that was compiled for its vocabulary. */
export function withLexicon(library: Library, lexicon: Lexicon): Library {
  return { ...library, vocabulary: { ...library.vocabulary, lexicon } };
}

/** The same library, with the vectors of what it holds. */
export function withVectors(library: Library, vectors: LibraryVectors | null): Library {
  return { ...library, vectors };
}

/** The same library, in which names stand for each other as its owner says. */
export function withAliases(library: Library, namings: readonly Naming[]): Library {
  const { vocabulary } = library;
  const aliases: Aliases = joined(atOnce(aliasesOf(namings, vocabulary.ids, library.languages)), vocabulary.aliases);
  return { ...library, vocabulary: { ...vocabulary, aliases } };
}

/** The document and span that a citation id names; null when no document of the library has it. */
export function resolveCitation(library: Library, typed: string): { document: Document; span: Passage['span'] } | null {
  const id = parseCitation(typed);
  if (!id || id.span.start >= id.span.end) return null;
  const place = library.placesByKey.get(id.key)?.find((candidate) => {
    const document = library.documents[candidate];
    return (
      document !== undefined &&
      id.span.end <= document.text.length &&
      namesPlace(id, { document: document.id, revision: document.revision })
    );
  });
  const document = library.documents[place ?? -1];
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
 * word follows Poisson's law. Only of English words is it known.
 */
export function rarityOf(
  { word, language }: { readonly word: string; readonly language: string },
  term: number | undefined,
  library: Library,
): number {
  if (language !== 'en') return idf(library, term);
  const { lexicon, meanPassageLength } = library.vocabulary;
  const mean = (lexicon.frequency(plainWord(word)) * meanPassageLength) / BACKGROUND_WORDS;
  return mean === 0 ? idf(library, term) : Math.min(idf(library, term), -Math.log(1 - Math.exp(-mean)));
}
