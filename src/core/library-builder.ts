import { extentOf, libraryOf } from './assemble-library.ts';
import type { Library } from './library.ts';
import type { ReadDocument } from './model.ts';
import { type AnalysedDocument, analyseDocument, recount } from './passages/analyse-document.ts';
import { atOnce, type Steps } from './steps.ts';
import { vocabularyOf } from './vocabulary.ts';
import { WordCounts, type WordState } from './word-counts.ts';

/** Makes one library after the other while documents come and go. Each is made in steps; those made before stay as they are. */
export class LibraryBuilder {
  private readonly counts: WordCounts;
  /** Documents whose words are in the counts. */
  private readonly counted: Set<AnalysedDocument>;

  constructor(counts = new WordCounts(), counted: readonly AnalysedDocument[] = []) {
    this.counts = counts;
    this.counted = new Set(counted);
  }

  /** Goes on from what an earlier builder held: its words, and the documents whose words they are. */
  static *from(words: WordState, documents: readonly AnalysedDocument[]): Steps<LibraryBuilder> {
    return new LibraryBuilder(yield* WordCounts.from(words), documents);
  }

  /** Analyses a document. Its words count until a library is built without it. */
  *analyse(read: ReadDocument): Steps<AnalysedDocument> {
    const analysed = yield* analyseDocument(read, this.counts);
    this.counted.add(analysed);
    return analysed;
  }

  /** The library of exactly these documents, in this order; this builder must have analysed them, or been given them. */
  *build(documents: readonly AnalysedDocument[]): Steps<Library> {
    const wanted = new Set(documents);
    for (const gone of [...this.counted].filter((document) => !wanted.has(document))) {
      yield* recount(gone, -1, this.counts);
      this.counted.delete(gone);
    }
    for (const back of documents.filter((document) => !this.counted.has(document))) {
      yield* recount(back, 1, this.counts);
      this.counted.add(back);
    }
    const extent = yield* extentOf(documents);
    return yield* libraryOf(documents, extent, yield* vocabularyOf(this.counts, extent));
  }

  /** Every term that was ever given an id, by id. */
  get terms(): readonly string[] {
    return this.counts.terms;
  }

  /** The words counted so far, from which another builder can go on. */
  words(): Steps<WordState> {
    return this.counts.state();
  }
}

/** The library of these documents, made at once. */
export function buildLibrary(documents: readonly ReadDocument[]): Library {
  const builder = new LibraryBuilder();
  return atOnce(builder.build(documents.map((document) => atOnce(builder.analyse(document)))));
}
