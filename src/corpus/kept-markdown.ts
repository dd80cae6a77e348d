import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { State } from '../core/state.ts';
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
  /** Writes down what was read since. */
  keep(): void;
};

type Kept = Readonly<Record<string, MarkdownFile>>;

/** `library` tells the libraries of one state apart. */
export function markdownReader(library: string, state: State): MarkdownReader {
  const name = `markdown/${hashOf(resolve(library))}.json`;
  const before = filesOf(state.read(name));
  const now = new Map<string, MarkdownFile>();
  return {
    read: async (content) => {
      const hash = hashOf(content);
      const kept = before[hash];
      const isSound = kept !== undefined && content.endsWith(kept.text);
      const file = isSound ? kept : (await import('./formats/markdown.ts')).readMarkdown(content);
      now.set(hash, file);
      return file;
    },
    keep: () => {
      const changed = now.size !== Object.keys(before).length || [...now.keys()].some((hash) => !(hash in before));
      if (changed) state.keep(name, JSON.stringify({ version: VERSION, files: Object.fromEntries(now) }));
    },
  };
}

function filesOf(kept: string | null): Kept {
  try {
    const { version, files } = JSON.parse(kept ?? '{}') as { readonly version?: number; readonly files?: Kept };
    return version === VERSION && files ? files : {};
  } catch {
    return {};
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
