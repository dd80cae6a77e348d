import type { Naming } from '../core/aliases.ts';
import type { Document, Problem } from '../core/model.ts';
import type { AnalysedDocument } from '../core/passages/analyse-document.ts';
import type { Steps } from '../core/steps.ts';
import type { WordState } from '../core/word-counts.ts';
import { gather, inBatches, numbersOf, textBytes, textFrom } from './columns.ts';
import { type Reading, readSnapshot, type Snapshot } from './read.ts';
import { chunksOfRecords, recordsOf } from './records.ts';
import { type Section, writeSnapshot } from './write.ts';

/** A library as a snapshot and back: its documents, analysed; its words, counted; and its index. */

export type KeptLibrary<File> = {
  /** What is known of the files that it was read from. */
  readonly files: readonly File[];
  /** In the library's order. */
  readonly documents: readonly AnalysedDocument[];
  readonly words: WordState;
  readonly aliases: readonly Naming[];
  readonly problems: readonly Problem[];
};

/** What of an engine can be written down and taken in again. */
export type KeptEngine = {
  dump(): Iterable<Section>;
  restore(): { take(section: string, chunk: Uint8Array): Steps<void>; finish(): void };
};

/** Raised whenever the same files and settings would be analysed or written otherwise. */
const ANALYSIS = 2;

type Header = { readonly analysis: number; readonly settings: string; readonly documents: number };

const ENGINE = 'engine/';

/** `settings` tells libraries and ways to read them apart. Rejects where it cannot be written; the snapshot before stays then. */
export function writeLibrary<File>(
  path: string,
  settings: string,
  library: KeptLibrary<File>,
  engine: KeptEngine,
): Promise<void> {
  const header: Header = { analysis: ANALYSIS, settings, documents: library.documents.length };
  return writeSnapshot(path, header, sectionsOf(library, engine));
}

export type Restoring = {
  readonly settings: string;
  readonly engine: KeptEngine;
  /** Drives long work. */
  readonly slowly: <T>(steps: Steps<T>) => Promise<T>;
  readonly onProgress: (nDone: number, nTotal: number) => void;
};

/** The library that was kept, its engine filled. `refused` where it cannot be used, as where it is of another library or damaged; the engine may have been filled in part then. */
export async function readLibrary<File>(path: string, restoring: Restoring): Promise<Reading<KeptLibrary<File>>> {
  const reading = await readSnapshot(path, async (snapshot) => {
    const { analysis, settings } = snapshot.header as Header;
    if (analysis !== ANALYSIS || settings !== restoring.settings) return null;
    return restored<File>(snapshot, restoring);
  }).catch((error: Error): Reading<null> => ({ kind: 'refused', reason: error.message }));
  if (reading.kind !== 'read') return reading;
  if (reading.value) return { kind: 'read', value: reading.value };
  return { kind: 'refused', reason: 'it is of another version or of other settings' };
}

function* sectionsOf<File>(library: KeptLibrary<File>, engine: KeptEngine): Iterable<Section> {
  const { documents, words } = library;
  yield { name: 'files', chunks: chunksOfRecords(library.files) };
  yield { name: 'aliases', chunks: chunksOfRecords(library.aliases) };
  yield { name: 'problems', chunks: chunksOfRecords(library.problems) };
  yield { name: 'documents', chunks: chunksOfRecords(recordsFor(documents)) };
  yield { name: 'texts', chunks: gather(documents, ({ document }) => textBytes(document.text).bytes) };
  yield { name: 'layouts', chunks: gather(documents, ({ packed }) => numbersOf(packed)) };
  for (const name of STRINGS) yield { name, chunks: chunksOfRecords(inBatches<unknown>(words[name])) };
  for (const name of TALLIES)
    yield { name: `tally/${name}`, chunks: [numbersOf(words.tallies[name] ?? new Int32Array())] };
  yield { name: 'formTerms', chunks: [numbersOf(Int32Array.from(words.formTerms))] };
  for (const { name, chunks } of engine.dump()) yield { name: `${ENGINE}${name}`, chunks };
}

