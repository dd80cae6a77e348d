import { citationKey, parseCitation } from './citation.ts';
import type { Library } from './library.ts';
import type { Section } from './model.ts';
import type { AnalysedDocument } from './passages/analyse-document.ts';
import { type AnalysedPassage, passageFrom, passageIn, sectionsIn } from './passages/analysed-passage.ts';
import { countsIn, runOf } from './passages/layout.ts';
import type { Steps } from './steps.ts';
import { topicsOf } from './topics/derive.ts';
import type { Extent, Vocabulary } from './vocabulary.ts';

/** Puts analysed documents and their vocabulary together, and finds in them by number and by name. */

/** Documents looked at between two steps: about a millisecond of work. */
const DOCUMENTS_A_STEP = 500;
/** Passages that are kept once made: a question looks at each of its candidates several times. */
const KEPT_PASSAGES = 256;

export function* extentOf(documents: readonly AnalysedDocument[]): Steps<Extent> {
  const byLanguage = new Map<string, number>();
  let [terms, sentences, passages] = [0, 0, 0];
  for (const [place, { document, packed }] of documents.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    const counts = countsIn(packed);
    terms += counts.terms;
    sentences += counts.sentences;
    passages += counts.passages;
    byLanguage.set(document.language, (byLanguage.get(document.language) ?? 0) + counts.passages);
  }
  const languages = [...byLanguage].sort(([, a], [, b]) => b - a).map(([language]) => language);
  return { languages, terms, sentences, passages };
}

export function* libraryOf(
  analysed: readonly AnalysedDocument[],
  { languages }: Extent,
  vocabulary: Vocabulary,
): Steps<Library> {
  const table = yield* tableOf(analysed);
  const documents = analysed.map(({ document }) => document);
  const placed = (id: string): AnalysedDocument | undefined => analysed[table.placeById.get(id) ?? -1];
  const { passages, passageById } = passagesOf(analysed, table);
  return {
    revision: citationKey({ document: 'library', revision: analysed.map(({ key }) => key).join() }),
    documents,
    languages,
    documentById: { get: (id) => placed(id)?.document },
    placesByKey: table.placesByKey,
    analysed,
    sections: { get: sectionsKept(placed) },
    passages,
    passageById,
    vocabulary,
    topics: () => topicsOf({ analysed, vocabulary, languages }).map(({ topic }) => topic),
    vectors: null,
  };
}

/** Documents whose sections are kept once laid out: an answer looks at those of each of its passages. */
const KEPT_SECTIONS = 16;

function sectionsKept(placed: (id: string) => AnalysedDocument | undefined): Library['sections']['get'] {
  const kept = new Map<string, readonly Section[]>();
  return (id) => {
    const document = kept.has(id) ? undefined : placed(id);
    if (document) {
      if (kept.size >= KEPT_SECTIONS) kept.clear();
      kept.set(id, sectionsIn(document));
    }
    return kept.get(id);
  };
}

type Table = {
  /** Position of the first passage of each document, and the number of all passages. */
  readonly firstPositions: Int32Array;
  readonly placeById: ReadonlyMap<string, number>;
  readonly placesByKey: ReadonlyMap<string, readonly number[]>;
};

function* tableOf(documents: readonly AnalysedDocument[]): Steps<Table> {
  const firstPositions = new Int32Array(documents.length + 1);
  const placeById = new Map<string, number>();
  const placesByKey = new Map<string, number[]>();
  for (const [place, { document, key, packed }] of documents.entries()) {
    if (place % DOCUMENTS_A_STEP === 0) yield;
    firstPositions[place + 1] = (firstPositions[place] ?? 0) + countsIn(packed).passages;
    placeById.set(document.id, place);
    const same = placesByKey.get(key);
    if (same) same.push(place);
    else placesByKey.set(key, [place]);
  }
  return { firstPositions, placeById, placesByKey };
}

function passagesOf(
  analysed: readonly AnalysedDocument[],
  { firstPositions, placesByKey }: Table,
): Pick<Library, 'passages' | 'passageById'> {
  const length = firstPositions[analysed.length] ?? 0;
  const kept = new Map<number, AnalysedPassage>();
  const made = (documentPlace: number, place: number): AnalysedPassage | undefined => {
    const document = analysed[documentPlace];
    const firstPosition = firstPositions[documentPlace] ?? 0;
    const known = kept.get(firstPosition + place);
    if (known || !document) return known;
    const passage = passageIn(document, place, { documentPlace, firstPosition });
    if (kept.size >= KEPT_PASSAGES) kept.clear();
    kept.set(passage.position, passage);
    return passage;
  };
  const at = (position: number): AnalysedPassage | undefined => {
    if (position < 0 || position >= length) return undefined;
    const documentPlace = runOf(firstPositions, position);
    return made(documentPlace, position - (firstPositions[documentPlace] ?? 0));
  };
  const byId = (id: string): AnalysedPassage | undefined => {
    const named = parseCitation(id);
    for (const documentPlace of placesByKey.get(named?.key ?? '') ?? []) {
      const document = analysed[documentPlace];
      const place = document && named ? passageFrom(named.span.start, document) : -1;
      const passage = place < 0 ? undefined : made(documentPlace, place);
      if (passage?.id === id) return passage;
    }
    return undefined;
  };
  return { passages: { length, at, [Symbol.iterator]: () => each(length, at) }, passageById: { get: byId } };
}

function* each<T>(length: number, at: (position: number) => T | undefined): Generator<T> {
  for (let position = 0; position < length; position++) {
    const found = at(position);
    if (found !== undefined) yield found;
  }
}
