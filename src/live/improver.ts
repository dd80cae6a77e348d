import { embedTexts } from '../core/embed-library.ts';
import { withLexicon, withVectors } from '../core/library.ts';
import type { AnalysedDocument } from '../core/passages/analyse-document.ts';
import { countsIn } from '../core/passages/layout.ts';
import type { Steps } from '../core/steps.ts';
import {
  type DocumentVectors,
  documentVectors,
  textsToEmbed,
  type VectorTable,
  wordsToEmbed,
} from '../core/vectors.ts';
import type { Vocabulary } from '../core/vocabulary.ts';
import type { Generation } from './generation.ts';
import type { LiveParts, VectorMaker } from './parts.ts';

/** What the improver is told of what is served, and how it replaces it. */
export type Served = {
  readonly current: () => Generation;
  readonly publish: (better: Generation) => void;
  readonly slowly: <T>(steps: Steps<T>) => Promise<T>;
};

/** What is not there yet: the dictionary, and the vectors of so many documents. */
export type Lag = { readonly lexicon: boolean; readonly documents: number };

/** Words are kept in runs: new ones join at the end, so that most runs stay as they are. */
const WORDS_A_RUN = 1024;
/** The bundled table embeds so many in some 20 ms. */
const FEW_TEXTS = 256;
/** How often what was made is put to use, in milliseconds. */
const PUBLISH_EVERY = 2_000;

/** Brings what takes its time to the library that is served: a dictionary for its words, then vectors of all it holds. */
export class Improver {
  private readonly parts: LiveParts;
  private readonly served: Served;
  private readonly known = new WeakMap<AnalysedDocument, DocumentVectors>();
  private readonly keys = new WeakMap<AnalysedDocument, string>();
  private runs: ReadonlyMap<string, Int8Array> = new Map();
  private working: Promise<void> = Promise.resolve();
  private isWorking = false;
  private isStopped = false;

  constructor(parts: LiveParts, served: Served) {
    this.parts = parts;
    this.served = served;
  }

  /** Goes to work on what is served now; where it is at work already, it comes to that by itself. */
  start(): void {
    if (this.isWorking || this.isStopped) return;
    this.isWorking = true;
    this.working = this.work().finally(() => {
      this.isWorking = false;
    });
    // Whoever waits for `done` hears of a failure; it is no reason to end the process.
    this.working.catch(() => undefined);
  }

  /** Resolves once nothing is left to do; rejects where the dictionary or the vectors cannot be had. */
  done(): Promise<void> {
    return this.working;
  }

  stop(): void {
    this.isStopped = true;
  }

  lag(): Lag {
    const { hasLexicon, library } = this.served.current();
    const ready = library.vectors?.documents.filter((vectors) => vectors !== null).length ?? 0;
    return { lexicon: !hasLexicon, documents: this.parts.vectors ? library.documents.length - ready : 0 };
  }

  private async work(): Promise<void> {
    while (!this.isStopped) {
      const generation = this.served.current();
      const { vectors } = this.parts;
      if (!generation.hasLexicon) this.replace(generation, await this.read(generation));
      else if (vectors && !hasAll(generation)) await this.addVectors(generation, vectors);
      else return;
    }
  }

  /** A generation that is not served yet, with all that it lacks. */
  async whole(generation: Generation): Promise<Generation> {
    const { vectors } = this.parts;
    const read = generation.hasLexicon ? generation : await this.read(generation);
    if (!vectors || hasAll(read)) return read;
    const terms = await this.termVectors(read.library.vocabulary, vectors);
    for (const group of groupsOf(this.missingIn(read), vectors.atOnce)) await this.embed(group, vectors);
    return this.withVectors(read, terms);
  }

  private async read(generation: Generation): Promise<Generation> {
    const lexicon = await this.parts.lexiconOf(generation.library.vocabulary);
    return generation.better(withLexicon(generation.library, lexicon), true);
  }

