import type { Naming } from '../core/aliases.ts';
import type { Footnote } from '../core/footnote.ts';
import { entriesOf } from '../core/index-entries.ts';
import type { Library } from '../core/library.ts';
import { LibraryBuilder } from '../core/library-builder.ts';
import { makeSuggestions } from '../core/make-suggestions.ts';
import type { Problem, ReadDocument } from '../core/model.ts';
import type { AnalysedDocument } from '../core/passages/analyse-document.ts';
import { passageIds, readAgain } from '../core/passages/analysed-passage.ts';
import { inSlices, type Steps } from '../core/steps.ts';
import type { Clock } from '../core/stopwatch.ts';
import { loadLanguages } from '../core/text/languages/languages.ts';
import { type Change, changeBetween } from './change.ts';
import { createGeneration, type Generation } from './generation.ts';
import { Improver, type Lag } from './improver.ts';
import { type LiveParts, SLICE_MS } from './parts.ts';

/**
 * The library as it is served. Files change, and one library after the other is made of them beside the one that answers; the
 * next takes its place at once, when it is whole. Words come first: the dictionary and the vectors follow.
 */
export class LiveLibrary {
  private readonly parts: LiveParts;
  private readonly builder: LibraryBuilder;
  private readonly improver: Improver;
  /** Documents as they were read last, by id; those that are served may be older. */
  private readonly documents = new Map<string, AnalysedDocument>();
  /** Those that the engine was given since the last library was served. */
  private readonly taken = new Set<AnalysedDocument>();
  /** Ids of all that were read, in the library's order. */
  private order: readonly string[] = [];
  private aliases: readonly Naming[];
  private problems: readonly Problem[];
  private served: Generation | null = null;
  /** Whether what was read differs from what is served: not served yet, or refused. */
  private isAhead = false;
  /** One thing at a time: changing, keeping. */
  private turn: Promise<unknown> = Promise.resolve();
  private remembering: Promise<void> = Promise.resolve();
  private isKept: boolean;

  private constructor(parts: LiveParts, builder: LibraryBuilder) {
    const { kept } = parts;
    this.parts = parts;
    this.builder = builder;
    for (const analysed of kept?.documents ?? []) this.documents.set(analysed.document.id, analysed);
    this.aliases = kept?.aliases ?? [];
    this.problems = kept?.problems ?? [];
    this.isKept = kept !== null;
    this.improver = new Improver(parts, {
      current: () => this.generation(),
      publish: (better) => {
        this.served = better;
      },
      slowly: (steps) => this.slowly(steps),
    });
  }

  /** Resolves once words can be looked up. Rejects with a `CorpusError` where there is nothing to serve. */
  static async open(parts: LiveParts): Promise<LiveLibrary> {
    await loadLanguages(parts.kept?.documents.map(({ document }) => document.language) ?? []);
    const { kept, clock } = parts;
    const builder = kept ? await inTurns(LibraryBuilder.from(kept.words, kept.documents), clock) : new LibraryBuilder();
    const live = new LiveLibrary(parts, builder);
    // What was refused before the process ended is refused again: it is measured by what was served then.
    if (kept && (await parts.guard?.isNeeded())) await live.next(() => live.serveKept());
    await live.refresh();
    return live;
  }

  /** What answers questions now. */
  footnote(): Footnote {
    return this.generation().footnote;
  }

  /**
   * Reads what changed and serves it; null where nothing did, or where the gold questions speak against it. Rejects where the
   * library cannot be read. What was served before is served on then.
   */
  refresh(): Promise<Change | null> {
    return this.next(() => this.change());
  }

  /** Resolves once the dictionary and the vectors are there and the texts are remembered; rejects where the first two cannot be had. */
  async settled(): Promise<void> {
    await this.turn;
    await this.improver.done();
    await this.remembering;
  }

  /** How what was read last differs from what was kept before the start; all of it where nothing was. */
  sinceKept(): Change {
    return changeBetween(this.parts.kept?.documents ?? [], this.generation().library.analysed);
  }

  /** Records the texts that are served, and drops those whose time has come. Never rejects. */
  remember(): Promise<void> {
    const { analysed } = this.generation().library;
    this.remembering = this.remembering.then(() => this.record(analysed));
    return this.remembering;
  }

  /** Makes beforehand what the first letter that somebody types would wait for. */
  async prepare(): Promise<void> {
    await this.slowly(makeSuggestions(this.generation().library));
  }

  /** How far the dictionary and the vectors lag behind the words. */
  lag(): Lag {
    return this.improver.lag();
  }

  /** Writes down what the next start can go on from, where that has changed. */
  keep(): Promise<void> {
    return this.next(() => this.keepNow());
  }

  /** Ends the work in the background and keeps what is worth it. */
  async close(): Promise<void> {
    this.improver.stop();
    await this.improver.done().catch(() => undefined);
    await this.keep();
    await this.remembering;
  }

