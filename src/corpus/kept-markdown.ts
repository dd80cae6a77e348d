import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MarkdownFile } from './formats/markdown.ts';

/**
 * What Markdown files were read to at an earlier start, by hash of their content. A start that meets no new file needs no
 * parser, which is most of a cold start's time.
 */

/** Changes whenever src/corpus/formats/markdown.ts reads a file differently. */
const VERSION = 1;

export type MarkdownReader = {
  /** Throws an Error with a readable message where the front matter does not hold. */
  read(content: string): Promise<MarkdownFile>;
  /** Writes down what was read since; a folder that cannot be written costs time at the next start and nothing else. */
  keep(): void;
};

type Kept = Readonly<Record<string, MarkdownFile>>;

/** `state` is null where nothing may be kept; `library` tells the libraries of one state folder apart. */
export function markdownReader(library: string, state: string | null): MarkdownReader {
  const path = state === null ? null : join(state, 'markdown', `${hashOf(resolve(library))}.json`);
  const before = path === null ? {} : readKept(path);
  const now = new Map<string, MarkdownFile>();
  return {
    read: async (content) => {
      const hash = hashOf(content);
      const file = before[hash] ?? (await import('./formats/markdown.ts')).readMarkdown(content);
      now.set(hash, file);
      return file;
    },
    keep: () => {
      const changed = now.size !== Object.keys(before).length || [...now.keys()].some((hash) => !(hash in before));
      if (path !== null && changed) write(path, JSON.stringify({ version: VERSION, files: Object.fromEntries(now) }));
    },
  };
}

function readKept(path: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: number; readonly files: Kept };
    return kept.version === VERSION ? kept.files : {};
  } catch {
    return {};
  }
}

/** Written beside and then renamed, so that no reader meets half a file. */
function write(path: string, text: string): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch {
    // See `keep`.
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
