import type { Footnote } from '../core/footnote.ts';
import { entriesOf } from '../core/index-entries.ts';
import type { Library } from '../core/library.ts';
import { LibraryBuilder } from '../core/library-builder.ts';
import type { Problem } from '../core/model.ts';
import type { AnalysedDocument } from '../core/passages/analyse-document.ts';
import { passageIds } from '../core/passages/analysed-passage.ts';
import { inSlices, type Steps } from '../core/steps.ts';
import { type Change, changeBetween } from './change.ts';
import { createGeneration, type Generation } from './generation.ts';
import { createImprover, type Improver } from './improver.ts';
import { type LiveParts, SLICE_MS } from './parts.ts';

/**
 * The library as it is served. Files change, and one library after the other is made of them beside the one that answers; the
 * next takes its place at once, when it is whole. Words come first: the dictionary and the vectors follow.
 */
export class LiveLibrary {
  private readonly parts: LiveParts;
  private readonly builder: LibraryBuilder;
  /** Documents as they were read last, by id; those that are served may be older. */
  private readonly documents: Map<string, AnalysedDocument>;
  private readonly improver: Improver;
  private generation: Generation | null = null;
  private problems: readonly Problem[] = [];
  /** One thing at a time: reading changes, keeping, closing. */
  private turn: Promise<unknown> = Promise.resolve();
  private isKept = true;

  private constructor(parts: LiveParts) {
    const { kept } = parts;
    this.parts = parts;
    this.builder = new LibraryBuilder(kept?.words, kept?.documents);
    this.documents = new Map(kept?.documents.map((analysed) => [analysed.document.id, analysed]));
    this.improver = createImprover(parts, {
      current: () => this.served(),
      publish: (better) => {
        this.generation = better;
      },
    });
  }

  /** Resolves once words can be looked up. Rejects with a `CorpusError` where there is nothing to serve. */
  static async open(parts: LiveParts): Promise<LiveLibrary> {
    const live = new LiveLibrary(parts);
    await live.refresh();
    return live;
  }

  /** What answers questions now. */
  footnote(): Footnote {
    return this.served().footnote;
  }

  /**
   * Reads what changed and serves it; null where nothing did. Rejects where the library cannot be read; what was served before
   * is served on.
   */
  refresh(): Promise<Change | null> {
    return this.next(() => this.change());
  }

  /** Resolves once the dictionary and the vectors are there, rejects where one of them cannot be had. */
  async settled(): Promise<void> {
    await this.turn;
    await this.improver.done();
  }

  /** How far the dictionary and the vectors lag behind the words. */
  lag(): { readonly lexicon: boolean; readonly documents: number } {
    return this.improver.lag();
  }

  /** Writes down what the next start can go on from, where that has changed. */
  keep(): Promise<void> {
    return this.next(() => this.keepNow());
  }

  /** Ends the work in the background, keeps what is worth it, and lets go of everything. */
  async close(): Promise<void> {
    this.improver.stop();
    await this.improver.done().catch(() => undefined);
    await this.keep();
    await this.parts.reader.close();
  }

  private served(): Generation {
    if (!this.generation) throw new Error('the library is not open yet');
    return this.generation;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async change(): Promise<Change | null> {
    const { reader, onProgress, clock, onEvent } = this.parts;
    const began = clock();
    const update = await reader.update((nDone, nTotal) => onProgress('reading the library', nDone, nTotal));
    const before = this.generation;
    const isAsBefore = update.changed.length === 0 && update.removed.length === 0;
    if (before && isAsBefore) return null;
    for (const id of update.removed) this.documents.delete(id);
    for (const [place, document] of update.changed.entries()) {
      await this.take(await this.slowly(this.builder.analyse(document)));
      onProgress('indexing the library', place + 1, update.changed.length);
    }
    this.problems = update.problems;
    const documents = update.order.flatMap((id) => this.documents.get(id) ?? []);
    const library = await this.slowly(this.builder.build(documents));
    const after = await this.slowly(createGeneration(library, { ...this.parts, aliases: update.aliases, problems: this.problems, before }));
    const change = changeBetween(before?.library ?? null, library);
    if (!isAsBefore) this.isKept = false;
    if (before && !(await this.isAccepted(before, after, change))) return null;
    if (before) onEvent({ kind: 'changed', change, ms: clock() - began });
    await this.parts.revisions?.keep(library.documents, new Date().toISOString());
    await this.forget(before?.library ?? null, library);
    this.improver.start();
    return change;
  }

  /** Takes the new generation's passages into the engine; none is proposed yet. */
  private async take(analysed: AnalysedDocument): Promise<void> {
    this.documents.set(analysed.document.id, analysed);
    await this.slowly(this.parts.engine.add(entriesOf(analysed, this.builder.terms)));
  }

  private slowly<T>(steps: Steps<T>): Promise<T> {
    return inSlices(steps, { sliceMs: SLICE_MS, now: this.parts.clock, pause });
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