  private generation(): Generation {
    if (!this.served) throw new Error('the library is not open yet');
    return this.served;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private slowly<T>(steps: Steps<T>): Promise<T> {
    return inTurns(steps, this.parts.clock);
  }

  private async serveKept(): Promise<void> {
    const library = await this.slowly(this.builder.build([...this.documents.values()]));
    const { aliases, problems } = this;
    const words = await this.slowly(
      createGeneration(library, { ...this.parts, aliases, problems, before: null, pause }),
    );
    this.served = await this.improver.whole(words);
  }

  private async change(): Promise<Change | null> {
    const began = this.parts.clock();
    await this.read();
    const before = this.served;
    if (before && !this.isAhead) return null;
    const library = await this.slowly(this.builder.build(this.order.flatMap((id) => this.documents.get(id) ?? [])));
    const { aliases, problems, isAhead } = this;
    const words = await this.slowly(createGeneration(library, { ...this.parts, aliases, problems, before, pause }));
    // Only what is whole can be judged.
    const after = before && (await this.parts.guard?.isNeeded()) ? await this.improver.whole(words) : words;
    const change = changeBetween(before?.library.analysed ?? [], library.analysed);
    if (before && !(await this.isAccepted(before, after, change))) return null;
    // It may have been given its dictionary or vectors meanwhile.
    const last = this.served;
    this.served = after;
    if (last && (await this.isTakenBack(last, after, change))) return null;
    this.isAhead = false;
    if (before) this.parts.onEvent({ kind: 'changed', change, ms: this.parts.clock() - began });
    await this.slowly(this.forget(before?.library ?? null, library));
    if (isAhead) {
      this.isKept = false;
      // Whoever asks now need not wait until it is written down.
      void this.remember();
    }
    this.improver.start();
    return change;
  }

  /** Takes in what was read, and notes whether it is something else than before. */
  private async read(): Promise<void> {
    const { reader, onProgress } = this.parts;
    const update = await reader.update((nDone, nTotal) => onProgress('reading the library', nDone, nTotal));
    const { changed, removed, order, aliases, problems } = update;
    const isSame =
      changed.length + removed.length === 0 &&
      JSON.stringify([aliases, problems]) === JSON.stringify([this.aliases, this.problems]);
    if (!isSame) this.isAhead = true;
    for (const id of removed) this.documents.delete(id);
    await loadLanguages(changed.map(({ language }) => language));
    await this.slowly(this.take(changed));
    this.order = order;
    this.aliases = aliases;
    this.problems = problems;
  }

  /** The engine takes the passages in; none of them is proposed until a generation holds it. */
  private *take(documents: readonly ReadDocument[]): Steps<void> {
    for (const [place, document] of documents.entries()) {
      const analysed = yield* this.builder.analyse(document);
      this.documents.set(document.id, analysed);
      this.taken.add(analysed);
      yield* this.parts.engine.add(entriesOf(analysed, this.builder.terms));
      this.parts.onProgress('indexing the library', place + 1, documents.length);
    }
  }

  /** Whether the questions on what has changed are answered as well as before. */
  private async isAccepted(before: Generation, after: Generation, change: Change): Promise<boolean> {
    const touched = new Set([...change.added, ...change.changed, ...change.removed]);
    const why = await this.parts.guard?.worse(before.footnote, after.footnote, touched);
    if (why) this.parts.onEvent({ kind: 'refused', change, why });
    return !why;
  }

  /** Whether any question is answered worse, so that the library before is served again. */
  private async isTakenBack(before: Generation, after: Generation, change: Change): Promise<boolean> {
    const why = await this.parts.guard?.worse(before.footnote, after.footnote, null);
    if (!why) return false;
    this.served = before;
    this.parts.onEvent({ kind: 'refused', change, why });
    return true;
  }

  /** The engine forgets passages that nobody asks for any more, and those that never came to be served. */
  private *forget(before: Library | null, after: Library): Steps<void> {
    const held = new Set(after.analysed);
    const keys = new Set(after.analysed.map(({ key }) => key));
    // The same text under another title has the same passages.
    for (const gone of new Set([...(before?.analysed ?? []), ...this.taken]))
      if (!held.has(gone) && !keys.has(gone.key)) yield* this.parts.engine.remove(passageIds(gone));
    this.taken.clear();
  }

  private async record(analysed: readonly AnalysedDocument[]): Promise<void> {
    const { revisions, onEvent } = this.parts;
    if (!revisions) return;
    await revisions.keep(analysed.map(readAgain), new Date().toISOString());
    const problem = revisions.problem();
    if (problem)
      onEvent({ kind: 'failed', what: 'revisions', error: new Error(`${problem.reason}; ${problem.remedy}`) });
  }

  private async keepNow(): Promise<void> {
    const { keep, reader, onEvent } = this.parts;
    const analysed = this.served?.library.analysed;
    // The reader knows the files as they were read last, so that what was refused must not be kept as what is served.
    if (this.isKept || !keep || !analysed || this.isAhead) return;
    const { aliases, problems, builder } = this;
    try {
      await keep({
        files: reader.files(),
        documents: analysed,
        words: await this.slowly(builder.words()),
        aliases,
        problems,
      });
      this.isKept = true;
    } catch (error) {
      onEvent({ kind: 'failed', what: 'snapshot', error });
    }
  }
}

/** Between slices questions have their turn. */
function inTurns<T>(steps: Steps<T>, now: Clock): Promise<T> {
  return inSlices(steps, { sliceMs: SLICE_MS, now, pause });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
