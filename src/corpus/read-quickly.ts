import { extname } from 'node:path';
import type { Draft } from './draft.ts';
import { decode } from './formats/decode.ts';
import { isDeep } from './formats/depth.ts';
import type { Extract } from './formats/read-file.ts';
import { recognise, typeOfName } from './formats/recognise.ts';
import { textBlocks } from './formats/text.ts';
import { isTooShort, languageOf } from './language.ts';
import { withEntries } from './manifest.ts';
import { readBytes } from './read-bytes.ts';
import {
  type FileStamp,
  handOver,
  problemOf,
  type ReadOutcome,
  type ReadRequest,
  stampOf,
} from './read-library-file.ts';

/** Small plain files, read without a worker, whose start costs more than they do. */

/** Larger Markdown takes a parser longer than questions should wait: 32 KB take 10 ms. */
export const QUICK_BYTES = 32_768;

/** Whether a file may be read here, by its name and size; an empty one of any type is only told. */
export function mayBeQuick(name: string, size: number): boolean {
  const type = typeOfName(extname(name).toLowerCase());
  return size === 0 || ((type === 'text' || type === 'markdown') && size <= QUICK_BYTES);
}

/** As `readLibraryFile`; null where the file is better read by a worker after all. */
export async function readQuickly(request: ReadRequest, take: (draft: Draft) => void): Promise<ReadOutcome | null> {
  let stamp: FileStamp | null = null;
  try {
    const content = await readBytes(request.path, request.limits.fileBytes);
    if (content === null) return { kind: 'gone' };
    if (content.size > QUICK_BYTES) return null;
    stamp = stampOf(content);
    if (stamp.hash === request.knownHash) return { kind: 'same', stamp };
    const document = await plainDocument(request, content.bytes);
    return document && { kind: 'read', stamp, problems: await handOver([document], [], request, take) };
  } catch (error) {
    return { kind: 'read', stamp, problems: [problemOf(request.name, error)] };
  }
}

/** Null where the file is not what its name says, nests deep, or does not say its language. */
async function plainDocument({ name, entries, limits }: ReadRequest, bytes: Uint8Array): Promise<Extract | null> {
  const named = typeOfName(extname(name).toLowerCase()) ?? 'text';
  const type = bytes.length === 0 ? 'text' : await recognise(named, bytes, limits);
  if (type !== 'text' && type !== 'markdown') return null;
  const content = await decode(bytes);
  if (type === 'markdown' && isDeep(content, limits.depth)) return null;
  const document: Extract =
    type === 'text' || content.trim() === ''
      ? { text: content, blocks: textBlocks(content), pages: [], metadata: {} }
      : { ...(await import('./formats/markdown.ts')).readMarkdown(content), pages: [] };
  const { language } = withEntries(document, [name], entries).metadata;
  return languageOf(language) !== null || isTooShort(document.text) ? document : null;
}
