import { extname } from 'node:path';
import type { Problem } from '../core/model.ts';
import { type Draft, hashOf, withDigest } from './draft.ts';
import { FORMATS } from './formats/formats.ts';
import { type Extract, type Fault, type ReadFile, Refusal } from './formats/read-file.ts';
import { READABLE, recognise, typeOfName } from './formats/recognise.ts';
import { detectLanguage, languageOf, UNKNOWN } from './language.ts';
import type { Limits } from './limits.ts';
import { type ManifestEntry, withEntries } from './manifest.ts';
import { type Bytes, readBytes } from './read-bytes.ts';

/** One file of the library to documents; the same in a worker and, for small plain files, beside it. */

export type ReadRequest = {
  readonly path: string;
  /** Its path inside the library, with `/`. */
  readonly name: string;
  /** SHA-256 of the content as it was read before; null where it is to be read in any case. */
  readonly knownHash: string | null;
  /** What the manifest says of it. */
  readonly entries: readonly ManifestEntry[];
  readonly limits: Limits;
};

export type FileStamp = { readonly size: number; readonly mtimeMs: number; readonly hash: string };

export type ReadOutcome =
  | { readonly kind: 'gone' }
  | { readonly kind: 'same'; readonly stamp: FileStamp }
  /** `stamp` is null where the content was not read. */
  | { readonly kind: 'read'; readonly stamp: FileStamp | null; readonly problems: readonly Problem[] };

/** Hands the documents over as they are read, and ends once `take` has taken them. Throws nothing but broken promises of its own. */
export async function readLibraryFile(
  request: ReadRequest,
  take: (draft: Draft) => Promise<void> | void,
): Promise<ReadOutcome> {
  let stamp: FileStamp | null = null;
  try {
    const content = await readBytes(request.path, request.limits.fileBytes);
    if (content === null) return { kind: 'gone' };
    stamp = stampOf(content);
    if (stamp.hash === request.knownHash) return { kind: 'same', stamp };
    const { documents, faults } = await readContent(request, content.bytes);
    return { kind: 'read', stamp, problems: await handOver(documents, faults, request, take) };
  } catch (error) {
    return { kind: 'read', stamp, problems: [problemOf(request.name, error)] };
  }
}

export function stampOf({ bytes, size, mtimeMs }: Bytes): FileStamp {
  return { size, mtimeMs, hash: hashOf(bytes) };
}

/** Throws `Refusal`, or what the format throws. */
async function readContent({ name, limits }: ReadRequest, bytes: Uint8Array): Promise<ReadFile> {
  const named = typeOfName(extname(name).toLowerCase());
  if (named === null) throw notRead(name);
  if (bytes.length === 0) throw empty();
  const format = await FORMATS[await recognise(named, bytes, limits)]();
  return format(bytes, limits);
}

export function notRead(name: string): Refusal {
  const type = extname(name).toLowerCase();
  return new Refusal(
    `files of type "${type || 'none'}" are not read`,
    `convert it to ${READABLE}, or remove it from the library`,
  );
}

/** Hands over each document that holds a paragraph; gives what is wrong with the others. */
export async function handOver(
  documents: readonly Extract[],
  faults: readonly Fault[],
  request: ReadRequest,
  take: (draft: Draft) => Promise<void> | void,
): Promise<Problem[]> {
  const problems = faults.map(({ line, reason, remedy }) => ({ path: placeOf(request.name, line), reason, remedy }));
  const [only] = documents;
  if (documents.length === 1 && only && !only.record && only.text.trim() === '') throw empty();
  const usual = documents.length > 1 ? await usualLanguage(documents) : UNKNOWN;
  for (const document of documents) {
    const path = placeOf(request.name, document.record?.line);
    if (document.text.length > request.limits.textLength) problems.push(tooLong(path, request.limits));
    else if (!document.blocks.some(({ kind }) => kind === 'paragraph'))
      problems.push({ path, reason: 'it holds no paragraph', remedy: 'add text or remove it' });
    else await take(await draftOf(document, request, usual));
  }
  return problems;
}

async function draftOf(document: Extract, { name, entries }: ReadRequest, usual: string): Promise<Draft> {
  const { record, text, blocks, pages, ...own } = document;
  const shortId = record?.id ?? name.slice(0, name.length - extname(name).length);
  const longId = record ? `${name}#${record.id}` : name;
  const { title, titleFrom = 'source', metadata } = withEntries(own, record ? [name, longId] : [name], entries);
  const said = languageOf(metadata.language);
  const derived = said === null ? await detectLanguage(text) : UNKNOWN;
  return withDigest(
    {
      shortId,
      longId,
      title: title ?? null,
      titleFrom,
      language: said ?? (derived === UNKNOWN ? usual : derived),
      languageFrom: said === null ? 'derived' : 'source',
      metadata,
      text,
      pages,
      blocks,
    },
    placeOf(name, record?.line),
  );
}

/** The language of a file of records: those too short to tell by themselves are in it. */
async function usualLanguage(documents: readonly Extract[]): Promise<string> {
  const sample = documents.slice(0, 100).map(({ text }) => text.slice(0, 100));
  return detectLanguage(sample.join('\n'));
}

function placeOf(name: string, line: number | undefined): string {
  return line === undefined ? name : `${name}:${line}`;
}

function empty(): Refusal {
  return new Refusal('it is empty', 'add text or remove it');
}

function tooLong(path: string, { textLength }: Limits): Problem {
  return { path, reason: `its text is longer than ${textLength.toLocaleString('en')} characters`, remedy: 'split it' };
}

/** What came of a file that could not be read. */
export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof Refusal) return { path, reason: error.message, remedy: error.remedy };
  if (error instanceof RangeError && /call stack/iu.test(error.message))
    return { path, reason: 'it nests too deep', remedy: 'make it plainer, or save it as .txt' };
  const reason = error instanceof Error ? error.message : String(error);
  return { path, reason, remedy: 'mend the file; it is left out until then' };
}