  private async addVectors(begun: Generation, maker: VectorMaker): Promise<void> {
    const { clock, onProgress } = this.parts;
    const terms = await this.termVectors(begun.library.vocabulary, maker);
    const missing = this.missingIn(begun);
    let [generation, publishedAt, nDone] = [begun, clock(), 0];
    for (const group of groupsOf(missing, maker.atOnce)) {
      await this.embed(group, maker);
      nDone += group.length;
      onProgress('embedding the library', nDone, missing.length);
      if (this.isStopped || this.served.current() !== generation) return;
      if (clock() - publishedAt < PUBLISH_EVERY) continue;
      generation = this.replace(generation, this.withVectors(generation, terms));
      publishedAt = clock();
    }
    this.replace(generation, this.withVectors(generation, terms));
    const inUse = begun.library.analysed.flatMap((document) => this.keys.get(document) ?? []);
    await maker.store.compact(new Set([...inUse, ...this.runs.keys()]));
  }

  private missingIn({ library }: Generation): AnalysedDocument[] {
    return library.analysed.filter((document) => !this.known.has(document));
  }

  private withVectors(generation: Generation, terms: VectorTable): Generation {
    const documents = generation.library.analysed.map((document) => this.known.get(document) ?? null);
    return generation.better(withVectors(generation.library, { documents, terms }), true);
  }

  /** Unless another library has taken its place meanwhile. */
  private replace(generation: Generation, better: Generation): Generation {
    if (this.served.current() !== generation) return generation;
    this.served.publish(better);
    return better;
  }

  /** The vectors of some documents, from the store or made now, all that are missing at once. */
  private async embed(group: readonly AnalysedDocument[], maker: VectorMaker): Promise<void> {
    const missing: { document: AnalysedDocument; texts: readonly string[]; key: string }[] = [];
    for (const document of group) {
      const texts = textsToEmbed(document);
      const key = maker.keyOf(texts);
      this.keys.set(document, key);
      const kept = await maker.store.find(key);
      if (kept) this.know(document, kept, maker);
      else missing.push({ document, texts, key });
    }
    const { values, dimensions } = await embedAll(
      missing.flatMap(({ texts }) => texts),
      maker,
    );
    let row = 0;
    for (const { document, texts, key } of missing) {
      const own = values.slice(row * dimensions, (row + texts.length) * dimensions);
      row += texts.length;
      this.know(document, own, maker);
      await maker.store.keep(key, own);
    }
  }

  private know(document: AnalysedDocument, values: Int8Array, { embedder }: VectorMaker): void {
    this.known.set(document, documentVectors(document, values, embedder));
  }

  private async termVectors(vocabulary: Vocabulary, maker: VectorMaker): Promise<VectorTable> {
    const words = await this.served.slowly(wordsToEmbed(vocabulary));
    const { dimensions } = maker.embedder;
    const values = new Int8Array(words.length * dimensions);
    const runs = new Map<string, Int8Array>();
    for (let start = 0; start < words.length; start += WORDS_A_RUN) {
      const run = words.slice(start, start + WORDS_A_RUN);
      const key = maker.keyOf(run);
      const own = this.runs.get(key) ?? (await maker.store.find(key)) ?? (await this.embedRun(run, key, maker));
      runs.set(key, own);
      values.set(own, start * dimensions);
      this.parts.onProgress('embedding the words of the library', start + run.length, words.length);
    }
    this.runs = runs;
    return { dimensions, values };
  }

  private async embedRun(run: readonly string[], key: string, maker: VectorMaker): Promise<Int8Array> {
    const { values } = await embedAll(run, maker);
    await maker.store.keep(key, values);
    return values;
  }
}

/** Few texts are not worth the start of a thread. */
function embedAll(texts: readonly string[], { embedder, bulk, atOnce }: VectorMaker): Promise<VectorTable> {
  return embedTexts(texts, texts.length < FEW_TEXTS ? embedder : bulk, atOnce);
}

function hasAll({ library }: Generation): boolean {
  return library.vectors?.documents.every((vectors) => vectors !== null) ?? false;
}

/** Documents with about so many passages and sentences together. */
function* groupsOf(documents: readonly AnalysedDocument[], atOnce: number): Generator<readonly AnalysedDocument[]> {
  let group: AnalysedDocument[] = [];
  let nTexts = 0;
  for (const document of documents) {
    group.push(document);
    const { passages, sentences } = countsIn(document.packed);
    nTexts += passages + sentences;
    if (nTexts < atOnce) continue;
    yield group;
    [group, nTexts] = [[], 0];
  }
  if (group.length > 0) yield group;
}
