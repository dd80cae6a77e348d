import type { ReadDocument } from '../core/model.ts';
import type { Steps } from '../core/steps.ts';
import type { CorpusUpdate } from './corpus-reader.ts';
import { type Draft, documentOf, hashOf } from './draft.ts';
import { type KnownFile, knownFile } from './known-file.ts';
import type { LibraryFile } from './list-files.ts';
import { entriesFor, type ManifestEntry } from './manifest.ts';
import type { ReadOne, Wanted } from './read-files.ts';
import { resolveIds } from './resolve-ids.ts';

/**
 * One pass over a library: which files need reading, and what came of it. A document whose id changes because another file
 * came or went is read again, as its text is not kept.
 */
export type Pass = {
  /** Files to read now; none once all is known. */
  wanted(): Steps<Wanted[]>;
  /** What came of those last wanted, in their order, read from `readAtMs` on. */
  take(read: readonly ReadOne[], readAtMs: number): void;
  end(): Steps<PassResult>;
};

export type PassResult = Omit<CorpusUpdate, 'aliases'> & { readonly files: readonly KnownFile[] };

export function createPass(
  listed: readonly LibraryFile[],
  before: readonly KnownFile[],
  entries: readonly ManifestEntry[],
): Pass {
  const known = new Map(before.map((file) => [file.name, file]));
  const now = new Map<string, KnownFile>();
  const drafts = new Map<string, readonly Draft[]>();
  let asked: readonly Wanted[] | null = null;

  const inOrder = (): KnownFile[] => listed.flatMap(({ name }) => now.get(name) ?? []);
  const first = function* (): Steps<Wanted[]> {
    const wanted: Wanted[] = [];
    for (const [place, file] of listed.entries()) {
      if (place % FILES_A_STEP === 0) yield;
      const spoken = entriesFor(file.name, entries);
      const earlier = known.get(file.name);
      const isSaidSame = earlier?.said === digestOf(spoken);
      if (earlier && isSaidSame && isUnchanged(file, earlier)) now.set(file.name, earlier);
      else wanted.push({ file, knownHash: (isSaidSame && earlier?.hash) || null, entries: spoken });
    }
    return wanted;
  };
  const renamed = function* (): Steps<Wanted[]> {
    const { files } = yield* resolveIds(inOrder());
    const moved = new Set(
      files
        .filter(({ name, documents }) => {
          const served = now.get(name)?.documents ?? [];
          return !drafts.has(name) && documents.some(({ id }, index) => id !== null && id !== served[index]?.id);
        })
        .map(({ name }) => name),
    );
    return listed
      .filter(({ name }) => moved.has(name))
      .map((file) => ({ file, knownHash: null, entries: entriesFor(file.name, entries) }));
  };

  // The same files hold the same documents, each under an id of its own: nothing is to be worked out, however many there are.
  const isSettled = (): boolean =>
    drafts.size === 0 &&
    listed.length === before.length &&
    listed.every(({ name }) => known.has(name) && now.get(name)?.documents.every(({ id }) => id !== null));

  return {
    *wanted() {
      asked = asked === null ? yield* first() : [];
      if (asked.length === 0 && !isSettled()) asked = yield* renamed();
      return [...asked];
    },
    take: (read, readAtMs) => {
      for (const [index, { outcome, drafts: made }] of read.entries()) {
        const { file, entries: spoken } = asked?.[index] ?? {};
        if (!file || !spoken) continue;
        const earlier = known.get(file.name);
        if (outcome.kind === 'gone') now.delete(file.name);
        else if (outcome.kind === 'same' && earlier) now.set(file.name, { ...earlier, ...outcome.stamp });
        else if (outcome.kind === 'read') {
          const { stamp, problems } = outcome;
          now.set(file.name, knownFile(file, { stamp, problems, drafts: made, said: digestOf(spoken) }, readAtMs));
          drafts.set(file.name, made);
        }
      }
    },
    *end() {
      const isSame = isSettled();
      const { files, problems } = isSame ? { files: inOrder(), problems: [] } : yield* resolveIds(inOrder());
      return {
        ...(isSame ? { changed: [], removed: [] } : yield* difference(before, files, drafts)),
        order: servedIds(files),
        files,
        problems: [...files.flatMap((file) => file.problems), ...problems],
      };
    },
  };
}

function isUnchanged({ size, mtimeMs, problem }: LibraryFile, known: KnownFile): boolean {
  const wasRefused = known.hash === '' && known.problems.length > 0;
  return known.size === size && known.mtimeMs === mtimeMs && (problem === null || wasRefused);
}

function* difference(
  before: readonly KnownFile[],
  files: readonly KnownFile[],
  drafts: ReadonlyMap<string, readonly Draft[]>,
): Steps<Pick<PassResult, 'changed' | 'removed'>> {
  const digests = new Map<string | null, string>();
  for (const { documents } of before) for (const { id, digest } of documents) digests.set(id, digest);
  yield;
  const isThere = new Set(servedIds(files));
  const changed: ReadDocument[] = [];
  for (const { name, documents } of files)
    for (const [index, { id, digest }] of documents.entries()) {
      if (index % DOCUMENTS_A_STEP === 0) yield;
      const draft = drafts.get(name)?.[index];
      if (draft && id !== null && digests.get(id) !== digest) changed.push(documentOf(id, draft));
    }
  const removed = [...digests.keys()].filter((id): id is string => id !== null && !isThere.has(id));
  return { changed, removed };
}

/** Looked at between two steps: about a millisecond of work. */
const [FILES_A_STEP, DOCUMENTS_A_STEP] = [100, 20];

function servedIds(files: readonly KnownFile[]): string[] {
  const ids: string[] = [];
  for (const { documents } of files) for (const { id } of documents) if (id !== null) ids.push(id);
  return ids;
}

function digestOf(entries: readonly ManifestEntry[]): string {
  return entries.length === 0 ? '' : hashOf(JSON.stringify(entries)).slice(0, 16);
}