const STRINGS = ['terms', 'forms', 'names', 'definitions'] as const;
const TALLIES = ['uses', 'passages', 'capitals', 'capitalised', 'small', 'forms'] as const;

/** A document without its text and its layout, and how long these are. */
type DocumentRecord = {
  readonly document: Omit<Document, 'text'>;
  readonly key: string;
  readonly headings: readonly (string | null)[];
  readonly encoding: 'latin1' | 'utf16le';
  readonly bytes: number;
  readonly numbers: number;
};

function* recordsFor(documents: readonly AnalysedDocument[]): Iterable<DocumentRecord> {
  for (const { document, key, headings, packed } of documents) {
    const { text, ...rest } = document;
    const { encoding, bytes } = textBytes(text);
    yield { document: rest, key, headings, encoding, bytes: bytes.length, numbers: packed.length };
  }
}

async function restored<File>(snapshot: Snapshot, restoring: Restoring): Promise<KeptLibrary<File>> {
  const list = async (name: string): Promise<unknown[]> => all(recordsOf(snapshot.chunks(name)));
  const documents = await documentsIn(snapshot, restoring.onProgress);
  const strings = async (name: string): Promise<never[]> => ((await list(name)) as never[][]).flat();
  const tallies: Partial<Record<(typeof TALLIES)[number], Int32Array>> = {};
  for (const name of TALLIES) tallies[name] = await numbersIn(snapshot, `tally/${name}`);
  const words: WordState = {
    terms: await strings('terms'),
    forms: await strings('forms'),
    names: await strings('names'),
    definitions: await strings('definitions'),
    formTerms: [...(await numbersIn(snapshot, 'formTerms'))],
    tallies,
  };
  const [files, aliases, problems] = [await list('files'), await list('aliases'), await list('problems')];
  await restoreEngine(snapshot, restoring);
  return {
    files: files as File[],
    documents,
    words,
    aliases: aliases as Naming[],
    problems: problems as Problem[],
  };
}

async function documentsIn(snapshot: Snapshot, onProgress: Restoring['onProgress']): Promise<AnalysedDocument[]> {
  const { documents: nTotal } = snapshot.header as Header;
  const texts = reader(snapshot.chunks('texts'));
  const layouts = reader(snapshot.chunks('layouts'));
  const documents: AnalysedDocument[] = [];
  for await (const record of recordsOf(snapshot.chunks('documents'))) {
    const { document, key, headings, encoding, bytes, numbers } = record as DocumentRecord;
    const text = textFrom(await texts(bytes), encoding);
    const layout = await layouts(numbers * Int32Array.BYTES_PER_ELEMENT);
    const packed = new Int32Array(numbers);
    new Uint8Array(packed.buffer).set(layout);
    documents.push({ document: { ...document, text }, key, headings, packed });
    if (documents.length % DOCUMENTS_A_REPORT === 0) onProgress(documents.length, nTotal);
  }
  return documents;
}
const DOCUMENTS_A_REPORT = 1000;

async function restoreEngine(snapshot: Snapshot, { engine, slowly }: Restoring): Promise<void> {
  const restoration = engine.restore();
  for (const { name } of snapshot.sections.filter((section) => section.name.startsWith(ENGINE)))
    for await (const chunk of snapshot.chunks(name)) await slowly(restoration.take(name.slice(ENGINE.length), chunk));
  restoration.finish();
}

async function numbersIn(snapshot: Snapshot, name: string): Promise<Int32Array> {
  const bytes = Buffer.concat(await all(snapshot.chunks(name)));
  const numbers = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}

/** Takes so many bytes at a time from a row of chunks. */
function reader(chunks: AsyncGenerator<Buffer>): (length: number) => Promise<Buffer> {
  let left: Buffer = Buffer.alloc(0);
  return async (length) => {
    const parts: Buffer[] = [];
    for (let missing = length; missing > 0; ) {
      if (left.length === 0) {
        const next = await chunks.next();
        if (next.done) throw new Error('a snapshot has fewer bytes than its documents say');
        left = next.value;
      }
      const part = left.subarray(0, missing);
      left = left.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    const [only] = parts;
    return only && parts.length === 1 ? only : Buffer.concat(parts);
  };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
