import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Embedder } from '../core/embedder.ts';
import { keyOf, openVectors, writeVectors } from './vector-file.ts';

/** A library's vectors, from the state folder where they were made before: a restart embeds nothing, an edit only what changed. */

/** Texts embedded at once: with a slow model, a sign of life each second or so. */
const AT_ONCE = 64;
/** What has been made is written this often, in milliseconds: whoever interrupts a slow model loses no more. */
const KEEP_EVERY = 10_000;

/**
 * One vector for each text, in the order of the texts; equal texts are embedded once. `state` is null where nothing may be
 * kept. A file that is missing, damaged or of another embedder is made anew, and a folder that cannot be written is no error.
 * `onProgress` hears of texts that had to be embedded, and of nothing where all were kept. Rejects only when `embedder` does,
 * and what was made until then is kept.
 */
export async function loadVectors(
  texts: readonly string[],
  embedder: Embedder,
  state: string | null,
  onProgress: (nDone: number, nTotal: number) => void = () => {},
): Promise<readonly Int8Array[]> {
  const path = state === null ? null : join(state, 'embeddings', `${nameOf(embedder)}.bin`);
  const kept = (path === null ? null : openVectors(await readOrNull(path), embedder)) ?? new Map<string, Int8Array>();
  const keys = texts.map(keyOf);
  const missing = new Map<string, string>();
  for (const [index, key] of keys.entries()) if (!kept.has(key)) missing.set(key, texts[index] ?? '');
  const save = async (): Promise<void> => {
    if (path !== null) await keep(path, writeVectors(worthKeeping(kept, keys), embedder));
  };
  if (missing.size > 0) await embedInto(kept, missing, { embedder, save, onProgress });
  return keys.map((key) => kept.get(key) ?? new Int8Array(embedder.dimensions));
}

type Embedding = {
  readonly embedder: Embedder;
  readonly save: () => Promise<void>;
  readonly onProgress: (nDone: number, nTotal: number) => void;
};

async function embedInto(
  kept: Map<string, Int8Array>,
  missing: ReadonlyMap<string, string>,
  { embedder, save, onProgress }: Embedding,
): Promise<void> {
  const todo = [...missing];
  let savedAt = performance.now();
  try {
    for (let start = 0; start < todo.length; start += AT_ONCE) {
      const some = todo.slice(start, start + AT_ONCE);
      const made = await embedder.embed(some.map(([, text]) => text));
      for (const [index, [key]] of some.entries()) kept.set(key, made[index] ?? new Int8Array());
      onProgress(start + some.length, todo.length);
      if (performance.now() - savedAt < KEEP_EVERY) continue;
      await save();
      savedAt = performance.now();
    }
  } finally {
    await save();
  }
}

/** Every vector in use and at most as many others, so that going back to an earlier library is free and the file stays bounded. */
function worthKeeping(kept: ReadonlyMap<string, Int8Array>, keys: readonly string[]): Map<string, Int8Array> {
  const used = new Set(keys);
  const others = [...kept].filter(([key]) => !used.has(key)).slice(-used.size);
  return new Map([...others, ...[...kept].filter(([key]) => used.has(key))]);
}

function nameOf({ id }: Embedder): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** Written beside and then renamed, so that no reader meets half a file. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    // A state folder that cannot be written costs the embedding at the next start and nothing else.
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
